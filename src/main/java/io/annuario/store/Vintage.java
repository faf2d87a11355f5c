package io.annuario.store;

import io.annuario.observation.WorkbookSeal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version of an edition: the set of returns that it is made of.
 *
 * @param number 1 for the first
 * @param members in the order of the offices
 * @param complete whether every expected office is in it
 * @param workbook path as published, relative to the output folder; null until it has been written
 * @param seal what the workbook is known by; null likewise
 * @param workbookForm in which it was written; 0 before forms were counted
 */
public record Vintage(
    long id,
    int number,
    Instant publishedAt,
    String fingerprint,
    List<Member> members,
    boolean complete,
    @Nullable String workbook,
    @Nullable WorkbookSeal seal,
    int workbookForm) {

  public Vintage {
    members = List.copyOf(members);
  }

  /** That of the workbook as it was published; null until it has been written. */
  public @Nullable String workbookSha256() {
    return seal == null ? null : seal.workbookSha256();
  }

  /**
   * A return as part of a vintage.
   *
   * @param file what the return is called in this vintage; its content may have been read under
   *     another name
   */
  public record Member(Reading reading, String file) {}
}
