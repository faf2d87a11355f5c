package io.annuario.workbook;

import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.workbook.Look.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the matrix of territories, with all lines and as many series as it holds. Sums are
 * live formulas; every other figure leads to its row in Data.
 */
final class TerritoriesPage {

  private static final int HEADER = 2;

  private static final Figure NOT_RECEIVED = new Figure.Missing(Sign.NOT_RECEIVED);

  private static final Phrase NOTE =
      new Phrase(
          "Cifre per territorio; subtotali e totale sono formule. Vuoto: la cifra esiste solo per"
              + " un territorio più ampio",
          "Figures by territory; subtotals and the total are formulas. Blank: the figure exists for"
              + " a larger territory only");

  private final Book book;
  private final Contents contents;
  private final Trail trail;
  private final Matrix matrix;
  private final Page page;
  private final SeriesColumns columns;
  private final int sheet;
  private final List<Series> series;
  private final boolean linked;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
  private boolean marked;
  private boolean bounded;

  /**
   * @param sheet its number among those of the matrix, from zero
   * @param linked whether figures lead to their rows
   */
  TerritoriesPage(
      Book book,
      Page page,
      Contents contents,
      Matrix matrix,
      Trail trail,
      SeriesColumns columns,
      int sheet,
      boolean linked) {
    this.book = book;
    this.page = page;
    this.contents = contents;
    this.matrix = matrix;
    this.trail = trail;
    this.columns = columns;
    this.sheet = sheet;
    int from = sheet * columns.perSheet();
    int to = Math.min(matrix.series().size(), from + columns.perSheet());
    this.series = matrix.series().subList(from, to);
    this.linked = linked;
  }

