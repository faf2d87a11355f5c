package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Severity;
import io.annuario.store.Figures;
import io.annuario.store.Recipes;
import io.annuario.store.Vintage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Counts the queries of a vintage that nobody had answered for when it was published. Whether an
 * office is missing the vintage says itself.
 */
final class OpenQueries {

  private OpenQueries() {}

  static long of(Edition edition, Vintage vintage, DataSource database) {
    Figures figures = new Figures(database);
    List<Finding> judgement = new ArrayList<>();
    try (Figures.Cursor<Finding> cursor = figures.findings(vintage)) {
      cursor.forEachRemaining(judgement::add);
    }
    AcceptedQueries accepted = accepted(edition, vintage, new Recipes(database));
    long[] open = {0};
    new EveryFinding(figures, accepted, vintage.members(), List.of(), judgement)
        .forEach(finding -> open[0] += isOpen(finding) ? 1 : 0);
    return open[0];
  }

  private static boolean isOpen(Finding finding) {
    return finding.severity() == Severity.QUERY && finding.code() != FindingCode.OFFICE_MISSING;
  }

  /** As they were written then. */
  private static AcceptedQueries accepted(Edition edition, Vintage vintage, Recipes recipes) {
    String below = String.join("/", "input", edition.job(), edition.name(), AcceptedQueries.FILE);
    String text = recipes.of(vintage).files().get(below);
    if (text == null) {
      return AcceptedQueries.NONE;
    }
    try {
      Path desk = Files.createTempDirectory("annuario");
      try {
        Path file = desk.resolve(below);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return new JobDefinitions(desk).publishedAcceptedQueries(edition, desk.resolve("input"));
      } catch (DefinitionRejected rejected) {
        throw new IllegalStateException("Published answers can no longer be read", rejected);
      } finally {
        FileSystemUtils.deleteRecursively(desk);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
