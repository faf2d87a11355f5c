package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.store.Database;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A correction does not tell what was hidden before it came. */
class CorrectedSmallCountTest {

  @TempDir Path folder;

  @Test
  void what_was_sent_in_place_of_a_hidden_figure_stays_hidden() throws IOException {
    Desk desk = new Desk(folder);
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 3 }\n");
    desk.receive("milano.xlsx", "Lombardia", 300, 2);
    desk.receive("venezia.xlsx", "Veneto", 400, 120);
    assertThat(desk.run().out()).contains("vintage 1 published");
    desk.correct("03,ARRESTED,,,2,125,By telephone,Anna Verdi,2025-02-03,\n");

    assertThat(desk.run().out()).contains("vintage 2 published");

    PublishedSheets second = new PublishedSheets(desk.made("small-2024-v2.xlsx"));
    assertThat(second.names()).doesNotContain("Corrections");
    assertThat(second.sheet("Cover")).contains("Corrections not shown|1\n");
    try (Database database = Database.open(StoreSettings.embedded(desk.output()), 2)) {
      List<String> told =
          JdbcClient.create(database.dataSource())
              .sql(
                  """
                  select concat(vintage, ' ', coalesce(raw, 'nothing')) from published_observation
                  where indicator = 'ARRESTED' and territory = '03' order by vintage\
                  """)
              .query(String.class)
              .list();
      assertThat(told).containsExactly("1 nothing", "2 nothing");
    }
  }
}
