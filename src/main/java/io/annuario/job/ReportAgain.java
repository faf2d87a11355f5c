package io.annuario.job;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.correction.Corrections;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.explanation.ExplanationPage;
import io.annuario.explanation.FateMap;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.store.Figures;
import io.annuario.store.Recipe;
import io.annuario.store.Recipes;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The report of the vintage that stands, from the database and the returns that are still there.
 */
final class ReportAgain {

  private final DataSource database;
  private final Edition edition;
  private final Folders folders;
  private final Language language;
  private final Vintages vintages;
  private final Figures figures;

  ReportAgain(DataSource database, Edition edition, Folders folders, Language language) {
    this.database = database;
    this.edition = edition;
    this.folders = folders;
    this.language = language;
    this.vintages = new Vintages(database);
    this.figures = new Figures(database);
  }

  /** Writes it to its place. The caller holds the edition, of which something is published. */
  Rewriting.Reported write() throws IOException {
    Vintage vintage = vintages.current(edition).orElseThrow();
    Recipe recipe = new Recipes(database).of(vintage);
    try {
      return write(vintage, PublishedRequest.of(recipe, edition, folders).in(language));
    } catch (DefinitionRejected rejected) {
      throw new IllegalStateException("A published definition can no longer be read", rejected);
    }
  }

  private Rewriting.Reported write(Vintage vintage, RunRequest request) throws IOException {
    // Files of archives are there as long as the inbox is open.
    try (Inbox inbox = Inbox.list(folders.received(edition), edition.intake())) {
      Set<String> members =
          vintage.members().stream()
              .map(member -> member.reading().source().sha256())
              .collect(Collectors.toSet());
      return write(
          vintage,
          request,
          inbox.files().stream().filter(file -> members.contains(file.sha256())).toList());
    }
  }

  private Rewriting.Reported write(Vintage vintage, RunRequest request, List<Received> received)
      throws IOException {
    explain(request, received);
    ReportOfEdition report = new ReportOfEdition(request, received, vintage.members());
    everyFinding(request, vintage).forEach(report::add);
    KeptVintages kept = new KeptVintages(edition, folders, database);
    StandingReport standing = new StandingReport(request, vintages, kept);
    TerritoryTotals totals = kept.totals(request.definition(), request.edition(), vintage);
    Path place = folders.report(edition, vintage.number());
    Path list = folders.made(edition).resolve(FindingsReport.NAME);
    Path toCorrect = folders.toCorrect(edition);
    report.write(
        standing.published(
            vintage,
            totals.items(),
            kept.rules(request.definition(), vintage),
            this::letter,
            standing.made(
                report,
                vintage,
                Files.exists(list) ? list : null,
                Files.exists(toCorrect) ? toCorrect : null)),
        place);
    return new Rewriting.Reported(place, vintage.number(), received.size());
  }

  private void explain(RunRequest request, List<Received> received) throws IOException {
    FileCheck check = new FileCheck(request.definition());
    for (Received file : received) {
      FileExplanation told = check.explain(file.path(), request.edition(), FateMap.ofPage());
      new ExplanationPage(told.how(), told.verdict().said(), language)
          .write(folders.explained(edition, file.file()));
    }
  }

  private EveryFinding everyFinding(RunRequest request, Vintage vintage) {
    List<Finding> judgement = new ArrayList<>();
    try (Figures.Cursor<Finding> cursor = figures.findings(vintage)) {
      cursor.forEachRemaining(judgement::add);
    }
    return new EveryFinding(figures, request.accepted(), vintage.members(), List.of(), judgement);
  }

  private @Nullable String letter(String file) {
    try {
      return Corrections.letter(folders.toCorrect(edition), file).orElse(null);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
