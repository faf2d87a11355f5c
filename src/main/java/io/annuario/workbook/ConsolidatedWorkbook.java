package io.annuario.workbook;

import io.annuario.disclosure.Release;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.observation.WorkbookSeal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.LocaleUtil;
import org.jspecify.annotations.Nullable;

/**
 * Writes the consolidated workbook of a vintage, in constant memory: the same contents, the same
 * parts.
 */
public final class ConsolidatedWorkbook {

  /** Of the writing: it is another one when the same figures become other bytes. */
  public static final int FORM = 5;

  private ConsolidatedWorkbook() {}

  /**
   * Writes beside the target, reads the result back, reconciles it with what was meant to be
   * written, then moves it into place.
   *
   * @param only what it must have the contents of to take its place; null for any
   * @throws IOException when the disk refuses; the target is then as it was before
   */
  public static Written write(Contents contents, Path target, @Nullable WorkbookSeal only)
      throws IOException {
    return write(contents, target, SheetLimits.OF_EXCEL, only);
  }

  static Written write(
      Contents contents, Path target, SheetLimits limits, @Nullable WorkbookSeal only)
      throws IOException {
    try (Workplace workplace = Workplace.beside(target)) {
      Drafted drafted = workplace.made(folder -> inItsLanguage(contents, folder, limits));
      DataSeal.Sum meant = drafted.sum();
      ReadBack.Contained read =
          ReadBack.read(workplace.finished(), DataColumns.of(contents.definition()));
      DataSeal.Sum written = read.data();
      if (!written.equals(meant)) {
        throw new IllegalStateException(
            "The workbook read back differs from what was written: " + written + ", not " + meant);
      }
      WorkbookSeal seal =
          new WorkbookSeal(drafted.sha256(), read.contentsSha256(), drafted.contentFingerprint());
      if (only == null || only.hasContentsOf(seal)) {
        workplace.moveIntoPlace();
      }
      return new Written(seal, written.rows(), drafted.revisions());
    }
  }

  /** The library says in charts which language they are in: that of the machine, if not told. */
  private static Drafted inItsLanguage(Contents contents, Path folder, SheetLimits limits)
      throws IOException {
    LocaleUtil.setUserLocale(contents.language().locale());
    try {
      return draft(contents, folder, limits);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private static Drafted draft(Contents contents, Path folder, SheetLimits limits)
      throws IOException {
    Release release = contents.release();
    try (Book book = new Book(contents)) {
      Page cover = book.page(Tab.COVER, false);
      ContentsSheet sheets = new ContentsSheet(book);
      Page summary = book.page(Tab.SUMMARY, true);
      Page territories = book.page(Tab.TERRITORIES, true);
      Page series = contents.previousEdition() == null ? null : book.page(Tab.SERIES, true);
      CorrectionsSheet corrections = new CorrectionsSheet(book, contents);
      ContentFingerprint content = new ContentFingerprint(folder);
      try (DataSheet data = new DataSheet(book, contents, folder, limits)) {
        release.figures(
            figure -> {
              data.add(figure);
              corrections.add(figure);
              content.add(figure);
            });
        DataSeal.Sum sum = data.finish();
        Matrix matrix = new Matrix(contents, data.trail());
        TerritoriesSheet all =
            new TerritoriesSheet(
                book, territories, contents, matrix, data.trail(), limits.columns());
        Notes notes = new Notes(contents.definition());
        List<CoverFigure> keyFigures =
            new SummarySheet(book, summary, contents, notes, matrix, limits.columns())
                .write(all.write());
        if (series != null) {
          new SeriesSheet(book, series, contents, notes, matrix).write();
        }
        ChecksSheet.write(book, contents);
        FindingsSheet findings = new FindingsSheet(book, limits.rows());
        release.findings(findings::add);
        Map<Severity, Long> counts = findings.finish();
        SourcesSheet.write(book, contents, data.trail());
        Long revisions = revisions(book, contents, limits.rows());
        corrections.write(limits.rows());
        NotesSheet.write(book, notes, corrections.size() > 0, all.isLinked());
        sheets.write();
        String fingerprint = content.finish();
        new CoverSheet(book, cover, contents, fingerprint)
            .write(sum.rows(), revisions, corrections, counts, keyFigures);
        book.foot(fingerprint);
        Path draft = folder.resolve("draft.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
          book.writeTo(out);
        }
        Path finished = folder.resolve(Workplace.FINISHED);
        if (release.isRestricted()) {
          OwnFiles.file(finished);
        }
        String sha256 = WorkbookZip.write(draft, data.rows(), finished);
        return new Drafted(sum, fingerprint, sha256, revisions == null ? 0 : revisions);
      }
    }
  }

  private record Drafted(
      DataSeal.Sum sum, String contentFingerprint, String sha256, long revisions) {}

  /**
   * The first vintage has no such sheet: there is nothing that it could revise. Where the vintages
   * before are not in the database, or withdrawn, the sheet says so.
   */
  private static @Nullable Long revisions(Book book, Contents contents, int rows) {
    Integer since = contents.comparedWith();
    int now = contents.vintage().number();
    if (since == null) {
      if (now > 1) {
        Phrase why = contents.firstLeft() ? RevisionsSheet.WITHDRAWN : RevisionsSheet.notHere(now);
        RevisionsSheet.writeNone(book, contents.definition(), now, why, rows);
      }
      return null;
    }
    RevisionsSheet sheet = new RevisionsSheet(book, contents.definition(), since, now, rows);
    contents.release().revisions(sheet::add);
    if (contents.release().isProtectingRevisions()) {
      sheet.addProtected();
    }
    return sheet.finish();
  }

  /**
   * What was written.
   *
   * @param seal what it is known by
   * @param figures rows of the Data sheet, as read back
   * @param revisions figures that differ from the vintage before
   */
  public record Written(WorkbookSeal seal, long figures, long revisions) {}
}
