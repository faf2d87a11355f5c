package io.annuario.observation;

import static io.annuario.observation.Severity.ERROR;
import static io.annuario.observation.Severity.NOTE;
import static io.annuario.observation.Severity.QUERY;

/** Every kind of finding that Annuario can make, with its usual severity. */
public enum FindingCode {
  // The file as a whole.
  FILE_UNREADABLE(ERROR),
  FILE_ENCRYPTED(ERROR),
  FILE_NOT_A_SPREADSHEET(ERROR),
  FILE_TOO_LARGE(ERROR),
  FILE_TYPE_MISMATCH(NOTE),
  FILE_EMPTY(ERROR),
  TEXT_ENCODING(NOTE),

  // Whose return it is.
  OFFICE_UNKNOWN(ERROR),
  OFFICE_AMBIGUOUS(ERROR),
  OFFICE_TWICE(ERROR),
  RETURN_COPIED(NOTE),
  OFFICE_MISSING(QUERY),
  ITEM_MISSING(QUERY),
  NO_RETURNS(ERROR),
  PERSONAL_DETAIL(ERROR),

  // The cells.
  HIDDEN_CONTENT(ERROR),
  STRUCK_THROUGH(ERROR),
  CELL_ERROR(ERROR),
  FORMULA_WITHOUT_VALUE(ERROR),
  FORMULA_STALE(QUERY),
  FORMULA_EXTERNAL(QUERY),

  // The tables and their labels.
  NO_TABLE(ERROR),
  NO_FIGURES(ERROR),
  TABLE_AMBIGUOUS(ERROR),
  LAYOUT_UNUSED(QUERY),
  TERRITORY_UNKNOWN(ERROR),
  INDICATOR_UNKNOWN(ERROR),
  PERIOD_UNKNOWN(ERROR),
  PERIOD_NOT_OF_EDITION(ERROR),
  CATEGORY_UNKNOWN(ERROR),
  DATE_IN_LABEL(ERROR),
  CATEGORY_UNUSED(QUERY),
  LABEL_STRIPPED(NOTE),
  CELL_OUTSIDE_TABLE(QUERY),
  TERRITORY_NOT_OF_OFFICE(ERROR),

  // The figures.
  TEXT_IN_COUNT(ERROR),
  NUMBER_AMBIGUOUS(ERROR),
  DATE_IN_COUNT(ERROR),
  DECIMAL_COUNT(ERROR),
  FIGURE_TOO_LARGE(ERROR),
  NEGATIVE_COUNT(ERROR),
  PERCENT_IN_COUNT(ERROR),
  FIGURE_MERGED(ERROR),
  DASH_AS_ZERO(NOTE),
  FOOTNOTE_MARK(NOTE),
  THOUSANDS_RESTORED(NOTE),
  FIGURE_ROUNDED(NOTE),
  FIGURE_TWICE(ERROR),
  FIGURE_CONFLICT(ERROR),

  // Figures together.
  TOTAL_DIFFERS(ERROR),
  RATE_DIFFERS(QUERY),
  PART_ABOVE_WHOLE(ERROR),
  RULE_BROKEN(ERROR),
  RULE_WITHOUT_RESULT(ERROR),
  RULE_NOT_APPLICABLE(NOTE),
  RULE_NEVER_APPLIED(QUERY),

  // What is published.
  SMALL_COUNTS_UNPROTECTED(QUERY);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** The severity unless a job's policy or a rule says otherwise. */
  public Severity severity() {
    return severity;
  }
}
