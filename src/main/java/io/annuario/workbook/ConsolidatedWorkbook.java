package io.annuario.workbook;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the consolidated workbook of a vintage, in constant memory, byte for byte reproducible. */
public final class ConsolidatedWorkbook {

  private ConsolidatedWorkbook() {}

  /**
   * Writes beside the target, reads the result back, reconciles it with what was meant to be
   * written, then moves it into place.
   *
   * @throws IOException when the disk refuses; the target is then as it was before
   */
  public static Written write(Contents contents, Path target) throws IOException {
    throw new UnsupportedOperationException("Not yet written " + contents + target);
  }

  /**
   * What was written.
   *
   * @param sha256 of the file, lower-case hexadecimal
   * @param figures rows of the Data sheet, as read back
   */
  public record Written(Path file, String sha256, long figures) {}
}
