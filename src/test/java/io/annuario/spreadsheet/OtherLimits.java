package io.annuario.spreadsheet;

import java.time.Duration;

/** The usual limits but for one. */
public final class OtherLimits {

  private static final Limits USUAL = Limits.DEFAULT;

  private OtherLimits() {}

  /** So much time, however many cells there are. */
  public static Limits time(Duration time) {
    return of(USUAL.held(), time, Duration.ZERO);
  }

  /** So many bytes to be kept in memory. */
  static Limits held(long bytes) {
    return of(bytes, USUAL.time(), USUAL.timeOfMillion());
  }

  private static Limits of(long held, Duration time, Duration timeOfMillion) {
    return new Limits(
        USUAL.fileBytes(),
        USUAL.partBytes(),
        USUAL.expandedBytes(),
        USUAL.expansion(),
        USUAL.parts(),
        USUAL.sheets(),
        USUAL.rows(),
        USUAL.columns(),
        USUAL.lines(),
        USUAL.repeatedRows(),
        USUAL.repeatedCells(),
        USUAL.cells(),
        USUAL.cellText(),
        held,
        USUAL.styles(),
        USUAL.mergedRanges(),
        USUAL.comments(),
        USUAL.xmlDepth(),
        time,
        timeOfMillion);
  }
}
