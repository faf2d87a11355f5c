package io.annuario.study;

import io.annuario.observation.Address;
import io.annuario.observation.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The kinds of errors that people make in a return. */
enum Blunder {
  DIGIT_TOO_MANY(true),
  DIGIT_TOO_FEW(true),
  DIGITS_EXCHANGED(true),
  DOUBLED(true),
  HALVED(true),
  ZERO_FOR_A_FIGURE(true),
  FIGURE_LEFT_OUT(true),
  THOUSANDS_FOR_UNITS(true),
  NEIGHBOUR_S_FIGURE(true),
  NATIONAL_FIGURE(true),
  SEXES_EXCHANGED(true),
  INDICATORS_EXCHANGED(true),
  ROW_OF_LAST_YEAR(true),
  COLUMN_OF_LAST_YEAR(true),
  ROW_SHIFTED(true),
  COLUMN_SHIFTED(true),
  RETURN_OF_LAST_YEAR(true),
  RETURN_IN_THOUSANDS(true),
  RETURN_OF_ANOTHER_OFFICE(true),
  DECIMALS_FOR_THOUSANDS(false),
  SIGN(false),
  TOTAL_NOT_THE_SUM(false),
  CATEGORY_NOT_OF_THE_SUM(false),
  PART_ABOVE_WHOLE(false);

  /** One or two cells are no row, and no column. */
  private static final int SHORTEST_LINE = 3;

  /** Whether only the past tells that it is wrong; else the return itself does. */
  final boolean ofPlausibility;

  Blunder(boolean ofPlausibility) {
    this.ofPlausibility = ofPlausibility;
  }

  /**
   * One error that was made.
   *
   * @param cells those that are wrong by enough to matter
   */
  record Made(Blunder kind, String file, List<Address> cells, List<Address> touched) {

    /** Cells of which one must be named: of a whole return any that is wrong at all. */
    List<Address> named() {
      return kind.name().startsWith("RETURN") ? touched : cells;
    }
  }

  /**
   * What errors are made with.
   *
   * @param last the office's return of the year before, in the same layout
   * @param other another office's return of the same year and size; null when there is none
   * @param national the sum of the figure at a cell over all territories
   */
  record Material(
      DrawnReturn now,
      DrawnReturn last,
      @Nullable DrawnReturn other,
      ToLongFunction<Key> national) {}

  /** Makes the error somewhere in a return; an empty list when it cannot be made there. */
  List<int[]> make(Material material, Random random) {
    DrawnReturn now = material.now();
    int row = random.nextInt(now.rows());
    int column = random.nextInt(now.columns());
    String text = now.written.get(row).get(column);
    if (!isNumber(text)) {
      return List.of();
    }
    long value = Long.parseLong(text);
    boolean isLine = name().startsWith("ROW") || name().startsWith("COLUMN");
    if (isLine && (name().startsWith("ROW") ? now.columns() : now.rows()) < SHORTEST_LINE) {
      return List.of();
    }
    return switch (this) {
      case DIGIT_TOO_MANY -> {
        int at = 1 + random.nextInt(text.length());
        yield set(
            now, row, column, text.substring(0, at) + random.nextInt(10) + text.substring(at));
      }
      case DIGIT_TOO_FEW -> {
        int at = random.nextInt(text.length());
        String less = text.substring(0, at) + text.substring(at + 1);
        yield less.isEmpty() ? List.of() : set(now, row, column, number(Long.parseLong(less)));
      }
      case DIGITS_EXCHANGED -> {
        if (text.length() < 2) {
          yield List.of();
        }
        int at = random.nextInt(text.length() - 1);
        char[] digits = text.toCharArray();
        digits[at] = text.charAt(at + 1);
        digits[at + 1] = text.charAt(at);
        yield digits[0] == '0' ? List.of() : set(now, row, column, new String(digits));
      }
      case DOUBLED -> set(now, row, column, number(2 * value));
      case HALVED -> set(now, row, column, number(value / 2));
      case ZERO_FOR_A_FIGURE -> set(now, row, column, "0");
      case FIGURE_LEFT_OUT -> value == 0 ? List.of() : set(now, row, column, "");
      case THOUSANDS_FOR_UNITS ->
          value < 1000 ? List.of() : set(now, row, column, number(Math.round(value / 1000.0)));
      case NEIGHBOUR_S_FIGURE -> {
        int step = now.shape == DrawnReturn.Shape.LIST ? now.group() : 1;
        boolean across = now.shape == DrawnReturn.Shape.ACROSS;
        int from = (across ? column : row) + step;
        yield from >= (across ? now.columns() : now.rows())
            ? List.of()
            : set(
                now,
                row,
                column,
                across ? now.written.get(row).get(from) : now.written.get(from).get(column));
      }
      case NATIONAL_FIGURE ->
          set(
              now,
              row,
              column,
              number(material.national().applyAsLong(now.keys.get(row).get(column))));
      case SEXES_EXCHANGED -> sexes(now, row, column);
      case INDICATORS_EXCHANGED -> indicators(now, row, column);
      case ROW_OF_LAST_YEAR -> {
        List<int[]> cells = new ArrayList<>();
        for (int at = 0; at < now.columns(); at++) {
          cells.addAll(set(now, row, at, number(material.last().right.get(row).get(at))));
        }
        yield cells;
      }
      case COLUMN_OF_LAST_YEAR -> {
        List<int[]> cells = new ArrayList<>();
        for (int at = 0; at < now.rows(); at++) {
          cells.addAll(set(now, at, column, number(material.last().right.get(at).get(column))));
        }
        yield cells;
      }
      case ROW_SHIFTED -> {
        List<int[]> cells = new ArrayList<>();
        for (int at = now.columns() - 1; at > 0; at--) {
          cells.addAll(set(now, row, at, now.written.get(row).get(at - 1)));
        }
        yield cells;
      }
      case COLUMN_SHIFTED -> {
        List<int[]> cells = new ArrayList<>();
        for (int at = now.rows() - 1; at > 0; at--) {
          cells.addAll(set(now, at, column, now.written.get(at - 1).get(column)));
        }
        yield cells;
      }
      case RETURN_OF_LAST_YEAR -> whole(now, (r, c) -> number(material.last().right.get(r).get(c)));
      case RETURN_IN_THOUSANDS ->
          whole(now, (r, c) -> number(Math.round(now.right.get(r).get(c) / 1000.0)));
      case RETURN_OF_ANOTHER_OFFICE -> {
        DrawnReturn other = material.other();
        yield other == null ? List.of() : whole(now, (r, c) -> number(other.right.get(r).get(c)));
      }
      case DECIMALS_FOR_THOUSANDS ->
          value < 1000 || value % 10 == 0
              ? List.of()
              : set(
                  now,
                  row,
                  column,
                  String.format(Locale.ROOT, "%d,%03d", value / 1000, value % 1000));
      case SIGN -> value == 0 ? List.of() : set(now, row, column, "-" + value);
      case TOTAL_NOT_THE_SUM -> sum(now, "", row, column, random);
      case CATEGORY_NOT_OF_THE_SUM -> sum(now, "F", row, column, random);
      case PART_ABOVE_WHOLE -> part(now, row, column, random);
    };
  }

