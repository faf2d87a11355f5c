package io.annuario.store;

import static io.annuario.store.Samples.sent;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@EveryDatabase
class PublishedObservationTest {

  private final DataSource dataSource;
  private final Edition edition = Samples.edition();

  PublishedObservationTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
  }

  @Test
  void the_view_tells_a_figure_with_its_statuses_and_its_place() {
    Return source = sent("MILANO", 1);
    Observation figure =
        new Observation(
            "MILANO",
            new Key(
                "03",
                "CONNECTIONS_ANALYSED",
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 11, 4)),
                Breakdown.of(Map.of("AGE", "0-9"))),
            new BigDecimal("117000"),
            Qualifier.MORE_THAN,
            ObservationStatus.P,
            ConfidentialityStatus.F,
            "oltre 117.000",
            new Place(source.file(), "Dati", new Address(16, 27)));
    Readings readings = new Readings(dataSource);
    Reading reading = Samples.read(readings, edition, source, List.of(figure));
    Vintages vintages = new Vintages(dataSource);
    List<Vintage.Member> members = List.of(new Vintage.Member(reading, "lombardia.xlsx"));
    vintages.publish(edition, "a", members, true, List.of(), 0);
    vintages.publish(edition, "b", members, true, List.of(), 0);

    List<Map<String, Object>> rows =
        JdbcClient.create(dataSource)
            .sql("select * from published_observation where job = ? order by vintage")
            .param(edition.job())
            .query()
            .listOfRows();

    assertThat(rows).extracting(row -> row.get("vintage")).containsExactly(1, 2);
    assertThat(rows)
        .extracting(row -> ((Number) requireNonNull(row.get("is_current"))).intValue())
        .containsExactly(0, 1);
    Map<String, String> said = new TreeMap<>();
    rows.get(1).forEach((column, value) -> said.put(column, String.valueOf(value)));
    said.keySet().removeAll(List.of("job", "published_at", "is_current", "vintage", "raw"));
    assertThat(said)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("edition", "2024"),
                Map.entry("as_of", "2024-12-31"),
                Map.entry("office", "MILANO"),
                Map.entry("territory", "03"),
                Map.entry("indicator", "CONNECTIONS_ANALYSED"),
                Map.entry("breakdown", "AGE=0-9"),
                Map.entry("period", "2020-01-01/2020-11-04"),
                Map.entry("period_start", "2020-01-01"),
                Map.entry("period_end", "2020-11-04"),
                Map.entry("qualifier", ">"),
                Map.entry("value", "117000.0000000000"),
                Map.entry("obs_status", "P"),
                Map.entry("conf_status", "F"),
                Map.entry("file", "lombardia.xlsx"),
                Map.entry("sheet", "Dati"),
                Map.entry("cell", "AB17"),
                Map.entry("sha256", source.sha256()),
                Map.entry("is_withdrawn", "0")));
  }

  @Test
  void a_calendar_year_is_called_by_its_number() {
    Return source = sent("LAZIO", 2);
    Reading reading =
        Samples.read(
            new Readings(dataSource),
            edition,
            source,
            List.of(Samples.figure(source, "12", "7", "B2")));
    new Vintages(dataSource)
        .publish(edition, "a", List.of(new Vintage.Member(reading, "a.xlsx")), true, List.of(), 0);

    assertThat(
            JdbcClient.create(dataSource)
                .sql("select period from published_observation where job = ?")
                .param(edition.job())
                .query(String.class)
                .list())
        .containsExactly("2024");
  }
}
