package io.annuario.store;

import static io.annuario.store.Samples.all;
import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import io.annuario.observation.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@EveryDatabase
class RevisionsTest {

  private final DataSource dataSource;
  private final Readings readings;
  private final Vintages vintages;
  private final Revisions revisions;
  private final Edition edition = Samples.edition();

  RevisionsTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    readings = new Readings(dataSource);
    vintages = new Vintages(dataSource);
    revisions = new Revisions(dataSource);
  }

  @Test
  void a_revision_tells_the_figure_the_old_the_new_and_the_file_that_caused_it() {
    Vintage.Member umbria = member(sent("UMBRIA", 1), "umbria.xlsx", "10=5");
    Vintage one = publish(umbria, member(sent("LAZIO", 2), "lazio.xlsx", "12=144", "13=7", "14=1"));
    Vintage two =
        publish(umbria, member(sent("LAZIO", 3), "lazio-corretto.xlsx", "12=147", "13=7", "15=2"));
    Vintage three =
        publish(member(sent("LAZIO", 3), "lazio-corretto.xlsx", "12=147", "13=7", "15=2"));

    assertThat(said(one, two))
        .containsExactly(
            "LAZIO 12: 144 -> 147, 2.08 %, lazio-corretto.xlsx, sheet 'Dati', cell B1",
            "LAZIO 14: 1 -> nothing, null %, lazio.xlsx, sheet 'Dati', cell B3",
            "LAZIO 15: nothing -> 2, null %, lazio-corretto.xlsx, sheet 'Dati', cell B3");
    assertThat(said(two, three))
        .containsExactly("UMBRIA 10: 5 -> nothing, null %, umbria.xlsx, sheet 'Dati', cell B1");
    assertThat(said(one, three)).hasSize(4);
    assertThat(said(one, one)).isEmpty();
  }

  @Test
  void the_view_tells_the_same() {
    Vintage one = publish(member(sent("LAZIO", 2), "lazio.xlsx", "12=144", "13=7", "14=1"));
    publish(member(sent("LAZIO", 3), "lazio-corretto.xlsx", "12=147", "13=7", "15=2"));

    List<String> rows =
        JdbcClient.create(dataSource)
            .sql(
                """
                select kind, from_vintage, to_vintage, office, territory, old_value, new_value,
                  difference, percent, file, sheet, cell
                from revision where job = ? and edition = ? order by territory\
                """)
            .params(edition.job(), edition.name())
            .query(
                (row, number) ->
                    String.join(
                        " ",
                        row.getString("kind"),
                        row.getString("from_vintage") + "-" + row.getString("to_vintage"),
                        row.getString("office"),
                        row.getString("territory"),
                        plain(row.getBigDecimal("old_value")),
                        plain(row.getBigDecimal("new_value")),
                        plain(row.getBigDecimal("difference")),
                        plain(row.getBigDecimal("percent")),
                        row.getString("file"),
                        row.getString("sheet"),
                        row.getString("cell")))
            .list();

    assertThat(one.number()).isEqualTo(1);
    assertThat(rows)
        .containsExactly(
            "REVISED 1-2 LAZIO 12 144 147 3 2.08 lazio-corretto.xlsx Dati B1",
            "WITHDRAWN 1-2 LAZIO 14 1 null null null lazio.xlsx Dati B3",
            "ADDED 1-2 LAZIO 15 null 2 null null lazio-corretto.xlsx Dati B3");
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "null" : value.stripTrailingZeros().toPlainString();
  }

  private List<String> said(Vintage earlier, Vintage later) {
    return all(revisions.between(earlier, later)).stream()
        .map(
            revision ->
                String.format(
                    Locale.ROOT,
                    "%s %s: %s -> %s, %s %%, %s",
                    revision.office(),
                    revision.key().territory(),
                    value(revision.before()),
                    value(revision.after()),
                    revision.percent(),
                    revision.cause().said().en()))
        .toList();
  }

  private static String value(Revision.@Nullable Published published) {
    return published == null ? "nothing" : String.valueOf(published.value());
  }

  private Vintage publish(Vintage.Member... members) {
    return vintages.publish(edition, "inputs", List.of(members), true, List.of(), 0);
  }

  private Vintage.Member member(Return source, String file, String... figures) {
    List<Observation> observations = new ArrayList<>();
    for (String figure : figures) {
      String[] parts = figure.split("=", -1);
      observations.add(figure(source, parts[0], parts[1], "B" + (observations.size() + 1)));
    }
    Reading reading =
        readings
            .find(edition, source, Samples.FINGERPRINT)
            .orElseGet(() -> Samples.read(readings, edition, source, observations));
    return new Vintage.Member(reading, file);
  }
}
