package io.annuario.correction;

import io.annuario.observation.Address;
import io.annuario.observation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that lists the findings. Each of its cells is a sentence: none can be taken for a
 * figure when the workbook comes back.
 */
final class FindingsPart {

  /** More lines than this nobody corrects by hand. */
  private static final int MOST = 2_000;

  /** Of the columns, in letters of the usual size. */
  private static final List<Integer> WIDTHS = List.of(15, 26, 62, 62);

  /** Of ten letters of the usual size so many have room, as these are larger. */
  private static final int LETTERS_OF_TEN = 9;

  /** In points; no row can be higher than the second. */
  private static final int LINE_HEIGHT = 17;

  private static final int HIGHEST = 409;

  private final Correction correction;
  private final Set<String> sheets;
  private final String prefix;
  private final int title;
  private final int header;
  private final int plain;
  private final int sentence;
  private final int link;
  private final int error;
  private final int query;
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private int row;

  /**
   * @param sheets the names of the workbook's sheets, to which lines can lead
   */
  FindingsPart(Correction correction, Set<String> sheets, StylesPart styles) throws NotAnnotated {
    this.correction = correction;
    this.sheets = sheets;
    this.prefix = styles.prefix();
    int usual = font(styles, "", "<sz val=\"12\"/>");
    int bold = font(styles, "<b/>", "<sz val=\"12\"/>");
    int large = font(styles, "<b/>", "<sz val=\"14\"/>");
    int blue = font(styles, "<u/>", "<sz val=\"12\"/><color rgb=\"FF0B4F9E\"/>");
    this.title = format(styles, large, false);
    this.header = format(styles, bold, true);
    this.plain = format(styles, usual, false);
    this.sentence = format(styles, usual, true);
    this.link = format(styles, blue, true);
    this.error = styles.marked(header, Severity.ERROR);
    this.query = styles.marked(header, Severity.QUERY);
  }

  private int font(StylesPart styles, String before, String after) {
    return styles.font(named("<font>" + before + after + "<name val=\"Calibri\"/></font>"));
  }

  private int format(StylesPart styles, int font, boolean wraps) throws NotAnnotated {
    return styles.format(
        named(
            String.format(
                Locale.ROOT,
                "<xf numFmtId=\"0\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" applyFont=\"1\""
                    + " applyAlignment=\"1\"><alignment vertical=\"top\"%s/></xf>",
                font,
                wraps ? " wrapText=\"1\"" : "")));
  }

  /** Elements with the prefix that the stylesheet's have. */
  private String named(String xml) {
    return xml.replace("</", "\u0000").replace("<", "<" + prefix).replace("\u0000", "</" + prefix);
  }

  /**
   * The whole part.
   *
   * @param shown whether the workbook opens with it
   * @param again whether marks of an earlier judgement may be in the workbook
   * @param why why there is only this list; null where the cells themselves are marked
   */
  String write(boolean shown, boolean again, @Nullable String why) {
    line(title, correction.say("Da correggere", "To correct"));
    line(plain, correction.about());
    line(plain, correction.file() + ": " + correction.counts());
    line(plain, why == null ? explained() : why);
    if (again) {
      line(plain, earlier());
    }
    row++;
    row(
        new int[] {header, header, header, header},
        correction.say("Gravità", "Severity"),
        correction.say("Dove", "Where"),
        correction.say("Che cosa", "What"),
        correction.say("Che cosa fare", "What to do"));
    int above = row;
    List<Remark> remarks = correction.remarks();
    for (Remark remark : remarks.subList(0, Math.min(MOST, remarks.size()))) {
      remark(remark);
    }
    long untold = correction.withheld() + Math.max(0, remarks.size() - MOST);
    if (untold > 0) {
      line(
          plain,
          correction.say("Altri rilievi non detti qui: ", "Other findings not told here: ")
              + untold);
    }
    return sheet(shown, above);
  }

  private String explained() {
    return correction.say(
        "Le celle rosse sono errori, le gialle sono da verificare: il commento di ogni cella dice"
            + " perché. Correggere i fogli che seguono e rimandare il file, con o senza questo"
            + " foglio.",
        "Red cells are errors, yellow ones are to be checked: the comment of each says why."
            + " Correct the sheets that follow and send the file back, with or without this"
            + " sheet.");
  }

  private String earlier() {
    return correction.say(
        "Il file era già stato restituito: colori e commenti di allora ci sono ancora. Vale questo"
            + " elenco.",
        "The file had been given back before: the colours and comments of then are still there."
            + " What counts is this list.");
  }

  private void remark(Remark remark) {
    Address cell = remark.place().cell();
    String sheet = remark.place().sheet();
    boolean leads = cell != null && sheet != null && sheets.contains(sheet);
    int mark = remark.finding().severity() == Severity.ERROR ? error : query;
    row(
        new int[] {mark, leads ? link : sentence, sentence, sentence},
        remark.severity(),
        remark.where(),
        remark.what(),
        remark.remedy());
    if (cell != null && sheet != null && leads) {
      links.append(
          String.format(
              Locale.ROOT,
              "<hyperlink ref=\"B%d\" location=\"%s\" display=\"%s\"/>",
              row,
              Escaped.attribute(Remark.link(sheet, cell)),
              Escaped.attribute(remark.where())));
    }
  }

  private void line(int format, String text) {
    row(new int[] {format}, text);
  }

  private void row(int[] formats, String... texts) {
    row++;
    rows.append(
        String.format(
            Locale.ROOT,
            "<row r=\"%d\" ht=\"%d\" customHeight=\"1\">",
            row,
            Math.min(HIGHEST, LINE_HEIGHT * lines(texts))));
    for (int column = 0; column < texts.length; column++) {
      rows.append(
          String.format(
              Locale.ROOT,
              "<c r=\"%s%d\" s=\"%d\" t=\"inlineStr\"><is><t"
                  + " xml:space=\"preserve\">%s</t></is></c>",
              Address.letters(column),
              row,
              formats[column],
              Escaped.text(texts[column])));
    }
    rows.append("</row>");
  }

  /** As many as the longest text needs; one alone in its row runs on over the cells beside it. */
  private static int lines(String... texts) {
    int lines = 1;
    for (int column = 0; texts.length > 1 && column < texts.length; column++) {
      int letters = WIDTHS.get(column) * LETTERS_OF_TEN / 10;
      lines = Math.max(lines, (texts[column].length() + letters - 1) / letters);
    }
    return lines;
  }

  private String sheet(boolean shown, int above) {
    String pane =
        String.format(
            Locale.ROOT,
            "<pane ySplit=\"%1$d\" topLeftCell=\"A%2$d\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/>",
            above,
            above + 1);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        + "<sheetViews><sheetView workbookViewId=\"0\" tabSelected=\""
        + (shown ? 1 : 0)
        + "\" showGridLines=\"0\">"
        + pane
        + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18\"/><cols>"
        + columns()
        + "</cols>"
        + "<sheetData>"
        + rows
        + "</sheetData>"
        + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>")
        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
  }

  private static String columns() {
    StringBuilder columns = new StringBuilder();
    for (int column = 0; column < WIDTHS.size(); column++) {
      columns.append(
          String.format(
              Locale.ROOT,
              "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>",
              column + 1,
              WIDTHS.get(column)));
    }
    return columns.toString();
  }
}
