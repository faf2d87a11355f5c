package io.annuario.job;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Decision;
import io.annuario.disclosure.Protected;
import io.annuario.disclosure.Protection;
import io.annuario.disclosure.Publication;
import io.annuario.disclosure.SmallCountFindings;
import io.annuario.disclosure.Uncovered;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.store.Figures;
import io.annuario.store.Recipes;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Decides what is not shown of the vintage that is about to be published. */
final class ProtectionOfEdition {

  private final RunRequest request;
  private final Vintages vintages;
  private final Figures figures;
  private final Recipes recipes;
  private final ProtectedCells cells;

  ProtectionOfEdition(RunRequest request, DataSource dataSource) {
    this.request = request;
    this.vintages = new Vintages(dataSource);
    this.figures = new Figures(dataSource);
    this.recipes = new Recipes(dataSource);
    this.cells = new ProtectedCells(dataSource);
  }

  /** Decides it; says of what cannot be kept secret. */
  List<Finding> judge(Candidate candidate) throws IOException {
    JobDefinition definition = request.definition();
    if (Protection.concerned(definition).isEmpty()) {
      candidate.protect(Protected.NOTHING);
      return List.of();
    }
    Edition edition = request.edition();
    int number =
        Math.max(
                vintages.current(edition).map(Vintage::number).orElse(0),
                new PublishedWorkbooks(request.folders(), edition).highest())
            + 1;
    Publication now =
        publication(definition, edition, number, candidate.members(), Protected.NOTHING);
    Decision decision = Protection.of(now, known(edition));
    SmallCountFindings findings = new SmallCountFindings(definition, edition);
    if (decision instanceof Uncovered uncovered) {
      return List.of(findings.of(uncovered));
    }
    Protected hidden = (Protected) decision;
    candidate.protect(hidden);
    return findings.of(hidden);
  }

  /** What was published of this edition, the oldest first. */
  private List<Publication> known(Edition edition) throws IOException {
    List<Vintage> known = new ArrayList<>(vintages.all(edition));
    known.sort(Comparator.comparing(Vintage::publishedAt).thenComparing(Vintage::id));
    List<Publication> publications = new ArrayList<>();
    for (Vintage vintage : known) {
      publications.add(published(edition, vintage));
    }
    return publications;
  }

  private Publication published(Edition edition, Vintage vintage) throws IOException {
    try {
      RunRequest then =
          PublishedRequest.of(recipes.of(vintage), edition, request.folders(), request.edition());
      return publication(
          then.definition(),
          then.edition(),
          vintage.number(),
          vintage.members(),
          cells.of(vintage));
    } catch (DefinitionRejected rejected) {
      throw new IllegalStateException("A published definition can no longer be read", rejected);
    }
  }

  private Publication publication(
      JobDefinition definition,
      Edition edition,
      int number,
      List<Vintage.Member> members,
      Protected hidden) {
    // What was not sensitive then may be now.
    Set<String> concerned = Protection.concerned(request.definition());
    List<Observation> sent = new ArrayList<>();
    try (Figures.Cursor<Observation> cursor = figures.stream(members)) {
      OpenCursors.stream(cursor)
          .filter(figure -> concerned.contains(figure.key().indicator()))
          .forEach(sent::add);
    }
    String name = Path.of(Folders.workbook(edition, number)).getFileName().toString();
    return new Publication(name, definition, edition, sent, hidden);
  }
}
