package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.observation.Period;
import io.annuario.store.Database;
import io.annuario.store.Runs;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far editions have come, how the last runs ended, who has not sent a return. */
class StatusTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void milano_alone_has_sent_its_return() throws IOException {
    desk = new Desk(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
  }

  @Test
  void every_run_is_told_and_how_it_ended() throws IOException {
    Files.createDirectories(folder.resolve("input/small/2023"));
    desk.run();
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 147, 1184);
    desk.run();
    desk.say("close small --year 2024", List.of("--by", "Anna Verdi", "--incomplete", "known"));
    desk.run();
    assertThat(desk.say("status small", List.of()))
        .isEqualTo(
            new Said(
                0,
                """
                small 2023: open, nothing published
                small 2024: final, vintage 1 of yyyy-mm-dd hh:mm, incomplete, closed by Anna Verdi (ACCOUNT) on yyyy-mm-dd hh:mm
                  missing: Centro di Venezia
                  run               outcome                  code  errors  queries
                  yyyy-mm-dd hh:mm  refused, edition closed     5       0        0
                  yyyy-mm-dd hh:mm  blocked                     3       1        1
                  yyyy-mm-dd hh:mm  unchanged v1                4       0        1
                  yyyy-mm-dd hh:mm  incomplete v1               4       0        1
                """,
                ""));
    assertThat(desk.say("status --language it", List.of()).out())
        .contains(
            """
            small 2024: definitiva, versione 1 del yyyy-mm-dd hh:mm, incompleta, chiusa da Anna Verdi (ACCOUNT) il yyyy-mm-dd hh:mm
              mancano: Centro di Venezia
            """,
            "  yyyy-mm-dd hh:mm  bloccata ");
  }

  @Test
  void a_database_below_the_home_folder_is_found_where_it_is() throws IOException {
    Path home = Path.of(System.getProperty("user.home")).toRealPath();
    String url = "jdbc:h2:file:~/" + home.relativize(folder.toRealPath()) + "/elsewhere";
    desk.with("SPRING_DATASOURCE_URL", url).with("SPRING_DATASOURCE_USERNAME", "sa");
    assertThat(desk.say("status small", List.of()).out())
        .contains("small 2024: open, nothing published\n");

    desk.run();

    assertThat(Files.exists(folder.resolve("elsewhere.mv.db"))).isTrue();
    assertThat(desk.say("status small", List.of()).out())
        .contains("small 2024: provisional, vintage 1 of ");
  }

  @Test
  void programs_get_one_object() {
    desk.run();
    assertThat(desk.say("status --json", List.of()))
        .isEqualTo(
            new Said(
                0,
                """
                {"jobs":[{"job":"small","editions":[{"edition":"2024","state":"PROVISIONAL",\
                "vintage":{"vintage":1,"publishedAt":"MOMENT","returns":1,"complete":false,\
                "workbook":"DESK/output/small/2024/small-2024-v1.xlsx","workbookSha256":"SHA",\
                "contentsSha256":"SHA","contentFingerprint":"SHA"},\
                "missing":["Centro di Venezia"],"runs":[{"startedAt":"MOMENT","endedAt":"MOMENT",\
                "status":"INCOMPLETE","exitCode":4,"vintage":1,"received":1,\
                "findings":{"error":0,"query":1,"note":0}}],"due":null,"daysLate":null,\
                "closed":null,"withdrawals":[]}]}],"message":null}
                """,
                ""));
  }

  @Test
  void programs_are_told_why_a_job_is_not_there() {
    String it = "DESK/jobs: il job 'smal' non c'è. Forse si intendeva 'small'";
    String en = "DESK/jobs: there is no job 'smal'. Perhaps it should be 'small'";
    assertThat(desk.say("status smal --json", List.of()))
        .isEqualTo(
            new Said(
                2,
                "{\"jobs\":[],\"message\":{\"code\":\"USAGE\",\"it\":\""
                    + it
                    + "\",\"en\":\""
                    + en
                    + "\"}}\n",
                en + "\n"));
  }

  @Test
  void a_run_whose_process_died_is_told_as_interrupted() throws IOException {
    Edition edition =
        new Edition("small", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);
    Files.createDirectories(desk.output());
    try (Database database = Database.open(StoreSettings.embedded(desk.output()), 2)) {
      new Runs(database.dataSource()).begin(edition);
    }
    assertThat(desk.say("status small", List.of()).out())
        .isEqualTo(
            """
            small 2024: open, nothing published
              run               outcome      code  errors  queries
              yyyy-mm-dd hh:mm  interrupted             0        0
            """);
  }

  @Test
  void an_incomplete_edition_stays_so_and_the_office_is_named_again() {
    desk.run();
    assertThat(desk.run().out())
        .startsWith("small 2024: nothing has changed since vintage 1, incomplete\n")
        .contains("Missing    Centro di Venezia\n");
  }

  @Test
  void a_job_whose_definition_is_wrong_does_not_hide_the_others() throws IOException {
    desk.write("jobs/other/job.yaml", "title: [");
    Said said = desk.say("status", List.of());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEqualTo("small 2024: open, nothing published\n");
    assertThat(said.err()).startsWith("DESK/jobs/other/job.yaml, line 1: ");
  }
}
