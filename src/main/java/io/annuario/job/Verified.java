package io.annuario.job;

import io.annuario.observation.Phrase;
import io.annuario.observation.Withdrawal;
import io.annuario.verification.CellDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook is, held against what is known.
 *
 * @param vintage that it is of; null where nobody knows
 * @param standing the vintage that stands now; null where none does
 * @param withdrawal that the vintage was taken back; null when it was not
 * @param sha256 of the file; null where it could not be opened
 * @param publishedSha256 of the workbook that was published; null where none is known
 * @param fingerprint of the figures in its Data; null where it has none
 * @param onCover that which its cover says; likewise
 * @param differences how many cells and sheets differ
 * @param named the first of them
 * @param refused why it could not be read; null when it could
 */
public record Verified(
    Verdict verdict,
    @Nullable VintageName vintage,
    @Nullable Integer standing,
    @Nullable Withdrawal withdrawal,
    boolean restricted,
    @Nullable String sha256,
    @Nullable String publishedSha256,
    @Nullable String fingerprint,
    @Nullable String onCover,
    long differences,
    List<CellDifference> named,
    @Nullable Phrase refused) {

  /** More differences than this are only counted. */
  static final int MOST_NAMED = 1_000;

  public Verified {
    named = List.copyOf(named);
  }

  /** A vintage by its names. */
  public record VintageName(String job, String edition, int number) {}

  /** What a workbook is. Contract: scripts read these words. */
  public enum Verdict {
    /** The very file that was published, and the database says the same. */
    PUBLISHED,
    /** Another file with the very same cells, as programs write it when they save. */
    SAME_CELLS,
    /** Published in another form than is written now: its figures are those of the database. */
    SAME_FIGURES,
    /** Nothing is kept that it could be held against; what it says of itself is true. */
    CONSISTENT,
    /** Some cells or sheets are not those that were published. */
    CHANGED,
    /** The file that was published, but the database now says something else. */
    DATABASE_DIFFERS,
    /** Its figures are not those that its cover speaks of. */
    INCONSISTENT,
    /** It agrees with itself, but this database has not published it. */
    UNKNOWN,
    /** No workbook of this program: it has no figures, or says nothing of them. */
    NO_WORKBOOK,
    /** It cannot be read. */
    REFUSED;

    /** Whether there is nothing to worry about. */
    public boolean isGood() {
      return switch (this) {
        case PUBLISHED, SAME_CELLS, SAME_FIGURES, CONSISTENT -> true;
        case CHANGED, DATABASE_DIFFERS, INCONSISTENT, UNKNOWN, NO_WORKBOOK, REFUSED -> false;
      };
    }
  }
}
