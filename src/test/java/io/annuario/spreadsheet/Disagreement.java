package io.annuario.spreadsheet;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why this reader says something else of a cell than another, and is right. */
enum Disagreement {
  CHART_SHEET(
      "the sheet is a chart; POI tells the figures that it keeps to draw it as if they were cells",
      one -> one.other() == OtherReader.POI && one.ours() == null && !one.worksheet()),

  NEVER_CALCULATED(
      "the file stores no value for the formula, or an empty one; POI makes a zero of it",
      one -> one.other() == OtherReader.POI && isBlank(one) && one.theirs().equals("number 0.0")),

  NOT_A_NUMBER(
      "what is stored is no number of a spreadsheet; POI gives it as NaN or infinity",
      one ->
          one.other() == OtherReader.POI
              && one.said().startsWith("text ")
              && one.theirs().matches("number (NaN|-?Infinity)")),

  ERROR_OF_A_FORMULA(
      "the formula gives an error; fastexcel-reader gives its name as a text",
      one ->
          one.other() == OtherReader.FASTEXCEL
              && hasFormula(one)
              && one.said().startsWith("error ")
              && one.theirs().equals(one.said().replace("error ", "text "))),

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

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