  /** Writes the sheet; returns the zero-based row of the whole. */
  int write() {
    page.title(book.title(Tab.TERRITORIES, sheet + 1));
    book.note(page, 1, book.say(NOTE));
    List<String> names = new TerritoriesHeader(book, page, contents, series).write(HEADER);
    List<TerritoryLine> lines = inOrder();
    for (int i = 0; i < lines.size(); i++) {
      rows.put(lines.get(i).territory().code(), HEADER + 1 + i);
    }
    lines.forEach(this::write);
    int total = HEADER + lines.size();
    page.table(HEADER, total, names);
    page.allowDigitsInText(HEADER + 1, total, 0, 0);
    legend(total + 2);
    page.sheet().createFreezePane(SeriesColumns.FIRST, HEADER + 1);
    page.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    page.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, SeriesColumns.FIRST - 1));
    page.sheet().setRowSumsBelow(false);
    page.fit(42);
    return total;
  }

  /** Every territory before its parts, except the whole, which closes the table as a sum does. */
  private List<TerritoryLine> inOrder() {
    List<TerritoryLine> lines = new ArrayList<>();
    matrix.top().parts().forEach(part -> lines.addAll(part.all()));
    lines.add(matrix.top());
    return lines;
  }

  private void write(TerritoryLine line) {
    int row = row(line);
    Tone tone = tone(line);
    int indent = Math.max(0, line.depth() - 1);
    page.text(row, 0, line.territory().code(), Look.text(tone));
    page.text(row, 1, line.territory().name(), Look.text(tone).indented(indent));
    for (int i = 0; i < series.size(); i++) {
      write(line, series.get(i), row, SeriesColumns.FIRST + i, tone);
    }
    page.text(
        row, SeriesColumns.FIRST + series.size(), book.say(completeness(line)), Look.text(tone));
    page.height(row, line.depth() == 0 ? 24 : 18);
    if (line.depth() > 1) {
      page.outline(row, Math.min(7, line.depth() - 1));
    }
  }

  /** What a line lacks, in a word: a sign in a cell is soon overlooked. */
  private Phrase completeness(TerritoryLine line) {
    List<Figure> figures = series.stream().map(one -> matrix.at(line, one)).toList();
    long lacking = figures.stream().filter(NOT_RECEIVED::equals).count();
    if (lacking > 0) {
      return Phrase.of("non pervenute: %d", "not received: %d", lacking);
    }
    boolean isBounded =
        figures.stream()
            .anyMatch(
                one -> one instanceof Figure.Sum sum && sum.total().qualifier().isLowerBound());
    return isBounded ? new Phrase("incompleto", "incomplete") : new Phrase("completo", "complete");
  }

  private void write(TerritoryLine line, Series one, int row, int column, Tone tone) {
    Figure figure = matrix.at(line, one);
    if (figure instanceof Figure.Sent sent) {
      Qualifier qualifier = sent.total().qualifier();
      String format =
          sent.whole()
              ? Formats.marked(sent.value(), qualifier)
              : Formats.of(sent.value(), qualifier);
      page.number(row, column, sent.value(), Look.number(tone, format));
      marked |= sent.whole();
      link(line, one, row, column);
    } else if (figure instanceof Figure.Sum sum) {
      String format = Formats.of(sum.value(), sum.total().qualifier());
      Look look = Look.number(tone, format);
      String formula = sum.live() ? formula(line, column) : null;
      if (formula == null) {
        page.number(row, column, sum.value(), look);
      } else {
        page.formula(row, column, formula, sum.value(), look);
      }
      bounded |= sum.total().qualifier().isLowerBound();
    } else if (figure instanceof Figure.Categories whole) {
      Look look = Look.number(tone, Formats.of(whole.value(), whole.total().qualifier()));
      String formula = LongSum.of(cells(whole, one, row));
      if (formula == null) {
        page.number(row, column, whole.value(), look);
      } else {
        page.formula(row, column, formula, whole.value(), look);
      }
    } else if (figure instanceof Figure.Missing missing) {
      Look look = Look.text(tone == Tone.BODY ? Tone.MUTED : tone);
      page.text(
          row, column, book.say(missing.sign().mark()), look.aligned(HorizontalAlignment.RIGHT));
      signs.add(missing.sign());
      link(line, one, row, column);
    } else {
      page.blank(row, column, Look.text(tone));
    }
  }

  private List<String> cells(Figure.Categories whole, Series one, int row) {
    return whole.breakdowns().stream()
        .map(
            breakdown ->
                columns.cell(
                    matrix.position(one.indicator(), breakdown), row, contents.language(), sheet))
        .toList();
  }

  /** Adds up the lines directly below, those that follow each other as one range. */
  private @Nullable String formula(TerritoryLine line, int column) {
    String letters = Address.letters(column);
    List<String> ranges = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (TerritoryLine part : line.parts()) {
      int row = row(part) + 1;
      if (row != end + 1) {
        add(ranges, letters, start, end);
        start = row;
      }
      end = row;
    }
    add(ranges, letters, start, end);
    return LongSum.of(ranges);
  }

  private static void add(List<String> ranges, String letters, int start, int end) {
    if (start > 0) {
      ranges.add(start == end ? letters + start : letters + start + ":" + letters + end);
    }
  }

  private void link(TerritoryLine line, Series one, int row, int column) {
    if (!linked) {
      return;
    }
    trail
        .of(line.territory().code(), one)
        .ifPresent(origin -> page.link(row, column, origin.sheet(), origin.row(), tip(origin)));
  }

  private String tip(Trail.Origin origin) {
    String place = book.say(origin.place().said());
    if (origin.figures() == 1) {
      return place;
    }
    return book.say(
            Phrase.of(
                "Somma di %d cifre; la prima: ",
                "Sum of %d figures; the first: ", origin.figures()))
        + place;
  }

  private void legend(int from) {
    int row = from;
    if (marked) {
      String meaning =
          book.say(
              new Phrase(
                  "cifra inviata per l'intero territorio: non è la somma delle righe",
                  "figure sent for the whole territory: not the sum of the lines"));
      page.heading(row++, 0, Formats.OWN + "  " + meaning, Look.text(Tone.MUTED));
    }
    if (bounded) {
      String meaning =
          book.say(
              new Phrase(
                  "limite inferiore: incompleto, manca almeno una parte",
                  "lower bound: incomplete, at least one part is missing"));
      page.heading(
          row++, 0, Formats.shown(Qualifier.AT_LEAST) + "  " + meaning, Look.text(Tone.MUTED));
    }
    for (Sign sign : signs) {
      String line = book.say(sign.mark()) + "  " + book.say(sign.meaning());
      page.heading(row++, 0, line, Look.text(Tone.MUTED));
    }
  }

  private int row(TerritoryLine line) {
    return Objects.requireNonNull(rows.get(line.territory().code()));
  }

  private static Tone tone(TerritoryLine line) {
    if (line.depth() == 0) {
      return Tone.TOTAL;
    }
    if (line.depth() == 1 && !line.parts().isEmpty()) {
      return Tone.SUBTOTAL;
    }
    return line.depth() > 2 ? Tone.PART : Tone.BODY;
  }
}