  @FunctionalInterface
  private interface Filling {
    String at(int row, int column);
  }

  private static List<int[]> whole(DrawnReturn now, Filling filling) {
    List<int[]> cells = new ArrayList<>();
    for (int row = 0; row < now.rows(); row++) {
      for (int column = 0; column < now.columns(); column++) {
        cells.addAll(set(now, row, column, filling.at(row, column)));
      }
    }
    return cells;
  }

  private static List<int[]> set(DrawnReturn now, int row, int column, String text) {
    if (now.written.get(row).get(column).equals(text)) {
      return List.of();
    }
    now.written.get(row).set(column, text);
    return List.of(new int[] {row, column});
  }

  private static List<int[]> exchange(DrawnReturn now, int row, int column, int r, int c) {
    String one = now.written.get(row).get(column);
    String other = now.written.get(r).get(c);
    List<int[]> cells = new ArrayList<>(set(now, row, column, other));
    cells.addAll(set(now, r, c, one));
    return cells;
  }

  private static List<int[]> sexes(DrawnReturn now, int row, int column) {
    if (now.group() == 1) {
      return List.of();
    }
    if (now.shape == DrawnReturn.Shape.WIDE) {
      int first = column / 3 * 3;
      return exchange(now, row, first, row, first + 1);
    }
    int first = row / 3 * 3;
    return exchange(now, first, column, first + 1, column);
  }

  private static List<int[]> indicators(DrawnReturn now, int row, int column) {
    List<int[]> cells = new ArrayList<>();
    int group = now.group();
    for (int sex = 0; sex < group; sex++) {
      switch (now.shape) {
        case WIDE -> {
          int first = Math.min(column / group, 4) * group;
          cells.addAll(exchange(now, row, first + sex, row, first + group + sex));
        }
        case LIST -> {
          int first = Math.min(column, 4);
          cells.addAll(
              exchange(
                  now, row / group * group + sex, first, row / group * group + sex, first + 1));
        }
        case ACROSS -> {
          int first = Math.min(row / group, 4) * group;
          cells.addAll(exchange(now, first + sex, column, first + group + sex, column));
        }
      }
    }
    return cells;
  }

  private static List<int[]> sum(DrawnReturn now, String sex, int row, int column, Random random) {
    if (now.group() == 1) {
      return List.of();
    }
    int at = now.job.sexes().indexOf(sex);
    int[] cell =
        now.shape == DrawnReturn.Shape.WIDE
            ? new int[] {row, column / 3 * 3 + at}
            : new int[] {row / 3 * 3 + at, column};
    String text = now.written.get(cell[0]).get(cell[1]);
    if (!isNumber(text)) {
      return List.of();
    }
    long value = Long.parseLong(text);
    long by = 10 + Math.round(4 * Math.sqrt((double) value)) + random.nextInt(10);
    return set(now, cell[0], cell[1], number(value + by));
  }

  private static List<int[]> part(DrawnReturn now, int row, int column, Random random) {
    int group = now.group();
    int sex = random.nextInt(group);
    int[] cell =
        switch (now.shape) {
          case WIDE -> new int[] {row, group + sex};
          case LIST -> new int[] {row / group * group + sex, 1};
          case ACROSS -> new int[] {group + sex, column};
        };
    int[] whole =
        switch (now.shape) {
          case WIDE -> new int[] {row, sex};
          case LIST -> new int[] {row / group * group + sex, 0};
          case ACROSS -> new int[] {sex, column};
        };
    String text = now.written.get(whole[0]).get(whole[1]);
    long most = isNumber(text) ? Long.parseLong(text) : 0;
    return set(now, cell[0], cell[1], number(most + 10 + random.nextInt(10)));
  }

  private static String number(long value) {
    return Long.toString(value);
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]+");
  }
}
