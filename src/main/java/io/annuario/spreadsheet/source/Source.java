package io.annuario.spreadsheet.source;

import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.RefusedFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file being read: its name, its limits, and what of them has been used. */
public final class Source {

  private final Path path;
  private final String file;
  private final Limits limits;
  private final Refusals refusals;
  private long spentNanos;
  private long startedNanos;
  private int running;
  private long cells;

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

  /** Starts the clock; nested starts count once. */
  public void startClock() {
    if (running++ == 0) {
      startedNanos = System.nanoTime();
    }
  }

  public void stopClock() {
    if (--running == 0) {
      spentNanos += System.nanoTime() - startedNanos;
    }
  }

  public void checkTime() throws RefusedFile {
    long spent = running > 0 ? spentNanos + System.nanoTime() - startedNanos : spentNanos;
    if (spent > limits.time().toNanos()) {
      throw refusals.tooSlow(limits.time());
    }
  }

  /** Counts cells that hold something. */
  public void count(int more) throws RefusedFile {
    cells += more;
    if (cells > limits.cells()) {
      throw refusals.tooLarge(Limit.CELLS, limits.cells(), cells);
    }
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
