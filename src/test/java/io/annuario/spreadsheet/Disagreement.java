package io.annuario.spreadsheet;

import io.annuario.spreadsheet.ooxml.EscapedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why this reader says something else of a cell than another, and is right. */
enum Disagreement {
  NO_WORKSHEET(
      "the sheet is a chart or holds macros; what is kept there to draw or run is nobody's cell",
      one -> one.ours() == null && !one.worksheet()),

  NEVER_CALCULATED(
      "the file stores no value, or an empty one; POI makes a zero of it",
      one ->
          one.other() == OtherReader.POI
              && isBlank(one)
              && one.theirs().matches("number 0.0|date 1899-12-31T00:00")),

  NOT_A_NUMBER(
      "what is stored is no number of a spreadsheet; POI gives it as NaN or infinity",
      one ->
          one.other() == OtherReader.POI
              && one.said().startsWith("text ")
              && one.theirs().matches("number (NaN|-?Infinity)")),

  ERROR_AS_TEXT(
      "the cell holds an error; fastexcel-reader gives its name as a text",
      one ->
          one.other() == OtherReader.FASTEXCEL
              && one.said().startsWith("error ")
              && one.theirs().equals(one.said().replace("error ", "text "))),

  ESCAPED_CHARACTER(
      "the text holds a character that XML cannot; fastexcel-reader leaves it escaped",
      one ->
          one.other() == OtherReader.FASTEXCEL
              && !one.said().equals(one.theirs())
              && one.said().equals(EscapedText.undone(one.theirs()))),

  SPACE_BETWEEN_ELEMENTS(
      "fastexcel-reader takes the line breaks between the XML elements for part of the text",
      one ->
          one.other() == OtherReader.FASTEXCEL
              && one.said().startsWith("text ")
              && !one.said().equals(one.theirs())
              && squeezed(one.said()).equals(squeezed(one.theirs()))),

  TEXT_BESIDE_ITS_TYPE(
      "the text is stored as a value though its type announces another element; fastexcel-reader"
          + " passes over it",
      one ->
          one.other() == OtherReader.FASTEXCEL
              && hasFormula(one)
              && one.said().startsWith("text ")
              && one.theirs().equals("nothing")),

  WITHOUT_ADDRESSES(
      "rows or cells follow each other without addresses; fastexcel-reader counts them from a wrong"
          + " one, POI agrees with this reader",
      one -> one.other() == OtherReader.FASTEXCEL && leavesAddressesOut(one)),

  TEXT_BEFORE_RUNS(
      "a plain text stands before the rich runs; POI leaves it out",
      one ->
          one.other() == OtherReader.POI
              && one.said().startsWith("text ")
              && one.theirs().startsWith("text ")
              && one.said().endsWith(one.theirs().substring(5))),

  RAISED_OR_STRUCK(
      "a part of the cell is raised, lowered or crossed out; the others give its characters alone",
      one -> {
        String theirs = one.theirs().replaceFirst("^number (\\d+)\\.0$", "number $1");
        return one.ours() != null
            && one.ours().value() instanceof CellValue.Text text
            && !(text.value() + text.struck()).equals(plain(text.value()))
            && characters(text.value() + text.struck())
                .equals(characters(theirs.substring(theirs.indexOf(' ') + 1)));
      }),

  UNEXPLAINED("nobody has found the reason yet", one -> true);

  final String why;
  private final Predicate<Case> applies;

  Disagreement(String why, Predicate<Case> applies) {
    this.why = why;
    this.applies = applies;
  }

  /**
   * A cell of which two readers say different things.
   *
   * @param at the sheet and the address
   * @param worksheet whether this reader has such a sheet
   * @param ours null when this reader has no such cell
   * @param said what this reader says, as {@link OtherReader} words it
   * @param theirs what the other says
   */
  record Case(
      OtherReader other,
      String file,
      String at,
      boolean worksheet,
      @Nullable Cell ours,
      String said,
      String theirs) {}

  /** The first reason that applies. */
  static Disagreement of(Case one) {
    for (Disagreement reason : values()) {
      if (reason.applies.test(one)) {
        return reason;
      }
    }
    return UNEXPLAINED;
  }

  private static boolean isBlank(Case one) {
    return one.ours() != null && one.ours().value() instanceof CellValue.Blank;
  }

  private static boolean hasFormula(Case one) {
    return one.ours() != null && one.ours().formula() != null;
  }

  /** By their names: these files were looked at. */
  private static boolean leavesAddressesOut(Case one) {
    return one.file().matches("(.*/)?(issue_261|missing-r-attrs|sparse-columns)\\.xlsx");
  }

  /** Without the looks of marks: 2 for a raised two. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
  }

  /** In order: what is crossed out may have stood anywhere. */
  private static String characters(String text) {
    char[] all = plain(text).toLowerCase(Locale.ROOT).toCharArray();
    Arrays.sort(all);
    return new String(all);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
