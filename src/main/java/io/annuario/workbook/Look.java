package io.annuario.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks.
 *
 * @param format Excel's number format; {@code General} for text
 * @param indent steps from the left edge
 * @param quoted whether a spreadsheet must take the text as text even when it is edited
 */
record Look(
    Tone tone,
    String format,
    HorizontalAlignment alignment,
    int indent,
    boolean wrapped,
    boolean quoted) {

  private static final String GENERAL = "General";

  /** What a cell says by its colours and rules. */
  enum Tone {
    TITLE,
    SUBTITLE,
    SECTION,
    HEADER,
    BODY,
    DATA,
    STRONG,
    MUTED,
    LINK,
    ALERT,
    SUBTOTAL,
    PART,
    TOTAL
  }

  static Look text(Tone tone) {
    return new Look(tone, GENERAL, HorizontalAlignment.LEFT, 0, false, false);
  }

  static Look number(Tone tone, String format) {
    return new Look(tone, format, HorizontalAlignment.RIGHT, 0, false, false);
  }

  Look indented(int steps) {
    return new Look(tone, format, alignment, steps, wrapped, quoted);
  }

  Look wrappedText() {
    return new Look(tone, format, alignment, indent, true, quoted);
  }

  Look aligned(HorizontalAlignment side) {
    return new Look(tone, format, side, indent, wrapped, quoted);
  }

  Look quotedText() {
    return new Look(tone, format, alignment, indent, wrapped, true);
  }
}
