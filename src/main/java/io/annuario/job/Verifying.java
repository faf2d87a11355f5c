package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.definition.Edition;
import io.annuario.job.Verified.Verdict;
import io.annuario.observation.Phrase;
import io.annuario.observation.Withdrawal;
import io.annuario.observation.WorkbookSeal;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import io.annuario.store.Database;
import io.annuario.store.Editions;
import io.annuario.store.StoreSettings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.store.Withdrawals;
import io.annuario.store.WorkbookNames;
import io.annuario.verification.CellComparison;
import io.annuario.verification.CellComparison.Differences;
import io.annuario.verification.CellDifference;
import io.annuario.verification.ShownFigures;
import io.annuario.verification.WorkbookClaim;
import io.annuario.workbook.ConsolidatedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Says whether a workbook is one that was published: by its bytes, or by writing the vintage again
 * and comparing every cell. Nothing that is kept is touched.
 */
public final class Verifying {

  /** Two cursors at a time, one of them while a query is asked. */
  private static final int CONNECTIONS = 6;

  private static final Differences NONE = new Differences(0, List.of());

  private final Map<String, String> environment;
  private final Folders folders;

  /**
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   * @param folders of which only the output counts
   */
  public Verifying(Map<String, String> environment, Folders folders) {
    this.environment = Map.copyOf(environment);
    this.folders = folders;
  }

  /**
   * Says whether a workbook is a published one.
   *
   * @throws RunStopped for a reason outside of the file
   */
  public Verified verify(Path file) throws IOException {
    Path scratch = Files.createTempDirectory("annuario-verify-");
    try {
      return verify(file, scratch);
    } catch (RefusedFile refused) {
      return refused(refused.finding().said());
    } finally {
      FileSystemUtils.deleteRecursively(scratch);
    }
  }

  private static Verified refused(Phrase why) {
    return new Verified(
        Verdict.REFUSED, null, null, null, false, null, null, null, null, 0, List.of(), why);
  }

  /** What is found out by and by. */
  private record Evidence(Path file, String sha256, ShownFigures shown, boolean restricted) {

    Verified alone(Verdict verdict) {
      return of(verdict, null, null, null, null, NONE);
    }

    Verified of(
        Verdict verdict,
        Verified.@Nullable VintageName vintage,
        @Nullable Integer standing,
        @Nullable Withdrawal withdrawal,
        @Nullable String published,
        Differences differences) {
      return new Verified(
          verdict,
          vintage,
          standing,
          withdrawal,
          restricted,
          sha256,
          published,
          shown.fingerprint(),
          shown.onCover(),
          differences.count(),
          // What is for its owner alone is not said again.
          restricted
              ? differences.first().stream().map(CellDifference::withoutFigures).toList()
              : differences.first(),
          null);
    }
  }

  private Verified verify(Path file, Path scratch) throws RefusedFile, IOException {
    Optional<WorkbookClaim> claim = WorkbookClaim.of(file);
    String sha256 = Inbox.hash(file);
    ShownFigures shown;
    try (Spreadsheet book = open(file)) {
      shown = ShownFigures.of(book, scratch);
    }
    Evidence evidence =
        new Evidence(file, sha256, shown, claim.filter(WorkbookClaim::restricted).isPresent());
    if (shown.fingerprint() == null && shown.onCover() == null && claim.isEmpty()) {
      return evidence.alone(Verdict.NO_WORKBOOK);
    }
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    try (Database database = Database.openToAsk(settings, CONNECTIONS)) {
      DataSource source = database.dataSource();
      WorkbookNames names = new WorkbookNames(source);
      Optional<Found> found =
          Stream.of(
                  names.ofFile(sha256),
                  claim.map(Verifying::name).stream().toList(),
                  names.ofFigures(shown.onCover()),
                  names.ofFigures(shown.fingerprint()))
              .flatMap(List::stream)
              .flatMap(name -> found(source, name).stream())
              .findFirst();
      return found.isPresent()
          ? compared(source, found.get(), evidence, scratch)
          : evidence.alone(byItself(shown, names.isEmpty()));
    }
  }

  private static Verdict byItself(ShownFigures shown, boolean nothingKept) {
    if (shown.fingerprint() == null || !shown.fingerprint().equals(shown.onCover())) {
      return Verdict.INCONSISTENT;
    }
    return nothingKept ? Verdict.CONSISTENT : Verdict.UNKNOWN;
  }

  /** A vintage that was published. */
  private record Found(Edition edition, Vintage vintage) {}

  private static Optional<Found> found(DataSource source, WorkbookNames.Name name) {
    return new Editions(source)
        .of(name.job()).stream()
            .filter(edition -> edition.name().equals(name.edition()))
            .findFirst()
            .flatMap(
                edition ->
                    new Vintages(source)
                        .find(edition, name.vintage())
                        .filter(vintage -> vintage.seal() != null)
                        .map(vintage -> new Found(edition, vintage)));
  }

  private Verified compared(DataSource source, Found found, Evidence evidence, Path scratch)
      throws RefusedFile, IOException {
    Vintage vintage = found.vintage();
    WorkbookSeal seal = requireNonNull(vintage.seal());
    Path again = scratch.resolve("again.xlsx");
    WorkbookSeal written =
        WorkbookOfVintage.in(source, found.edition(), folders)
            .writeAside(vintage, again, evidence.restricted());
    Differences differences = NONE;
    Verdict verdict;
    boolean isFile = evidence.sha256().equals(seal.workbookSha256());
    boolean sameFigures =
        requireNonNull(written.contentFingerprint()).equals(evidence.shown().fingerprint());
    if (evidence.sha256().equals(written.workbookSha256())) {
      verdict = Verdict.PUBLISHED;
    } else if (vintage.workbookForm() != ConsolidatedWorkbook.FORM
        || new ErasedReturns(source, found.edition(), folders).in(vintage).isPresent()) {
      // Its cells stand elsewhere than they would now, or what they said is no longer kept.
      verdict = of(isFile, sameFigures, Verdict.SAME_FIGURES);
    } else {
      try (Spreadsheet published = open(again);
          Spreadsheet given = open(evidence.file())) {
        differences = CellComparison.of(published, given, Verified.MOST_NAMED);
      }
      verdict = of(isFile, differences.count() == 0, Verdict.SAME_CELLS);
    }
    return evidence.of(
        verdict,
        new Verified.VintageName(found.edition().job(), found.edition().name(), vintage.number()),
        new Vintages(source).current(found.edition()).map(Vintage::number).orElse(null),
        new Withdrawals(source).of(found.edition()).get(vintage.number()),
        evidence.restricted() ? null : seal.workbookSha256(),
        differences);
  }

  /**
   * @param good what it is when it has been saved again
   */
  private static Verdict of(boolean isFile, boolean isSame, Verdict good) {
    if (isSame) {
      return isFile ? Verdict.PUBLISHED : good;
    }
    return isFile ? Verdict.DATABASE_DIFFERS : Verdict.CHANGED;
  }

  private static WorkbookNames.Name name(WorkbookClaim claim) {
    return new WorkbookNames.Name(claim.job(), claim.edition(), claim.vintage());
  }

  private static Spreadsheet open(Path file) throws RefusedFile {
    return Spreadsheets.open(file, String.valueOf(file.getFileName()));
  }
}
