package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.definition.Office;
import io.annuario.disclosure.Kept;
import io.annuario.disclosure.Release;
import io.annuario.observation.WorkbookSeal;
import io.annuario.store.Recipe;
import io.annuario.store.Recipes;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.workbook.ConsolidatedWorkbook;
import io.annuario.workbook.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes the workbook of a vintage, from what the database has of it and nothing else: the first
 * time as any other time, so that the same bytes come out for ever.
 */
final class WorkbookOfVintage {

  private final Edition edition;
  private final Folders folders;
  private final Vintages vintages;
  private final Recipes recipes;
  private final KeptVintages kept;
  private final PastEditions past;
  private final PublishedWorkbooks published;

  /**
   * @param edition of which the name counts; the rest is as it was when a vintage was published
   */
  static WorkbookOfVintage in(DataSource dataSource, Edition edition, Folders folders) {
    return new WorkbookOfVintage(
        edition, folders, dataSource, new KeptVintages(edition, folders, dataSource));
  }

  WorkbookOfVintage(Edition edition, Folders folders, DataSource dataSource, KeptVintages kept) {
    this.edition = edition;
    this.folders = folders;
    this.vintages = new Vintages(dataSource);
    this.recipes = new Recipes(dataSource);
    this.kept = kept;
    this.past = new PastEditions(edition, folders, dataSource);
    this.published = new PublishedWorkbooks(folders, edition);
  }

  /** Whether these are the figures that were published, if what stands beside them says so. */
  Rewriting.Comparison compared(Vintage vintage, Rewritten written) throws IOException {
    return published
        .sidecar(vintage.number())
        .map(
            said ->
                isOfFigures(said.seal(), written.seal())
                    ? Rewriting.Comparison.SAME_FIGURES
                    : Rewriting.Comparison.DIFFERENT)
        .orElse(Rewriting.Comparison.NOT_COMPARED);
  }

  private static boolean isOfFigures(WorkbookSeal one, WorkbookSeal other) {
    String figures = one.contentFingerprint();
    return figures != null && figures.equals(other.contentFingerprint());
  }

  /** Whether the file is where it was published, with the bytes that were published. */
  boolean isIntact(Vintage vintage) {
    if (vintage.workbook() == null) {
      return false;
    }
    Path file = folders.output().resolve(vintage.workbook());
    return Files.isRegularFile(file) && Inbox.hash(file).equals(vintage.workbookSha256());
  }

  /**
   * Writes the workbook, says beside it what it is, and records it with the vintage.
   *
   * @return the vintage as recorded
   * @throws RunStopped when another workbook stands in its place
   */
  Vintage write(Vintage vintage) throws IOException {
    String name = Folders.workbook(edition, vintage.number());
    Path place = published.workbook(vintage.number());
    // A run that died before it could say so may have left the very same bytes there.
    String left =
        vintage.workbook() == null
                && Files.exists(place)
                && published.sidecar(vintage.number()).isEmpty()
            ? Inbox.hash(place)
            : null;
    if (left == null) {
      published.requirePlaceOf(vintage);
    }
    WorkbookSeal only = left == null ? null : new WorkbookSeal(left, null, null);
    Rewritten written = write(vintage, place, only);
    if (only != null && !only.hasContentsOf(written.seal())) {
      throw published.another(vintage.number());
    }
    sayWhatItIs(vintage, written);
    vintages.workbookWritten(vintage, name, written.seal(), ConsolidatedWorkbook.FORM);
    return new Vintage(
        vintage.id(),
        vintage.number(),
        vintage.publishedAt(),
        vintage.fingerprint(),
        vintage.members(),
        vintage.complete(),
        name,
        written.seal(),
        ConsolidatedWorkbook.FORM);
  }

  /** Notes what the workbook of a vintage is known by from now on, and says so beside it. */
  void note(Vintage vintage, String workbook, Rewritten written) throws IOException {
    if (!written.seal().equals(vintage.seal())) {
      vintages.workbookWritten(vintage, workbook, written.seal(), ConsolidatedWorkbook.FORM);
    }
    // Whoever published it may have done so in another folder.
    sayWhatItIs(vintage, written);
  }

  /** Says beside a workbook that is in its place what it is. */
  private void sayWhatItIs(Vintage vintage, Rewritten written) throws IOException {
    String workbook = vintage.workbook();
    PublishedWorkbooks.keep(
        new Sidecar(
            edition.job(),
            edition.name(),
            vintage.number(),
            vintage.publishedAt(),
            written.seal(),
            written.totals(),
            kept.closed(vintage)),
        workbook == null
            ? published.workbook(vintage.number())
            : folders.output().resolve(workbook));
  }

  /**
   * Writes the workbook to any place.
   *
   * @param only what it must have the contents of to be put there; null for any
   */
  Rewritten write(Vintage vintage, Path target, @Nullable WorkbookSeal only) throws IOException {
    return write(vintage, target, only, false);
  }

  /** Writes it to a place that is nobody's, to be compared. */
  WorkbookSeal writeAside(Vintage vintage, Path target, boolean restricted) throws IOException {
    return write(vintage, target, null, restricted).seal();
  }

  /** Writes one that shows every figure, which only its owner can read. */
  void writeRestricted(Vintage vintage, Path target) throws IOException {
    write(vintage, target, null, true);
  }

  private Rewritten write(
      Vintage vintage, Path target, @Nullable WorkbookSeal only, boolean restricted)
      throws IOException {
    Path absolute = target.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Recipe recipe = recipes.of(vintage);
    RunRequest request = kept.published(recipe);
    try (OpenCursors streams = new OpenCursors()) {
      Kept all = kept.of(request, vintage, recipe.compared(), streams);
      Release release = restricted ? Release.restricted(all) : kept.released(vintage, all);
      Contents contents = contents(request, vintage, recipe.compared(), release);
      ConsolidatedWorkbook.Written written = ConsolidatedWorkbook.write(contents, target, only);
      Reconciliation.requireShown(vintage, written.figures());
      if (!restricted) {
        kept.take(vintage, all, release, contents, written.revisions());
      }
      return new Rewritten(
          written.seal(), Totals.atTheTop(request.definition(), release.totals()::at));
    }
  }

  /** What was written, and the totals that it shows. */
  record Rewritten(WorkbookSeal seal, Map<String, Outcome.Amount> totals) {}

  private Contents contents(
      RunRequest request, Vintage vintage, @Nullable Vintage compared, Release release)
      throws IOException {
    return new Contents(
        request.definition(),
        request.edition(),
        vintage,
        request.language(),
        MissingOffices.of(request, vintage.members()).stream().map(Office::name).toList(),
        previous(request, compared),
        past.before(request, compared),
        kept.before(vintage),
        kept.isFirstLeft(vintage),
        kept.rules(vintage),
        request.corrected(),
        release);
  }

  /** What the edition before is called, with the vintage of it that was current then. */
  private static @Nullable String previous(RunRequest request, @Nullable Vintage compared) {
    Edition previous = request.previous();
    if (previous == null || compared == null) {
      return previous == null ? null : previous.name();
    }
    return PastEditions.named(previous, compared);
  }
}
