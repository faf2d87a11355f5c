package io.annuario.spreadsheet.source;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Spreadsheet.Format;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what a file's name promises with what it is. */
public final class Extensions {

  /** Of spreadsheets that cannot be read: whoever sends one means it. */
  private static final Set<String> OTHER_SPREADSHEETS =
      Set.of("fods", "sxc", "uos", "numbers", "xlw");

  private Extensions() {}

  /** A note when the extension is that of something else; a file without one promises nothing. */
  public static List<Finding> mismatch(Source source, Format format) {
    String extension = of(source.file());
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

  /**
   * Whether a file is called like a spreadsheet, whatever it is. Anything may be a {@code .txt}.
   */
  public static boolean isOfSpreadsheet(String file) {
    String extension = of(file);
    return OTHER_SPREADSHEETS.contains(extension)
        || (!extension.equals("txt")
            && Stream.of(Format.values()).anyMatch(format -> of(format).contains(extension)));
  }

  private static String of(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
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
