package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The figures of the whole territory, beside those of the previous edition. */
final class SummarySheet {

  private static final int HEADER = 3;
  private static final int THIS = 2;
  private static final int PREVIOUS = 3;
  private static final int CHANGE = 4;
  private static final int PERCENT = 5;
  private static final int NOTES_WIDTH = 44;
  private static final int KEY_FIGURES = 5;
  private static final int FILTER_BUTTON = 2;
  private static final double LINE_HEIGHT = 18;

  private final Book book;
  private final Page page;
  private final Contents contents;
  private final SummaryNotes said;
  private final List<SummaryCharts.Line> lines = new ArrayList<>();
  private final List<CoverFigure> keyFigures = new ArrayList<>();
  private final Matrix matrix;
  private final SeriesColumns columns;
  private final @Nullable ReleasedTotals previous;
  private final @Nullable Rate rate;
  private final int notes;

  SummarySheet(
      Book book, Page page, Contents contents, Notes told, Matrix matrix, SeriesColumns columns) {
    this.said = new SummaryNotes(book, contents, told, matrix);
    this.columns = columns;
    this.book = book;
    this.page = page;
    this.contents = contents;
    this.matrix = matrix;
    this.previous = contents.release().previousTotals();
    this.rate = Rate.of(matrix.top().territory(), contents.edition().period().end().getYear());
    this.notes = (previous == null ? THIS : PERCENT) + (rate == null ? 1 : 2);
  }

  /**
   * Writes the sheet; returns the first of its figures, for the cover.
   *
   * @param total the zero-based row of the whole in Territories
   */
  List<CoverFigure> write(int total) {
    page.title(book.title(Tab.SUMMARY, 1));
    book.note(page, 1, note());
    page.heading(2, 0, warning(), Look.text(Tone.ALERT));
    List<String> names = header();
    int row = HEADER;
    for (Series one : shown()) {
      write(++row, one, total);
    }
    page.table(HEADER, row, names);
    page.sheet().createFreezePane(0, HEADER + 1);
    page.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    page.fit(NOTES_WIDTH);
    draw(row + 2);
    return keyFigures;
  }

  private void draw(int row) {
    SummaryCharts drawn = new SummaryCharts(book, contents, matrix);
    Charts charts = page.charts(row);
    drawn.change(charts, lines, HEADER + 1, PERCENT);
    for (Series one : shown()) {
      boolean whole = one.breakdown().isNone() && one.indicator().partOf() == null;
      if (whole && drawn.ranking(charts, one)) {
        return;
      }
    }
  }

  /** This edition's series, and those that only the previous one had. */
  private List<Series> shown() {
    return previous == null
        ? matrix.series()
        : Series.of(contents.definition(), List.of(matrix.totals(), previous));
  }

  private void write(int row, Series one, int total) {
    boolean part = one.indicator().partOf() != null;
    int indent = (part ? 1 : 0) + (one.breakdown().isNone() ? 0 : 1);
    name(row, one, one.name(contents.definition(), contents.language()), indent);
    Figure figure = matrix.at(matrix.top(), one);
    Optional<Total> now = current(row, one, figure, total);
    Optional<Total> before = before(row, one);
    boolean isExact = isExact(now) && isExact(before);
    if (isExact) {
      change(row, now.get(), before.get());
    }
    lines.add(
        new SummaryCharts.Line(
            one.name(contents.definition(), contents.language()),
            isExact ? share(now.get(), before.get()) : null));
    if (rate != null && now.isPresent()) {
      rate.write(page, row, notes - 1, "C" + (row + 1), now.get());
    }
    keep(row, one, now, isExact ? before : Optional.empty());
    String note = said.of(one, figure, isExact);
    Look look = Look.text(Tone.MUTED).indented(1);
    boolean longer = Text.width(note) > NOTES_WIDTH;
    page.heading(row, notes, note, longer ? look.wrappedText() : look);
    // Lines break between words, so that they are not filled to the last character.
    page.height(
        row, longer ? LINE_HEIGHT * (1 + Text.width(note) / (NOTES_WIDTH - 6)) : LINE_HEIGHT);
  }

  private void name(int row, Series one, String name, int indent) {
    String unit = one.indicator().unit();
    page.text(row, 0, name, Look.text(Tone.BODY).indented(indent));
    page.text(row, 1, book.say(UnitNames.of(unit)), Look.text(Tone.MUTED));
    page.height(row, LINE_HEIGHT);
  }

  private Optional<Total> current(int row, Series one, Figure figure, int total) {
    Optional<Total> shown = figure.shown();
    int position = matrix.position(one.indicator(), one.breakdown());
    if (shown.isPresent() && position >= 0) {
      BigDecimal value = Objects.requireNonNull(shown.get().value());
      Look look = Look.number(Tone.STRONG, Formats.of(value, shown.get().qualifier()));
      page.formula(row, THIS, columns.cell(position, total, contents.language()), value, look);
    } else {
      Sign sign = figure instanceof Figure.Missing missing ? missing.sign() : Sign.NOT_RECEIVED;
      page.text(row, THIS, book.say(sign.mark()), right(Tone.STRONG));
    }
    return shown;
  }

