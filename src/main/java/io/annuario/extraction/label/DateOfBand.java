package io.annuario.extraction.label;

import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which band or code a date was before a spreadsheet program made a date of it: 6-10 becomes
 * 6 October or 10 June, and 11-17 becomes November 2017, by the language of the program.
 */
public final class DateOfBand {

  private DateOfBand() {}

  /**
   * What a date can have been typed as.
   *
   * @param known those that name something of the job
   */
  public record Typed(LocalDate day, List<String> all, List<String> known) {}

  /** Null for a cell that holds no date, or only a year. */
  private static @Nullable Typed of(Cell cell, DimensionKind kind, Lexicon lexicon) {
    LocalDate day = day(cell, lexicon);
    if (day == null) {
      return null;
    }
    List<String> all = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (int[] pair : pairs(day)) {
      all.add(pair[0] + "-" + pair[1]);
      for (String form : forms(pair[0], pair[1])) {
        if (lexicon.of(form).coordinates().has(kind)) {
          known.add(form);
          break;
        }
      }
    }
    return new Typed(day, List.copyOf(all), List.copyOf(known));
  }

  /**
   * A date that stands in the place of something else: one of a label that the job knows, or one
   * that is typed where categories stand. Null when it may be a date.
   */
  public static @Nullable Typed instead(Cell cell, DimensionKind expected, Lexicon lexicon) {
    Typed typed = expected == DimensionKind.PERIOD ? null : of(cell, expected, lexicon);
    boolean isTyped = cell.value() instanceof CellValue.Date;
    boolean isInstead =
        typed != null
            && (!typed.known().isEmpty() || (isTyped && expected == DimensionKind.CATEGORY));
    return isInstead ? typed : null;
  }

  private static @Nullable LocalDate day(Cell cell, Lexicon lexicon) {
    if (cell.value() instanceof CellValue.Date date) {
      return date.value().toLocalDate();
    }
    PeriodWord word = cell.value() instanceof CellValue.Text ? lexicon.of(cell).period() : null;
    if (word == null || word.precision() == Precision.YEAR) {
      return null;
    }
    // Part of a year: a day or a month.
    boolean isShort = word.period().start().plusDays(31).isAfter(word.period().end());
    return isShort ? word.period().start() : null;
  }

  /** The day first, as in most of the world; then the month first. */
  private static List<int[]> pairs(LocalDate day) {
    int of = day.getDayOfMonth();
    int month = day.getMonthValue();
    List<int[]> pairs = new ArrayList<>();
    if (of == 1) {
      pairs.add(new int[] {month, day.getYear() % 100});
    }
    pairs.add(new int[] {of, month});
    if (of != month) {
      pairs.add(new int[] {month, of});
    }
    return pairs;
  }

  private static List<String> forms(int one, int other) {
    List<String> forms = new ArrayList<>();
    for (String between : List.of("-", "/", ".")) {
      forms.add(one + between + other);
      forms.add(two(one) + between + two(other));
      forms.add(one + between + two(other));
    }
    return forms;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
