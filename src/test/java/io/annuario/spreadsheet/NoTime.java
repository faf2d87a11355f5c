package io.annuario.spreadsheet;

import java.time.Duration;

/** The usual limits, but without any time to read. */
final class NoTime {

  static final Limits LIMITS = of(Limits.DEFAULT);

  private NoTime() {}

  private static Limits of(Limits usual) {
    return new Limits(
        usual.fileBytes(),
        usual.partBytes(),
        usual.expandedBytes(),
        usual.expansion(),
        usual.parts(),
        usual.sheets(),
        usual.rows(),
        usual.columns(),
        usual.lines(),
        usual.repeatedRows(),
        usual.cells(),
        usual.cellText(),
        usual.sharedText(),
        usual.styles(),
        usual.mergedRanges(),
        usual.comments(),
        usual.xmlDepth(),
        Duration.ZERO);
  }
}
