package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells and changes the life of editions, on the embedded database and on servers. */
@EveryDatabase
class EveryDatabaseCommandsTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  private Desk desk;

  EveryDatabaseCommandsTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void milano_corrects_what_was_published() throws IOException {
    EmptyDatabase database = kind.create();
    desk =
        Desk.complete(folder)
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    desk.run();
  }

  @Test
  void a_rehearsal_tells_what_would_change_and_changes_nothing() throws IOException {
    Said before = say("history");
    desk.receive("venezia.xlsx", "Veneto", 663, 38);
    assertThat(desk.run("--dry-run").out())
        .isEqualTo(
            """
            small 2024: vintage 3 would be published (0 errors, 0 queries, 0 notes). Nothing was\
             stored.
              total             now  would be  change
              Persons arrested  181       182      +1
              figure                    old  new  change     %  from
              Veneto, Persons arrested   37   38      +1  +2.7  venezia.xlsx, sheet 'Dati', cell C2
            """);
    assertThat(say("history")).isEqualTo(before);
  }

  @Test
  void status_history_and_diff_tell_the_same_on_all_of_them() {
    assertThat(say("status"))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: provisional, vintage 2 of yyyy-mm-dd hh:mm
                  run               outcome       code  errors  queries
                  yyyy-mm-dd hh:mm  published v2     0       0        0
                  yyyy-mm-dd hh:mm  published v1     0       0        0
                """,
                ""));
    assertThat(say("history small"))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: provisional
                  vintage  published         returns  complete  workbook
                        1  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2024/small-2024-v1.xlsx
                        2  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2024/small-2024-v2.xlsx
                """,
                ""));
    assertThat(say("diff small --year 2024 --from 1 --to 2"))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024, vintage 1 to 2: 1 figure changed
                  figure                       old  new  change      %  from
                  Lombardia, Persons arrested  147  144      -3  -2.04  milano.xlsx, sheet 'Dati', cell C2
                """,
                ""));
  }

  @Test
  void a_vintage_is_written_again_byte_for_byte() throws IOException {
    Path workbook = desk.made("small-2024-v1.xlsx");
    byte[] published = Files.readAllBytes(workbook);
    Files.delete(workbook);
    assertThat(say("workbook small --year 2024 --vintage 1"))
        .isEqualTo(
            new Said(
                0,
                "DESK/output/small/2024/small-2024-v1.xlsx: vintage 1, identical to what was"
                    + " published\n",
                ""));
    assertThat(workbook).hasBinaryContent(published);
  }

  @Test
  void a_closed_edition_is_refused_until_it_is_reopened() throws IOException {
    assertThat(say("close small --year 2024 --by Anna"))
        .isEqualTo(new Said(0, "small 2024: closed by Anna, its figures are final.\n", ""));
    desk.receive("milano.xlsx", "Lombardia", 1184, 150);
    assertThat(desk.run().code()).isEqualTo(5);
    assertThat(say("reopen small --year 2024 --by Piero --reason Refuso").code()).isZero();
    assertThat(desk.run().out()).startsWith("small 2024: vintage 3 published\n");
    assertThat(say("history small").out())
        .endsWith(
            """
              yyyy-mm-dd hh:mm  closed by Anna (ACCOUNT)
              yyyy-mm-dd hh:mm  reopened by Piero (ACCOUNT): Refuso
            """);
  }

  private Said say(String words) {
    return desk.say(words, List.of());
  }
}
