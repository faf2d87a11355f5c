package io.annuario.extraction.table;

import io.annuario.extraction.sheet.Outbox;
import io.annuario.observation.Address;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a return read so far, to notice one that is given twice. It takes some fifty bytes
 * a figure, and is exact: the dimensions' codes are numbered as they come, and the four numbers
 * together are the key.
 */
public final class SeenFigures {

  /** Entries are kept in pages, so that growing never copies them. */
  private static final int PAGE = 1 << 14;

  private static final int FIRST_SLOTS = 1 << 12;

  /**
   * Of an entry: territory and indicator, period and breakdown, row and column, table and kind of
   * value, value.
   */
  private static final int LONGS = 5;

  private static final int WHOLE = 0;
  private static final int MISSING = 1;

  /** Its number in {@link #others} stands in place of the value. */
  private static final int OTHER = 2;

  /**
   * A figure read before.
   *
   * @param table the number of its table in the return
   */
  record Seen(@Nullable BigDecimal value, Qualifier qualifier, int table, Place place) {

    boolean isSame(Observation other) {
      BigDecimal again = other.value();
      if (value == null || again == null) {
        return value == null && again == null;
      }
      return value.compareTo(again) == 0;
    }
  }

  private final PeriodSums otherPeriods = new PeriodSums();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<BigDecimal> others = new ArrayList<>();
  private final Map<Integer, Place> sheets = new HashMap<>();

  /** Of the figures that are no exact ones, by their entries. */
  private final Map<Integer, Qualifier> qualifiers = new HashMap<>();

  private final List<long[]> pages = new ArrayList<>();
  private int entries;

  /** Numbers of entries, from one, by their keys; zero where a slot is free. */
  private int[] slots = new int[FIRST_SLOTS];

  /** Null when the figure is new. */
  @Nullable Seen put(Observation figure, int table) {
    Key key = figure.key();
    long what = both(numberOf(key.territory()), numberOf(key.indicator()));
    long how = both(numberOf(key.period()), numberOf(key.breakdown()));
    int slot = slotOf(what, how);
    if (slots[slot] != 0) {
      return entry(slots[slot] - 1);
    }
    slots[slot] = add(what, how, figure, table);
    if (2 * entries > slots.length) {
      grow();
    }
    return null;
  }

  /** Whether a figure has been read under a key. */
  boolean holds(Key key) {
    return find(key) != null;
  }

  /** What has been read under a key; null when nothing was. */
  @Nullable Seen find(Key key) {
    Integer territory = numbers.get(key.territory());
    Integer indicator = numbers.get(key.indicator());
    Integer period = numbers.get(key.period());
    Integer breakdown = numbers.get(key.breakdown());
    if (territory == null || indicator == null || period == null || breakdown == null) {
      return null;
    }
    int number = slots[slotOf(both(territory, indicator), both(period, breakdown))];
    return number == 0 ? null : entry(number - 1);
  }

  /** The figures of other periods beside them. */
  PeriodSums ofOtherPeriods() {
    return otherPeriods;
  }

  /** Compares figures of different periods, once the return is read to its end. */
  public void close(Outbox outbox) {
    otherPeriods.close(this, outbox);
  }

  private int numberOf(Object member) {
    Integer number = numbers.get(member);
    if (number == null) {
      number = numbers.size();
      numbers.put(member, number);
    }
    return number;
  }

  private static long both(int one, int other) {
    return ((long) one << 32) | (other & 0xFFFF_FFFFL);
  }

  /** The slot that holds a key, or the free one in which it belongs. */
  private int slotOf(long what, long how) {
    int mask = slots.length - 1;
    long mixed = (what * 0x9E37_79B9_7F4A_7C15L + how) * 0xC2B2_AE3D_27D4_EB4FL;
    int slot = (int) (mixed >>> 32) & mask;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (field(entry, 0) == what && field(entry, 1) == how) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private long field(int entry, int field) {
    return pages.get(entry / PAGE)[entry % PAGE * LONGS + field];
  }

  private int add(long what, long how, Observation figure, int table) {
    Place place = figure.place();
    Address cell = place.cell();
    if (cell == null) {
      throw new IllegalArgumentException("A figure stands in a cell: " + figure);
    }
    sheets.putIfAbsent(table, Place.ofSheet(place.file(), place.sheet()));
    if (entries % PAGE == 0) {
      pages.add(new long[PAGE * LONGS]);
    }
    long[] page = pages.get(entries / PAGE);
    int at = entries % PAGE * LONGS;
    page[at] = what;
    page[at + 1] = how;
    page[at + 2] = both(cell.row(), cell.column());
    if (figure.qualifier() != Qualifier.EXACTLY) {
      qualifiers.put(entries, figure.qualifier());
    }
    BigDecimal value = figure.value();
    if (value == null) {
      page[at + 3] = both(table, MISSING);
    } else if (value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE) {
      page[at + 3] = both(table, WHOLE);
      page[at + 4] = value.longValueExact();
    } else {
      page[at + 3] = both(table, OTHER);
      page[at + 4] = others.size();
      others.add(value);
    }
    return ++entries;
  }

  private Seen entry(int entry) {
    long cell = field(entry, 2);
    int table = (int) (field(entry, 3) >>> 32);
    Place sheet = sheets.getOrDefault(table, Place.ofFile(""));
    return new Seen(
        value(entry),
        qualifiers.getOrDefault(entry, Qualifier.EXACTLY),
        table,
        sheet.at(new Address((int) (cell >>> 32), (int) cell)));
  }

  private @Nullable BigDecimal value(int entry) {
    long value = field(entry, 4);
    return switch ((int) field(entry, 3)) {
      case WHOLE -> BigDecimal.valueOf(value);
      case MISSING -> null;
      default -> others.get((int) value);
    };
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int entry = 0; entry < entries; entry++) {
      slots[slotOf(field(entry, 0), field(entry, 1))] = entry + 1;
    }
  }
}
