package io.annuario.spreadsheet.source;

import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import org.jspecify.annotations.Nullable;

/** What people send instead of a spreadsheet, and what each of them has to do about it. */
public enum OtherFileKind {
  PDF("un documento PDF", "a PDF document", Remedy.ORIGINAL),
  IMAGE("un'immagine", "an image", Remedy.ORIGINAL),
  WORD("un documento di testo (Word)", "a text document (Word)", Remedy.TABLE),
  RTF("un documento di testo (RTF)", "a text document (RTF)", Remedy.TABLE),
  OPEN_DOCUMENT(
      "un documento OpenDocument che non è un foglio di calcolo",
      "an OpenDocument file that is no spreadsheet",
      Remedy.TABLE),
  POWERPOINT("una presentazione (PowerPoint)", "a presentation (PowerPoint)", Remedy.TABLE),
  OUTLOOK("un messaggio di posta (Outlook)", "an e-mail message (Outlook)", Remedy.ATTACHMENT),
  OFFICE("un altro documento di Office", "another Office document", Remedy.TABLE),
  ZIP("un archivio zip con altri file", "a zip archive with other files", Remedy.UNPACK),
  ARCHIVE("un archivio compresso", "a compressed archive", Remedy.UNPACK),
  HTML("una pagina HTML salvata come foglio", "an HTML page saved as a sheet", Remedy.RESAVE),
  MHTML(
      "una pagina web (MHTML) salvata come foglio",
      "a web page (MHTML) saved as a sheet",
      Remedy.RESAVE),
  SPREADSHEET_ML("un «Foglio di calcolo XML 2003»", "an \"XML Spreadsheet 2003\"", Remedy.RESAVE),
  FLAT_ODS("un foglio OpenDocument in un solo XML (.fods)", "a flat .fods sheet", Remedy.RESAVE),
  OLD_OPEN_OFFICE(
      "un foglio di OpenOffice 1 (.sxc)", "a sheet of OpenOffice 1 (.sxc)", Remedy.RESAVE),
  XML("un file XML", "an XML file", Remedy.TABLE),
  OLD_EXCEL("un foglio di Excel 4 o precedente", "a sheet of Excel 4 or earlier", Remedy.RESAVE),
  BINARY("un file binario sconosciuto", "an unknown binary file", Remedy.ORIGINAL);

  private static final class Remedy {
    static final Phrase ORIGINAL =
        new Phrase(
            "Chiedere all'ufficio il foglio di calcolo da cui viene.",
            "Ask the office for the spreadsheet that it was made from.");
    static final Phrase TABLE =
        new Phrase(
            "Chiedere all'ufficio la tabella in un file .xlsx, .ods o .csv.",
            "Ask the office for the table in an .xlsx, .ods or .csv file.");
    static final Phrase ATTACHMENT =
        new Phrase(
            "Salvare l'allegato del messaggio e consegnare quello.",
            "Save the attachment of the message and hand in that one.");
    static final Phrase UNPACK =
        new Phrase(
            "Estrarre i file dall'archivio e consegnarli uno per uno.",
            "Unpack the files from the archive and hand them in one by one.");
    static final Phrase RESAVE =
        new Phrase(
            "Aprirlo in Excel o LibreOffice, salvarlo con nome come .xlsx e consegnare quello.",
            "Open it in Excel or LibreOffice, save it as .xlsx and hand in that one.");
  }

  private final Phrase what;
  private final Phrase remedy;

  OtherFileKind(String it, String en, Phrase remedy) {
    this.what = new Phrase(it, en);
    this.remedy = remedy;
  }

  public RefusedFile refusal(Source source) {
    return source.refusals().notASpreadsheet(what, remedy);
  }

  /** What a file's first bytes say that it is; null for what can be a text of separated values. */
  public static @Nullable OtherFileKind of(Head head) {
    if (head.startsWith("%PDF")) {
      return PDF;
    }
    if (head.startsWith(0x89, 'P', 'N', 'G')
        || head.startsWith(0xFF, 0xD8, 0xFF)
        || head.startsWith("GIF8")
        || head.startsWith('I', 'I', '*', 0)
        || head.startsWith('M', 'M', 0, '*')) {
      return IMAGE;
    }
    if (head.startsWith(0x1F, 0x8B)
        || head.startsWith('7', 'z', 0xBC, 0xAF)
        || head.startsWith("Rar!")) {
      return ARCHIVE;
    }
    // BIFF streams without a container: Excel 2 to 4, and 5 written by other programs.
    if (head.startsWith(9, 0, 4, 0)
        || head.startsWith(9, 2, 6, 0)
        || head.startsWith(9, 4, 6, 0)
        || head.startsWith(9, 8, 8, 0)) {
      return OLD_EXCEL;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    OtherFileKind markup = ofMarkup(head.words());
    if (markup != null) {
      return markup;
    }
    return TextEncoding.isText(head) ? null : BINARY;
  }

  private static @Nullable OtherFileKind ofMarkup(String words) {
    if (words.startsWith("mime-version:")) {
      return MHTML;
    }
    if (!words.startsWith("<")) {
      return null;
    }
    if (words.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && !words.startsWith("<html")) {
      return SPREADSHEET_ML;
    }
    if (words.contains("<office:document ")) {
      return FLAT_ODS;
    }
    if (words.contains("<html") || words.contains("<table") || words.startsWith("<!doctype html")) {
      return HTML;
    }
    return words.startsWith("<?xml") ? XML : null;
  }

  /** What an OOXML container is whose main part has a content type that is no workbook's. */
  public static OtherFileKind ofOoxml(String type) {
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      return WORD;
    }
    return type.contains("presentationml") || type.contains("ms-powerpoint") ? POWERPOINT : OFFICE;
  }
}
