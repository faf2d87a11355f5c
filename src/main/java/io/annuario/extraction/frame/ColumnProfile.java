package io.annuario.extraction.frame;

import io.annuario.definition.Edition;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.number.NumberText;
import io.annuario.spreadsheet.Cell;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column below a header hold, counted. */
final class ColumnProfile {

  private static final Pattern FLAG = Pattern.compile("[bcdefinprsuz]{1,3}");

  private final Map<DimensionKind, Integer> names = new EnumMap<>(DimensionKind.class);
  private int cells;
  private int figures;
  private int years;
  private int words;
  private int flags;
  private int named;
  private int doubles;
  private int days;
  private final Set<MonthDay> monthDays = new HashSet<>();

  void see(Cell cell, Lexicon lexicon) {
    cells++;
    CellLook look = lexicon.lookOf(cell);
    Sense sense = lexicon.ofLabel(cell);
    switch (look) {
      case FIGURE -> figures++;
      case YEAR -> years++;
      case WORDS -> words++;
    }
    PeriodWord period = sense.period();
    if (period != null && period.precision() == PeriodWord.Precision.DAY) {
      days++;
      monthDays.add(MonthDay.from(period.period().start()));
    }
    Coordinates coordinates = sense.coordinates();
    boolean isName = false;
    for (DimensionKind kind : DimensionKind.values()) {
      if (coordinates.has(kind)) {
        names.merge(kind, 1, Integer::sum);
        isName |= kind != DimensionKind.PERIOD || look == CellLook.WORDS;
      }
    }
    if (isName) {
      named++;
      doubles += look == CellLook.FIGURE || NumberText.isNumberLike(cell.raw()) ? 1 : 0;
    }
    if (look != CellLook.YEAR && FLAG.matcher(cell.raw().strip()).matches()) {
      flags++;
    }
  }

  int cells() {
    return cells;
  }

  int numbers() {
    return figures + years;
  }

  int years() {
    return years;
  }

  int words() {
    return words;
  }

  /** Cells that name a member of a dimension, and not only as a number. */
  int named() {
    return named;
  }

  /** How many of those are signs or numbers as well: NA, 12. */
  int doubles() {
    return doubles;
  }

  int naming(DimensionKind kind) {
    return names.getOrDefault(kind, 0);
  }

  /**
   * Whether it holds days on which something happened to the line, such as its receipt; not days of
   * counting, which are the same in every year.
   */
  boolean isOfDays(Edition edition) {
    boolean areOfCounting =
        monthDays.equals(Set.of(MonthDay.from(edition.period().end())))
            || monthDays.equals(Set.of(MonthDay.from(edition.asOf())));
    return cells > 0 && days == cells && !areOfCounting;
  }

  boolean isFlags() {
    return cells > 0 && flags == cells;
  }
}
