package io.annuario.extraction.frame;

import io.annuario.definition.Edition;
import io.annuario.definition.Role;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of one column below a header hold, counted. */
final class ColumnProfile {

  private static final Pattern FLAG = Pattern.compile("[bcdefinprsuz]{1,3}");

  private static final int LONGEST_FLAG = 3;

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})(?:\\.0+)?[.)]?");

  private final Map<DimensionKind, Integer> names = new EnumMap<>(DimensionKind.class);
  private final Map<DimensionKind, Integer> codes = new EnumMap<>(DimensionKind.class);
  private int cells;
  private int figures;
  private int years;
  private int firstYear;
  private int lastYear;
  private boolean areYearsInTurn = true;
  private int words;
  private int flags;
  private int named;
  private int doubles;
  private int coded;
  private int numbered;
  private int lastNumber = -1;
  private boolean inSequence = true;
  private boolean isRising = true;
  private boolean keyedByCodes;
  private int days;
  private final Set<MonthDay> monthDays = new HashSet<>();

  void see(Cell cell, Lexicon lexicon) {
    cells++;
    CellLook look = lexicon.lookOf(cell);
    Sense sense = lexicon.ofLabel(cell);
    switch (look) {
      case FIGURE -> figures++;
      case YEAR -> year(sense.period());
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
    code(lexicon.codeOf(cell));
    if (look != CellLook.YEAR) {
      number(cell.raw().strip(), look == CellLook.WORDS);
    }
    if (look != CellLook.YEAR && isFlag(cell.raw().strip())) {
      flags++;
    }
  }

  /** Years follow each other, or begin again with each block of lines. */
  private void year(@Nullable PeriodWord word) {
    int year = word == null ? 0 : word.period().start().getYear();
    firstYear = years == 0 ? year : firstYear;
    areYearsInTurn &= years == 0 || year == firstYear || Math.abs(year - lastYear) <= 1;
    lastYear = year;
    years++;
  }

  private static boolean isFlag(String text) {
    return text.length() <= LONGEST_FLAG && FLAG.matcher(text).matches();
  }

  private void code(Coordinates code) {
    coded += code.isEmpty() ? 0 : 1;
    for (DimensionKind kind : DimensionKind.values()) {
      if (code.has(kind)) {
        codes.merge(kind, 1, Integer::sum);
      }
    }
  }

  /** Numbers of rows go up by one, and may begin again with each block, below words. */
  private void number(String text, boolean isWords) {
    Matcher digits = NUMBERED.matcher(text);
    if (digits.matches()) {
      int number = Integer.parseInt(digits.group(1));
      inSequence &= numbered == 0 || number == 1 || number == lastNumber + 1;
      isRising &= number == 1 || number > lastNumber;
      lastNumber = number;
      numbered++;
    } else if (!isWords) {
      inSequence = false;
      isRising = false;
    }
  }

  int cells() {
    return cells;
  }

  /**
   * Whether it numbers its rows: 1, 2, 3; below "No." some may be left out, and one is enough.
   *
   * @param head what its header says; null without one
   */
  boolean isNumbering(@Nullable Sense head) {
    boolean isSaid = head != null && head.has(Role.VALUE) && head.coordinates().isEmpty();
    boolean areMost = 2 * numbered >= cells;
    return areMost && (isSaid ? isRising && numbered > 0 : inSequence && numbered > 1);
  }

  /** Cells that are codes of the job, more than half of all. */
  boolean isOfCodes(DimensionKind kind) {
    return cells > 0 && 2 * codes.getOrDefault(kind, 0) >= cells;
  }

  /** Whether it holds codes rather than words. */
  boolean isRatherOfCodes() {
    return cells > 0 && 2 * coded >= cells && coded > named;
  }

  /** From here on the names that it holds are those of its codes. */
  void readAsCodes() {
    keyedByCodes = true;
  }

  boolean isReadAsCodes() {
    return keyedByCodes;
  }

  int numbers() {
    return figures + years;
  }

  int years() {
    return years;
  }

  /** Whether it says years in turn, which counts do not: whatever its header says. */
  boolean isOfYears() {
    return years == cells && years > 2 && areYearsInTurn;
  }

  int words() {
    return words;
  }

  /** Cells that name a member of a dimension, and not only as a number. */
  int named() {
    return keyedByCodes ? Math.max(named, coded) : named;
  }

  /** How many of those are signs or numbers as well: NA, 12. */
  int doubles() {
    return doubles;
  }

  int naming(DimensionKind kind) {
    int named = names.getOrDefault(kind, 0);
    return keyedByCodes ? Math.max(named, codes.getOrDefault(kind, 0)) : named;
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
