package io.annuario.spreadsheet.source;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Spreadsheet.Format;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares what a file's name promises with what it is. */
public final class Extensions {

  private Extensions() {}

  /** A note when the extension is that of something else; a file without one promises nothing. */
  public static List<Finding> mismatch(Source source, Format format) {
    String name = source.file().substring(source.file().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (extension.isEmpty() || of(format).contains(extension)) {
      return List.of();
    }
    return List.of(
        Finding.of(
            FindingCode.FILE_TYPE_MISMATCH,
            Place.ofFile(source.file()),
            new Phrase("estensione del file", "file extension"),
            Phrase.same("." + extension),
            new Phrase("un contenuto " + said(format), said(format) + " content"),
            new Phrase(
                "Il file è stato letto per quello che contiene; la prossima volta inviarlo con"
                    + " l'estensione giusta.",
                "The file was read as what it contains; next time send it with the right"
                    + " extension.")));
  }

  private static Set<String> of(Format format) {
    return switch (format) {
      case XLSX -> Set.of("xlsx", "xltx");
      case XLSM -> Set.of("xlsm", "xltm", "xlam");
      case XLSB -> Set.of("xlsb");
      case XLS -> Set.of("xls", "xlt", "xla");
      case ODS -> Set.of("ods", "ots");
      case CSV -> Set.of("csv", "tsv", "tab", "txt", "psv", "ssv");
    };
  }

  private static String said(Format format) {
    return "." + format.name().toLowerCase(Locale.ROOT);
  }
}
