package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.definition.Indicator;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Phrase;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The figures of the whole territory, one column an edition, and a line of each main indicator. */
final class SeriesSheet {

  private static final int HEADER = 2;
  private static final int FIRST = 2;
  private static final int COLUMN_WIDTH = 12;
  private static final int FILTER_BUTTON = 2;
  private static final int MOST_CHARTS = 6;

  /** Fewer points are no line. */
  private static final int LEAST_POINTS = 3;

  private static final Phrase NOTE =
      new Phrase(
          "Ogni edizione come quando la successiva le è stata confrontata. Interruzioni vuote:"
              + " nessuna nota",
          "Each edition as the next one was compared with it. Blank breaks: none is known");

  private final Book book;
  private final Page page;
  private final Contents contents;
  private final Notes notes;
  private final Matrix matrix;
  private final List<PastEdition> past;

  SeriesSheet(Book book, Page page, Contents contents, Notes notes, Matrix matrix) {
    this.book = book;
    this.page = page;
    this.contents = contents;
    this.notes = notes;
    this.matrix = matrix;
    this.past = new ArrayList<>(contents.past());
    ReleasedTotals before = contents.release().previousTotals();
    String name = contents.previousEdition();
    if (before != null && name != null) {
      past.add(new PastEdition(name, contents.definition(), before));
    }
  }

  void write() {
    page.title(book.title(Tab.SERIES, 1));
    book.note(page, 1, book.say(NOTE));
    List<String> names = header();
    List<Indicator> indicators = contents.definition().indicators().all();
    List<List<@Nullable BigDecimal>> lines = new ArrayList<>();
    int row = HEADER;
    for (Indicator indicator : indicators) {
      lines.add(write(++row, indicator));
    }
    page.table(HEADER, row, names);
    page.sheet().createFreezePane(FIRST, HEADER + 1);
    page.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    page.fit(42);
    draw(row + 2, names.subList(FIRST, names.size() - 1), lines);
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    names.add(book.say(new Phrase("Indicatore", "Indicator")));
    names.add(book.say(new Phrase("Unità", "Unit")));
    past.forEach(edition -> names.add(edition.name()));
    names.add(contents.edition().name());
    names.add(book.say(new Phrase("Interruzioni", "Breaks")));
    for (int column = 0; column < names.size(); column++) {
      boolean isNumber = column >= FIRST && column < names.size() - 1;
      Look look = Look.text(Tone.HEADER);
      page.text(
          HEADER,
          column,
          names.get(column),
          isNumber ? look.aligned(HorizontalAlignment.RIGHT) : look.indented(column < 2 ? 0 : 1));
      page.widen(column, Math.max(COLUMN_WIDTH, Text.width(names.get(column)) + FILTER_BUTTON));
    }
    page.height(HEADER, 24);
    return names;
  }

  private List<@Nullable BigDecimal> write(int row, Indicator indicator) {
    Look name = Look.text(Tone.BODY).indented(indicator.partOf() == null ? 0 : 1);
    page.text(row, 0, indicator.name().in(contents.language()), name);
    page.text(row, 1, book.say(UnitNames.of(indicator.unit())), Look.text(Tone.MUTED));
    List<@Nullable BigDecimal> values = new ArrayList<>();
    int column = FIRST;
    for (PastEdition edition : past) {
      Total total = edition.at(indicator.code()).orElse(null);
      Sign unknown = edition.hides(indicator.code()) ? Sign.SUPPRESSED : Sign.UNKNOWN;
      values.add(write(row, column++, total, total == null ? Sign.NOT_RECEIVED : unknown));
    }
    Figure now = matrix.at(matrix.top(), new Series(indicator, Breakdown.NONE));
    Sign sign = now instanceof Figure.Missing missing ? missing.sign() : Sign.NOT_RECEIVED;
    values.add(write(row, column++, now.shown().orElse(null), sign));
    page.text(row, column, notes.breaks(indicator, book), Look.text(Tone.MUTED).indented(1));
    page.height(row, 18);
    return values;
  }

  private @Nullable BigDecimal write(int row, int column, @Nullable Total total, Sign sign) {
    BigDecimal value = total == null ? null : total.value();
    if (value == null) {
      Look look = Look.text(Tone.MUTED).aligned(HorizontalAlignment.RIGHT);
      page.text(row, column, book.say(sign.mark()), look);
    } else {
      String format = Formats.of(value, Objects.requireNonNull(total).qualifier());
      page.number(row, column, value, Look.number(Tone.BODY, format));
    }
    return value;
  }

  private void draw(int row, List<String> editions, List<List<@Nullable BigDecimal>> lines) {
    Charts charts = page.charts(row);
    List<Indicator> indicators = contents.definition().indicators().all();
    int drawn = 0;
    for (int i = 0; i < indicators.size() && drawn < MOST_CHARTS; i++) {
      Indicator indicator = indicators.get(i);
      long points = lines.get(i).stream().filter(Objects::nonNull).count();
      if (indicator.partOf() == null && points >= LEAST_POINTS) {
        String name = indicator.name().in(contents.language());
        String title = name + ", " + editions.get(0) + " – " + editions.get(editions.size() - 1);
        int line = HEADER + 1 + i;
        if (drawn % 2 == 1) {
          charts.turnPage();
        }
        Charts.Labelled frame =
            new Charts.Labelled(
                title,
                title
                    + book.say(new Phrase(": le cifre sono nella tabella", ": the table has them")),
                book.say(UnitNames.of(indicator.unit())),
                Formats.WHOLE,
                editions,
                range(HEADER, editions.size()));
        charts.line(frame, new Charts.Values(name, lines.get(i), range(line, editions.size())));
        drawn++;
      }
    }
  }

  private String range(int row, int columns) {
    return "'"
        + book.name(Tab.SERIES)
        + "'!$"
        + Address.letters(FIRST)
        + "$"
        + (row + 1)
        + ":$"
        + Address.letters(FIRST + columns - 1)
        + "$"
        + (row + 1);
  }
}