  private Optional<Total> before(int row, Series one) {
    if (previous == null) {
      return Optional.empty();
    }
    String top = matrix.top().territory().code();
    Optional<Total> total = previous.at(top, one.indicator().code(), one.breakdown());
    BigDecimal value = total.map(Total::value).orElse(null);
    if (value == null) {
      boolean hidden = previous.hides(top, one.indicator().code(), one.breakdown());
      Sign known = hidden ? Sign.SUPPRESSED : Sign.UNKNOWN;
      Sign sign = total.isPresent() ? known : Sign.NOT_RECEIVED;
      page.text(row, PREVIOUS, book.say(sign.mark()), right(Tone.MUTED));
      return Optional.empty();
    }
    String format = Formats.of(value, total.get().qualifier());
    page.number(row, PREVIOUS, value, Look.number(Tone.BODY, format));
    return total;
  }

  /** Only exact figures have a change: the difference of two bounds says nothing. */
  private static boolean isExact(Optional<Total> total) {
    return total
        .filter(one -> one.value() != null && one.qualifier() == Qualifier.EXACTLY)
        .isPresent();
  }

  private void change(int row, Total now, Total before) {
    BigDecimal value = now.value();
    BigDecimal base = before.value();
    if (value == null || base == null) {
      return;
    }
    BigDecimal change = value.subtract(base);
    int line = row + 1;
    page.formula(
        row,
        CHANGE,
        "C" + line + "-D" + line,
        change,
        Look.number(Tone.BODY, Formats.change(change)));
    if (base.signum() != 0) {
      page.formula(
          row,
          PERCENT,
          "E" + line + "/D" + line,
          share(change, base),
          Look.number(Tone.BODY, Formats.PERCENT));
    }
  }

  /** Keeps a figure for the cover, if it is one of the first that are of everyone and of all. */
  private void keep(int row, Series one, Optional<Total> now, Optional<Total> before) {
    BigDecimal value = now.map(Total::value).orElse(null);
    if (value == null
        || keyFigures.size() == KEY_FIGURES
        || !one.breakdown().isNone()
        || one.indicator().partOf() != null
        || !Formats.fits(value)) {
      return;
    }
    String sheet = book.name(Tab.SUMMARY) + "!";
    BigDecimal base = before.map(Total::value).orElse(BigDecimal.ZERO);
    keyFigures.add(
        new CoverFigure(
            one.indicator().name().in(contents.language()),
            new CoverFigure.Live(sheet + "C" + (row + 1), value),
            base.signum() == 0
                ? null
                : new CoverFigure.Live(sheet + "F" + (row + 1), share(value.subtract(base), base)),
            Formats.of(value, now.get().qualifier())));
  }

  /** Null where there is no base. */
  private static @Nullable BigDecimal share(Total now, Total before) {
    BigDecimal value = now.value();
    BigDecimal base = before.value();
    return value == null || base == null || base.signum() == 0
        ? null
        : share(value.subtract(base), base);
  }

  private static BigDecimal share(BigDecimal change, BigDecimal base) {
    return change.divide(base, MathContext.DECIMAL64).round(new MathContext(15));
  }

  /** Writes the header; returns the names of its columns. */
  private List<String> header() {
    List<String> names = new ArrayList<>();
    names.add(book.say(new Phrase("Indicatore", "Indicator")));
    names.add(book.say(new Phrase("Unità", "Unit")));
    names.add(contents.edition().name());
    if (previous != null) {
      String name = contents.previousEdition();
      names.add(name == null ? book.say(new Phrase("Prima", "Before")) : name);
      names.add(book.say(new Phrase("Variazione", "Change")));
      names.add(book.say(new Phrase("Variazione %", "Change %")));
    }
    if (rate != null) {
      names.add(book.say(rate.header()));
    }
    names.add(book.say(new Phrase("Note", "Notes")));
    for (int column = 0; column < names.size(); column++) {
      boolean isNumber = column >= THIS && column < notes;
      Look left = Look.text(Tone.HEADER).indented(column == notes ? 1 : 0);
      page.text(HEADER, column, names.get(column), isNumber ? right(Tone.HEADER) : left);
      page.widen(column, Text.width(names.get(column)) + FILTER_BUTTON);
      if (isNumber) {
        page.widen(column, 12);
      }
    }
    page.widen(notes, NOTES_WIDTH);
    page.height(HEADER, 24);
    return names;
  }

  private static Look right(Tone tone) {
    return Look.text(tone).aligned(HorizontalAlignment.RIGHT);
  }

  private String note() {
    Phrase place = Phrase.same(matrix.top().territory().name());
    Phrase changes =
        new Phrase(
            ". Variazione vuota: una delle due cifre manca o non è esatta, o la prima è zero",
            ". A blank change: one of the two figures is missing or not exact, or the first is"
                + " zero");
    Phrase said = previous == null ? place : place.then(changes);
    return book.say(rate == null ? said : said.then(Rate.NOTE));
  }

  private String warning() {
    if (contents.missing().isEmpty()) {
      return "";
    }
    String offices = String.join(", ", contents.missing());
    return book.say(
        new Phrase(
            "Incompleta: mancano i dati di " + offices, "Incomplete: no return from " + offices));
  }
}
