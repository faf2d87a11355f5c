package io.annuario.workbook;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.util.List;

/** One row a figure, exactly as it was sent, with the place that it came from. For scripts too. */
final class DataSheet {

  static final String NAME = "Data";

  /** The headers are the same in every language: scripts read them. */
  static final List<String> COLUMNS =
      List.of(
          "edition",
          "office",
          "territory code",
          "territory",
          "indicator code",
          "indicator",
          "breakdown",
          "value",
          "qualifier",
          "status",
          "confidentiality",
          "file",
          "sheet",
          "cell");

  static final int INDICATOR = COLUMNS.indexOf("indicator code");
  static final int VALUE = COLUMNS.indexOf("value");

  private final JobDefinition definition;
  private final Language language;
  private final String edition;
  private final ListSheet table;
  private final Trail trail = new Trail();
  private final DataSeal tally = new DataSeal();
  private final List<Look> looks =
      COLUMNS.stream().map(name -> Look.text(Tone.BODY).aligned(column(name).side())).toList();

  DataSheet(Book book, Contents contents, int rows) {
    this.definition = contents.definition();
    this.language = contents.language();
    this.edition = contents.edition().name();
    this.table = new ListSheet(book, NAME, COLUMNS.stream().map(DataSheet::column).toList(), rows);
  }

  void add(Observation observation) {
    int row = table.next();
    List<String> cells = cells(observation).stream().map(Text::safe).toList();
    for (int column = 0; column < cells.size(); column++) {
      if (column != VALUE && !cells.get(column).isEmpty()) {
        table.page().text(row, column, cells.get(column), looks.get(column));
      }
    }
    BigDecimal value = observation.value();
    if (value != null) {
      String format = Formats.of(value, Qualifier.EXACTLY);
      table.page().number(row, VALUE, value, Look.number(Tone.BODY, format));
    }
    tally.add(cells);
    trail.add(observation, table.page().name(), row);
  }

  /** Ends the sheet; returns what was written. */
  DataSeal.Sum finish() {
    table.finish();
    return tally.sum();
  }

  Trail trail() {
    return trail;
  }

  private List<String> cells(Observation observation) {
    Key key = observation.key();
    Place place = observation.place();
    BigDecimal value = observation.value();
    return List.of(
        edition,
        observation.office(),
        key.territory(),
        definition.territories().find(key.territory()).map(Territory::name).orElse(""),
        key.indicator(),
        definition.indicators().find(key.indicator()).map(this::name).orElse(""),
        key.breakdown().code(),
        value == null ? "" : value.toPlainString(),
        observation.qualifier().sign(),
        observation.status().name(),
        observation.confidentiality().name(),
        place.file(),
        place.sheet() == null ? "" : place.sheet(),
        place.cell() == null ? "" : place.cell().toString());
  }

  private static Column column(String name) {
    return switch (name) {
      case "value" -> Column.number(name);
      case "qualifier", "status", "confidentiality" -> Column.mark(name);
      default -> Column.text(name);
    };
  }

  private String name(Indicator indicator) {
    return indicator.name().in(language);
  }
}
