package io.annuario.workbook;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.workbook.ListSheet.Column;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row a figure, exactly as it was sent, with the place that it came from. For scripts too. */
final class DataSheet implements Closeable {

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
          "cell",
          "period");

  static final int INDICATOR = COLUMNS.indexOf("indicator code");
  static final int VALUE = COLUMNS.indexOf("value");

  private static final List<Column> LAYOUT = COLUMNS.stream().map(DataSheet::column).toList();

  private final JobDefinition definition;
  private final Language language;
  private final String edition;
  private final ListSheet table;
  private final DataRows rows;
  private final Trail trail;
  private final Map<Period, String> periods = new HashMap<>();
  private final Map<String, String> indicators = new HashMap<>();

  /**
   * @param folder where rows wait for the end; whoever owns it removes it
   */
  DataSheet(Book book, Contents contents, Path folder, SheetLimits limits) {
    this.trail = new Trail(limits.links());
    this.definition = contents.definition();
    this.language = contents.language();
    this.edition = contents.edition().name();
    this.table = new ListSheet(book, NAME, LAYOUT, limits.rows());
    this.rows = new DataRows(folder, LAYOUT);
  }

  void add(Observation observation) {
    int row = table.next();
    Key key = observation.key();
    Place place = observation.place();
    rows.begin(table.page(), row);
    rows.text(edition);
    rows.text(observation.office());
    rows.text(key.territory());
    rows.text(definition.territories().find(key.territory()).map(Territory::name).orElse(""));
    rows.text(key.indicator());
    rows.text(indicators.computeIfAbsent(key.indicator(), this::name));
    rows.text(key.breakdown().code());
    rows.number(observation.value());
    rows.text(observation.qualifier().sign());
    rows.text(observation.status().name());
    rows.text(observation.confidentiality().name());
    rows.text(place.file());
    rows.text(place.sheet() == null ? "" : place.sheet());
    rows.ownText(place.cell() == null ? "" : place.cell().toString());
    rows.text(periods.computeIfAbsent(key.period(), Period::label));
    rows.end();
    trail.add(observation, table.page().name(), row);
  }

  /** Ends the sheet; returns what was written. */
  DataSeal.Sum finish() {
    table.finish();
    return rows.sum();
  }

  DataRows rows() {
    return rows;
  }

  Trail trail() {
    return trail;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static Column column(String name) {
    return switch (name) {
      case "value" -> Column.number(name);
      case "qualifier", "status", "confidentiality" -> Column.mark(name);
      default -> Column.text(name);
    };
  }

  private String name(String indicator) {
    return definition
        .indicators()
        .find(indicator)
        .map(Indicator::name)
        .map(name -> name.in(language))
        .orElse("");
  }
}
