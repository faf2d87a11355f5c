package io.annuario.job;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.disclosure.Kept;
import io.annuario.disclosure.Protected;
import io.annuario.disclosure.Release;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.store.Figures;
import io.annuario.store.Recipe;
import io.annuario.store.Recipes;
import io.annuario.store.Vintage;
import io.annuario.workbook.PastEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The editions that a vintage's series go back to. */
final class PastEditions {

  /** Of a series. */
  private static final int MOST_PAST = 20;

  private final Edition edition;
  private final Folders folders;
  private final Recipes recipes;
  private final Figures figures;
  private final ProtectedCells cells;

  /**
   * @param edition the one that is held, whose series they are
   */
  PastEditions(Edition edition, Folders folders, DataSource dataSource) {
    this.edition = edition;
    this.folders = folders;
    this.recipes = new Recipes(dataSource);
    this.figures = new Figures(dataSource);
    this.cells = new ProtectedCells(dataSource);
  }

  /**
   * The editions before the previous one, the oldest first: each as the one after it was compared
   * with it, so that they are the same whenever they are asked for. They end where one was
   * published by a definition that this program no longer reads.
   *
   * @param compared the vintage of the previous one; null when there is none
   */
  List<PastEdition> before(RunRequest request, @Nullable Vintage compared) throws IOException {
    List<PastEdition> past = new ArrayList<>();
    Edition of = request.previous();
    Vintage vintage = compared;
    boolean isPrevious = true;
    try {
      while (of != null && vintage != null && past.size() < MOST_PAST) {
        Recipe recipe = recipes.of(vintage);
        RunRequest then = PublishedRequest.of(recipe, of, folders, edition);
        if (!isPrevious) {
          past.add(
              0, new PastEdition(named(of, vintage), then.definition(), sumsOf(then, vintage)));
        }
        isPrevious = false;
        of = then.previous();
        vintage = recipe.compared();
      }
    } catch (DefinitionRejected rejected) {
      return past;
    }
    return past;
  }

  private ReleasedTotals sumsOf(RunRequest then, Vintage vintage) {
    Kept kept =
        new Kept(
            then.definition(),
            then.edition(),
            Totals.of(then.definition(), then.edition(), figures, vintage.members()),
            null,
            null,
            Stream::empty,
            Stream::empty,
            Stream::empty);
    return Release.of(kept, cells.of(vintage), Protected.NOTHING, Set.of()).totals();
  }

  /** What an edition is called, with its vintage. */
  static String named(Edition edition, Vintage vintage) {
    return edition.name() + " (v" + vintage.number() + ")";
  }
}
