package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The charts below Summary: how indicators changed, and how territories compare. */
final class SummaryCharts {

  /** Labels that a chart can have and still be read on paper. */
  private static final int MOST_BARS = 25;

  private final Book book;
  private final Contents contents;
  private final Matrix matrix;

  SummaryCharts(Book book, Contents contents, Matrix matrix) {
    this.book = book;
    this.contents = contents;
    this.matrix = matrix;
  }

  /** A line of Summary: its name and its change in percent, where it has one. */
  record Line(String name, @Nullable BigDecimal change) {}

  /**
   * Draws how each indicator changed, if one did.
   *
   * @param lines all of Summary
   * @param first the row of the first of them, from zero
   * @param column that of their changes
   */
  void change(Charts charts, List<Line> lines, int first, int column) {
    String before = contents.previousEdition();
    if (before == null
        || lines.size() > MOST_BARS
        || lines.stream().noneMatch(line -> line.change() != null)) {
      return;
    }
    String title =
        book.say(
            Phrase.of("Variazione sul %s, in percentuale", "Change since %s, percent", before));
    List<@Nullable BigDecimal> values = new ArrayList<>();
    lines.forEach(line -> values.add(line.change()));
    charts.bars(
        new Charts.Labelled(
            title,
            title + book.say(new Phrase(": le cifre sono nella tabella", ": the table has them")),
            "%",
            Formats.PERCENT,
            lines.stream().map(Line::name).toList(),
            range(0, first, lines.size())),
        List.of(new Charts.Values(title, values, range(column, first, lines.size()))));
  }

  private String range(int column, int first, int rows) {
    String letters = "$" + Address.letters(column) + "$";
    return book.name(Tab.SUMMARY) + "!" + letters + (first + 1) + ":" + letters + (first + rows);
  }

  /** Draws the territories by their figures of an indicator, the largest first, if two have one. */
  boolean ranking(Charts charts, Series one) {
    List<Bar> bars = bars(one);
    if (bars.size() < 2) {
      return false;
    }
    charts.turnPage();
    String edition = contents.edition().name();
    String name = one.name(contents.definition(), contents.language());
    String title =
        book.say(Phrase.of("%s per territorio, %s", "%s by territory, %s", name, edition));
    List<Charts.Values> values = new ArrayList<>();
    values.add(values(edition, bars.stream().map(Bar::now).toList()));
    String before = contents.previousEdition();
    List<@Nullable BigDecimal> then = new ArrayList<>();
    bars.forEach(bar -> then.add(bar.before()));
    if (before != null && bars.stream().anyMatch(bar -> bar.before() != null)) {
      values.add(values(before, then));
    }
    charts.bars(
        new Charts.Labelled(
            title,
            title
                + book.say(
                    new Phrase(
                        ", dal più grande: le cifre sono in Territori",
                        ", the largest first: Territories has the figures")),
            book.say(UnitNames.of(one.indicator().unit())),
            Formats.WHOLE,
            bars.stream().map(Bar::name).toList(),
            null),
        values);
    return true;
  }

  private static Charts.Values values(String name, List<@Nullable BigDecimal> values) {
    return new Charts.Values(name, values, null);
  }

  private record Bar(String name, BigDecimal now, @Nullable BigDecimal before) {}

  /** The lines without parts, or where these are too many the largest territories. */
  private List<Bar> bars(Series one) {
    List<TerritoryLine> lines =
        matrix.top().all().stream().filter(line -> line.parts().isEmpty()).toList();
    List<TerritoryLine> shown = lines.size() <= MOST_BARS ? lines : matrix.top().parts();
    List<Bar> bars = new ArrayList<>();
    for (TerritoryLine line : shown.size() <= MOST_BARS ? shown : List.<TerritoryLine>of()) {
      matrix
          .at(line, one)
          .shown()
          .map(Total::value)
          .ifPresent(now -> bars.add(new Bar(line.territory().name(), now, before(line, one))));
    }
    bars.sort(Comparator.comparing(Bar::now).reversed().thenComparing(Bar::name));
    return bars;
  }

  private @Nullable BigDecimal before(TerritoryLine line, Series one) {
    ReleasedTotals previous = contents.release().previousTotals();
    return Optional.ofNullable(previous)
        .flatMap(it -> it.at(line.territory().code(), one.indicator().code(), one.breakdown()))
        .map(Total::value)
        .orElse(null);
  }
}
