package io.annuario.store;

import io.annuario.observation.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of sets of returns, read from the database once and put in order: those of a territory
 * come together, and of these those of a period, and of these those of a breakdown, each by their
 * codes; what several offices sent of the same comes in the order of the offices. They can be gone
 * through as often as needed, as packed bytes in memory or, where they are more, on the disk. Close
 * it after use.
 */
public final class GatheredFigures implements AutoCloseable {

  /** A thirty-second part of the memory: 300,000 figures of 512 MB. */
  static final int MOST =
      (int) Math.min(Integer.MAX_VALUE / 4, Runtime.getRuntime().maxMemory() / 32);

  private final List<Vintage.Member> members;
  private final PackedFigures packed;
  private final int most;
  private final List<SortedRun> runs = new ArrayList<>();

  /**
   * @param members in the order of the offices
   * @param most bytes in memory for whoever adds figures
   */
  GatheredFigures(List<Vintage.Member> members, CodesInOrder codes, int most) {
    this.members = List.copyOf(members);
    this.packed = new PackedFigures(this.members, codes);
    this.most = most;
  }

  private synchronized void add(SortedRun run) {
    runs.add(run);
  }

  /** Takes figures, those of a return one after the other; a thread has one of its own. */
  final class Taker {

    private ByteBuffer bytes = ByteBuffer.allocate(Math.min(most, 1 << 16));

    /** Takes the figure that a result set stands on. */
    void add(ResultSet row, int member) throws SQLException {
      String raw = row.getString(10);
      int needed = PackedFigures.bytes(raw == null ? 0 : raw.length());
      if (bytes.remaining() < needed) {
        makeRoom(needed);
      }
      packed.write(row, member, raw, bytes);
    }

    private void makeRoom(int needed) {
      if (bytes.position() + needed > most && bytes.position() > 0) {
        GatheredFigures.this.add(SortedRun.InMemory.of(bytes.flip()).setAside());
        bytes.clear();
      }
      if (bytes.remaining() < needed) {
        int capacity = Math.max(bytes.position() + needed, Math.min(most, 2 * bytes.capacity()));
        bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
      }
    }

    /** Ends it: nothing is added any more. */
    void finish() {
      GatheredFigures.this.add(SortedRun.InMemory.of(bytes.flip()));
    }
  }

  /** The figures of some of the returns, in their order. */
  public Figures.Cursor<Observation> of(List<Vintage.Member> some) {
    return of(some, 1);
  }

  /**
   * The figures of some of the returns, in their order.
   *
   * @param nth one in about so many territories, always the same ones; 1 for all
   */
  public Figures.Cursor<Observation> of(List<Vintage.Member> some, int nth) {
    Set<Long> wanted = new HashSet<>();
    some.forEach(member -> wanted.add(member.reading().id()));
    boolean[] isWanted = new boolean[members.size()];
    for (int at = 0; at < isWanted.length; at++) {
      isWanted[at] = wanted.contains(members.get(at).reading().id());
    }
    return new Merged(isWanted, nth);
  }

  @Override
  public void close() {
    try {
      for (SortedRun run : runs) {
        run.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    runs.clear();
  }

  /** All runs in one order; of equal figures those of the earlier run come first. */
  private final class Merged implements Figures.Cursor<Observation> {

    private final boolean[] isWanted;
    private final PriorityQueue<Ahead> ahead = new PriorityQueue<>();
    private final int nth;
    private @Nullable Observation next;

    /** A run at its next figure. */
    private record Ahead(SortedRun.Walk walk, int number) implements Comparable<Ahead> {
      @Override
      public int compareTo(Ahead other) {
        int order =
            PackedFigures.compare(walk.bytes(), walk.at(), other.walk.bytes(), other.walk.at());
        return order != 0 ? order : Integer.compare(number, other.number);
      }
    }

    Merged(boolean[] isWanted, int nth) {
      this.isWanted = Arrays.copyOf(isWanted, isWanted.length);
      this.nth = nth;
      for (int number = 0; number < runs.size(); number++) {
        goOn(new Ahead(runs.get(number).walk(), number));
      }
      advance();
    }

    private void goOn(Ahead run) {
      if (run.walk().next()) {
        ahead.add(run);
      }
    }

    private void advance() {
      next = null;
      while (next == null) {
        Ahead first = ahead.poll();
        if (first == null) {
          return;
        }
        ByteBuffer bytes = first.walk().bytes();
        int at = first.walk().at();
        if (isWanted[PackedFigures.member(bytes, at)]
            && (nth == 1 || packed.isOneIn(nth, bytes, at))) {
          next = packed.read(bytes, at);
        }
        goOn(first);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Observation next() {
      Observation figure = next;
      if (figure == null) {
        throw new NoSuchElementException();
      }
      advance();
      return figure;
    }

    @Override
    public void close() {
      ahead.clear();
      next = null;
    }
  }
}
