package io.annuario.workbook;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.store.Vintage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One row a figure, exactly as it was sent, with the place that it came from. For scripts too. */
final class DataSheet implements Closeable {

  private static final Phrase BLANKS =
      new Phrase(
          "Una riga per cifra. Vuoti: value, la cifra manca (status dice perché); dimensioni e"
              + " breakdown, tutte le categorie",
          "One row a figure. Blanks: value, the figure is missing (status says why); dimensions and"
              + " breakdown, all categories");

  private static final Phrase WITHHELD =
      new Phrase(
          "; raw e sha256, riservati per proteggere i conteggi piccoli (Fonti ha le impronte dei"
              + " file senza cifre protette)",
          "; raw and sha256, withheld to protect small counts (Sources has the fingerprints of"
              + " files without protected figures)");

  private final JobDefinition definition;
  private final Language language;
  private final DataColumns columns;
  private final ListSheet table;
  private final DataRows rows;
  private final Trail trail;
  private final boolean telling;
  private final Map<String, String> fingerprints = new HashMap<>();
  private final Map<Period, String> periods = new HashMap<>();
  private final Map<String, Named> indicators = new HashMap<>();

  /** What is said of an indicator in each of its rows. */
  private record Named(String name, String unit) {}

  /**
   * @param folder where rows wait for the end; whoever owns it removes it
   */
  DataSheet(Book book, Contents contents, Path folder, SheetLimits limits) {
    this.trail = new Trail(limits.links());
    this.definition = contents.definition();
    this.language = contents.language();
    this.columns = DataColumns.of(definition);
    this.telling = !contents.release().isProtecting();
    String note = book.say(telling ? BLANKS : BLANKS.then(WITHHELD));
    this.table = new ListSheet(book, Tab.DATA, note, columns.layout(), limits.rows());
    this.rows = new DataRows(folder, columns);
    for (Vintage.Member member : contents.vintage().members()) {
      fingerprints.put(member.file(), member.reading().source().sha256());
    }
  }

  void add(Observation observation) {
    int row = table.next();
    Key key = observation.key();
    Place place = observation.place();
    Named indicator = indicators.computeIfAbsent(key.indicator(), this::named);
    rows.begin(table.page(), row);
    rows.text(periods.computeIfAbsent(key.period(), Period::label));
    rows.text(key.territory());
    rows.text(definition.territories().find(key.territory()).map(Territory::name).orElse(""));
    rows.text(key.indicator());
    rows.text(indicator.name());
    rows.text(key.breakdown().code());
    for (String dimension : columns.dimensions()) {
      rows.text(key.breakdown().categories().getOrDefault(dimension, ""));
    }
    rows.number(observation.value());
    rows.text(observation.qualifier().sign());
    rows.text(indicator.unit());
    rows.text(observation.status().name());
    rows.text(observation.confidentiality().name());
    // What was written beside a number, or who has all others of a file, could tell a small count.
    rows.text(telling ? observation.raw() : "");
    rows.text(observation.office());
    rows.text(place.file());
    rows.text(telling ? fingerprints.getOrDefault(place.file(), "") : "");
    rows.text(place.sheet() == null ? "" : place.sheet());
    rows.ownText(place.cell() == null ? "" : place.cell().toString());
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

  private Named named(String code) {
    return definition
        .indicators()
        .find(code)
        .map(one -> new Named(one.name().in(language), unit(one)))
        .orElse(new Named("", ""));
  }

  private String unit(Indicator indicator) {
    return UnitNames.of(indicator.unit()).in(language);
  }
}
