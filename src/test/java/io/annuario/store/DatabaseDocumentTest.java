package io.annuario.store;

import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.finding;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Return;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What docs/database.md says of the database is true of it. */
@EveryDatabase
class DatabaseDocumentTest {

  private static final Path DOCUMENT = Path.of("docs", "database.md");
  private static final Pattern QUERY = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

  private final Database database;
  private final JdbcClient sql;

  DatabaseDocumentTest(DatabaseKind kind) {
    database = Database.open(Stores.empty(kind), 4);
    sql = JdbcClient.create(database.dataSource());
  }

  @Test
  void every_query_of_the_document_runs_and_finds_something() throws IOException {
    publish("2022", "03", "144", "147");
    publish("2024", "03", "147", "147");

    List<String> queries = new ArrayList<>();
    Matcher matcher = QUERY.matcher(Files.readString(DOCUMENT));
    while (matcher.find()) {
      queries.add(matcher.group(1));
    }
    assertThat(queries).hasSize(7);
    for (String query : queries) {
      List<Map<String, Object>> rows = sql.sql(query).query().listOfRows();
      if (!query.contains("value is null")) {
        assertThat(rows).as(query).isNotEmpty();
      }
    }
    assertThat(sql.sql(queries.get(0)).query().listOfRows())
        .extracting(row -> row.get("edition") + "=" + row.get("persons_arrested"))
        .containsExactly("2022=147.0000000000", "2024=147.0000000000");
    database.close();
  }

  @Test
  void every_column_of_the_views_is_documented() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (String view : List.of("published_observation", "revision")) {
      var columns =
          new TreeSet<>(
              sql.sql("select column_name from information_schema.columns where table_name = ?")
                  .param(view)
                  .query(String.class)
                  .list());
      assertThat(columns).as(view).hasSizeGreaterThan(10);
      String section = document.substring(document.indexOf("### `" + view + "`"));
      assertThat(columns).allSatisfy(column -> assertThat(section).contains("`" + column + "`"));
    }
    database.close();
  }

  private void publish(String name, String territory, String before, String after) {
    Edition edition =
        new Edition(
            "child-protection-online", name, Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);
    Readings readings = new Readings(database.dataSource());
    Vintages vintages = new Vintages(database.dataSource());
    Runs runs = new Runs(database.dataSource());
    long run = runs.begin(edition);
    for (String value : List.of(before, after)) {
      Return source = sent("LOMBARDIA", Integer.parseInt(value));
      Reading reading =
          readings
              .find(edition, source, Samples.FINGERPRINT)
              .orElseGet(
                  () ->
                      Samples.read(
                          readings,
                          edition,
                          source,
                          List.of(figure(source, territory, value, "D17"))));
      vintages.publish(
          edition,
          value,
          List.of(new Vintage.Member(reading, "lombardia.xlsx")),
          true,
          List.of(finding(FindingCode.OFFICE_MISSING, Place.ofFile("input"))),
          0);
    }
    runs.end(run, "PUBLISHED", 0, vintages.current(edition).orElseThrow(), PastRun.Counts.NONE);
  }
}
