package io.annuario.correction;

import io.annuario.observation.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A workbook that has the list of findings only, for returns that cannot be annotated. */
final class FindingsWorkbook {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STYLES = "xl/styles.xml";

  private static final String TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
          + PartKinds.WORKBOOK
          + "\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
          + "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";

  private static final String WORKBOOK =
      HEAD + "<workbook xmlns=\"" + MAIN + "\"><sheets></sheets></workbook>";

  private static final String STYLESHEET =
      HEAD
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><fonts><font><sz val=\"12\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          + "<cellStyleXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
          + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\""
          + " xfId=\"0\"/></cellXfs></styleSheet>";

  private FindingsWorkbook() {}

  /**
   * Writes it.
   *
   * @param why why the return itself is not annotated
   */
  static void write(Correction correction, Phrase why, Path target) throws IOException {
    OfficePackage parts = OfficePackage.empty();
    parts.put(PartKinds.PART, TYPES);
    parts.put(STYLES, STYLESHEET);
    parts.put("xl/workbook.xml", WORKBOOK);
    try {
      new Relations(parts, "").add("officeDocument", "xl/workbook.xml");
      new Relations(parts, "xl/workbook.xml").add("styles", STYLES);
      StylesPart styles = new StylesPart(parts, STYLES);
      FindingsPart list = new FindingsPart(correction, Set.of(), styles);
      parts.put(WorkbookPart.FINDINGS, list.write(true, false, sentence(correction, why)));
      styles.finish();
      new PartKinds(parts).add(WorkbookPart.FINDINGS, PartKinds.SHEET);
      new WorkbookPart(parts).addFindings(correction.say("Da correggere", "To correct"), true);
    } catch (NotAnnotated defect) {
      throw new IllegalStateException("A workbook of our own cannot be written", defect);
    }
    try (OutputStream file = Files.newOutputStream(target)) {
      parts.write(file);
    }
  }

  private static String sentence(Correction correction, Phrase why) {
    return new Phrase(
            "I rilievi non sono segnati nel file stesso, perché ",
            "The findings are not marked in the file itself, for ")
        .then(why)
        .then(Phrase.same("."))
        .in(correction.language());
  }
}
