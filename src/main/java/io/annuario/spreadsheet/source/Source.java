package io.annuario.spreadsheet.source;

import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.RefusedFile;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The file being read: its name, its limits, and what of them has been used. */
public final class Source {

  private static final long MILLION = 1_000_000;

  /** What a text and its place in a list or a map take besides its characters. */
  private static final int OVERHEAD = 96;

  private final Path path;
  private final String file;
  private final Limits limits;
  private final Refusals refusals;
  private final Clock clock = new Clock();
  private long cells;
  private long stored;
  private long repeated;
  private long held;

  public Source(Path path, String file, Limits limits) {
    this.path = path;
    this.file = file;
    this.limits = limits;
    this.refusals = new Refusals(file);
  }

  public Path path() {
    return path;
  }

  public String file() {
    return file;
  }

  public Limits limits() {
    return limits;
  }

  public Refusals refusals() {
    return refusals;
  }

  /** Ends a file that takes too long, whoever is busy with it. */
  public void checkTime() throws RefusedFile {
    Duration most =
        limits.time().plus(limits.timeOfMillion().multipliedBy(stored).dividedBy(MILLION));
    if (clock.spentNanos() > most.toNanos()) {
      throw refusals.tooSlow(most);
    }
  }

  /** Counts cells that hold something. */
  public void count(int more) throws RefusedFile {
    stored += more;
    countAll(more);
  }

  /** Counts cells that hold something and are not stored: it takes nothing to repeat them. */
  public void countRepeated(@Nullable String sheet, int more) throws RefusedFile {
    repeated += more;
    if (repeated > limits.repeatedCells()) {
      throw refusals.tooLarge(sheet, Limit.REPEATED_CELLS, limits.repeatedCells(), repeated);
    }
    countAll(more);
  }

  private void countAll(int more) throws RefusedFile {
    cells += more;
    if (cells > limits.cells()) {
      throw refusals.tooLarge(Limit.CELLS, limits.cells(), cells);
    }
  }

  /** Counts what is kept in memory besides the row that is read. */
  public void hold(@Nullable CharSequence text) throws RefusedFile {
    held += OVERHEAD + (text == null ? 0 : bytes(text));
    if (held > limits.held()) {
      throw refusals.tooLarge(Limit.HELD, limits.held(), held);
    }
  }

  /** A text of Latin letters takes one byte for each, any other two. */
  private static long bytes(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 0xFF) {
        return 2L * text.length();
      }
    }
    return text.length();
  }

  public void checkRow(@Nullable String sheet, long row) throws RefusedFile {
    if (row >= limits.rows()) {
      throw refusals.tooLarge(sheet, Limit.ROWS, limits.rows(), row + 1);
    }
  }

  public void checkColumn(@Nullable String sheet, long column) throws RefusedFile {
    if (column >= limits.columns()) {
      throw refusals.tooLarge(sheet, Limit.COLUMNS, limits.columns(), column + 1);
    }
  }
}
