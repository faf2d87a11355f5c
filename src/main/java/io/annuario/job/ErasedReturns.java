package io.annuario.job;

import io.annuario.correction.Corrections;
import io.annuario.definition.Edition;
import io.annuario.observation.Erasure;
import io.annuario.observation.Revision;
import io.annuario.report.ReportPage;
import io.annuario.store.Erasures;
import io.annuario.store.Figures;
import io.annuario.store.Revisions;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** What was made of returns of which no texts may be kept. */
final class ErasedReturns {

  private static final Pattern COPY = Pattern.compile("annuario-before-.*\\.zip");

  private final Edition edition;
  private final Folders folders;
  private final Erasures erasures;
  private final Vintages vintages;
  private final Revisions revisions;

  ErasedReturns(DataSource source, Edition edition, Folders folders) {
    this.edition = edition;
    this.folders = folders;
    this.erasures = new Erasures(source);
    this.vintages = new Vintages(source);
    this.revisions = new Revisions(source);
  }

  /** Why the workbook of a vintage cannot be made again; empty where it can. */
  Optional<Erasure> in(Vintage vintage) {
    return erasures.of(edition).stream()
        .filter(one -> isTouched(vintage, Set.of(one.sha256())))
        .findFirst();
  }

  /**
   * The vintages whose workbooks have texts of some returns: those that are made of them, and those
   * whose revisions say where a figure stood that was in them and is gone.
   *
   * @param returns SHA-256 of their bytes
   */
  List<Vintage> touched(Set<String> returns) {
    return vintages.all(edition).stream().filter(one -> isTouched(one, returns)).toList();
  }

  private boolean isTouched(Vintage vintage, Set<String> returns) {
    return has(vintage, returns)
        || vintages
            .before(edition, vintage)
            .filter(earlier -> has(earlier, returns) && isTold(earlier, vintage, returns))
            .isPresent();
  }

  private static boolean has(Vintage vintage, Set<String> returns) {
    return vintage.members().stream()
        .anyMatch(member -> returns.contains(member.reading().source().sha256()));
  }

  private boolean isTold(Vintage earlier, Vintage vintage, Set<String> returns) {
    Set<String> files =
        earlier.members().stream()
            .filter(member -> returns.contains(member.reading().source().sha256()))
            .map(Vintage.Member::file)
            .collect(Collectors.toSet());
    try (Figures.Cursor<Revision> cursor = revisions.between(earlier, vintage)) {
      return OpenCursors.stream(cursor)
          .anyMatch(one -> one.after() == null && files.contains(one.cause().file()));
    }
  }

  /**
   * Removes what runs make anew and may have such texts: findings, what goes back to the offices,
   * the report of what was blocked, pages that show how files were read.
   */
  void removeWhatIsMadeAnew() throws IOException {
    Files.deleteIfExists(folders.made(edition).resolve(FindingsReport.NAME));
    Corrections.takeAwayAll(folders.toCorrect(edition));
    ReportPage.delete(folders.blockedReport(edition));
    FileSystemUtils.deleteRecursively(folders.explained(edition));
  }

  /**
   * Removes what was made of vintages with such returns; nothing is left to do where it is gone.
   */
  void finish() throws IOException {
    Set<String> returns =
        erasures.of(edition).stream().map(Erasure::sha256).collect(Collectors.toSet());
    if (!returns.isEmpty()) {
      PublishedWorkbooks published = new PublishedWorkbooks(folders, edition);
      for (Vintage vintage : touched(returns)) {
        published.remove(vintage);
      }
    }
  }

  /** Copies of the database from before it was brought up to date, which nobody removes. */
  List<Path> copies() throws IOException {
    if (!Files.isDirectory(folders.output())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folders.output())) {
      return files
          .filter(file -> COPY.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
