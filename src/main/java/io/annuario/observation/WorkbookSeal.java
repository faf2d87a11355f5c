package io.annuario.observation;

import org.jspecify.annotations.Nullable;

/**
 * What a published workbook is known by.
 *
 * @param workbookSha256 of its bytes
 * @param contentsSha256 of the names and the SHA-256 of its parts: the same contents, however they
 *     are packed; null where nobody noted it
 * @param contentFingerprint of the figures that it shows; null likewise
 */
public record WorkbookSeal(
    String workbookSha256, @Nullable String contentsSha256, @Nullable String contentFingerprint) {

  /** Whether both are of one workbook, which another program may have packed otherwise. */
  public boolean hasContentsOf(WorkbookSeal other) {
    return workbookSha256.equals(other.workbookSha256)
        || (contentsSha256 != null && contentsSha256.equals(other.contentsSha256));
  }
}
