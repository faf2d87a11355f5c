package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vintage that should not have been published is taken back, and is never forgotten. */
@EveryDatabase
class WithdrawTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  private Desk desk;

  WithdrawTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void two_vintages() throws IOException {
    EmptyDatabase database = kind.create();
    desk =
        Desk.complete(folder)
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
    desk.run();
    desk.receive("venezia.xlsx", "Veneto", 663, 38);
    desk.run();
  }

  @Test
  void the_vintage_before_stands_again_and_all_that_asks_is_told() {
    assertThat(withdraw(2))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: vintage 2 withdrawn, now DESK/output/small/2024/small-2024-v2-WITHDRAWN.xlsx
                Vintage 1 stands.
                """,
                ""));
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx")).exists();
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx.json")).exists();
    assertThat(desk.made("small-2024-v2.xlsx.sha256")).doesNotExist();
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx.sha256"))
        .content()
        .endsWith("  small-2024-v2-WITHDRAWN.xlsx\n");
    assertThat(desk.made("small-2024-v2-WITHDRAWN-report.html")).exists();
    assertThat(desk.say("status", List.of()).out())
        .startsWith(
            """
            small 2024: provisional, vintage 1 of yyyy-mm-dd hh:mm
              vintage 2 withdrawn by Anna Verdi (ACCOUNT) on yyyy-mm-dd hh:mm: Two regions mixed up
            """);
    assertThat(desk.say("history small", List.of()).out())
        .endsWith(
            """
                    2  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2024/small-2024-v2-WITHDRAWN.xlsx
              yyyy-mm-dd hh:mm  vintage 2 withdrawn by Anna Verdi (ACCOUNT): Two regions mixed up
            """);
    assertThat(desk.say("diff small --year 2024 --from 1 --to 2", List.of()).err())
        .isEqualTo(
            "vintage 2 withdrawn by Anna Verdi (ACCOUNT) on yyyy-mm-dd hh:mm: Two regions mixed"
                + " up\n");
    assertThat(desk.say("history small --json", List.of()).out())
        .contains(
            "\"withdrawals\":[{\"vintage\":2,\"at\":\"MOMENT\",\"by\":\"Anna Verdi"
                + " (ACCOUNT)\",\"reason\":\"Two regions mixed up\"}]");
  }

  @Test
  void its_number_is_never_given_again_and_nothing_is_compared_with_it() {
    withdraw(2);
    assertThat(desk.run().out())
        .startsWith("small 2024: vintage 3 published\n")
        .contains("\nRevisions  1 figure changed since vintage 1\n");
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",", "\"vintage\":3,");
    withdraw(1);
    assertThat(withdraw(3).out()).endsWith("No vintage stands any more.\n");
    assertThat(desk.say("report small --year 2024", List.of()).code()).isEqualTo(2);
    assertThat(desk.run().out())
        .startsWith("small 2024: vintage 4 published\n")
        .contains("\nRevisions  none: the vintages before were withdrawn\n");
    for (String vintage : List.of("1", "2", "3", "4")) {
      assertThat(desk.say("workbook small --year 2024 --vintage", List.of(vintage)).out())
          .endsWith(": vintage " + vintage + ", identical to what was published\n");
    }
  }

  @Test
  void a_workbook_that_somebody_changed_is_renamed_all_the_same() throws IOException {
    Files.write(desk.made("small-2024-v2.xlsx"), new byte[] {0}, StandardOpenOption.APPEND);
    assertThat(withdraw(2))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: vintage 2 withdrawn, now DESK/output/small/2024/small-2024-v2-WITHDRAWN.xlsx
                Vintage 1 stands.
                """,
                ""));
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
    assertThat(desk.made("small-2024-v2.xlsx.json")).doesNotExist();
    assertThat(desk.made("small-2024-v2-report.html")).doesNotExist();
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx")).exists();
  }

  @Test
  void a_workbook_of_which_nothing_says_that_it_is_the_vintage_is_not_said_to_be_renamed()
      throws IOException {
    Files.write(desk.made("small-2024-v2.xlsx"), new byte[] {0}, StandardOpenOption.APPEND);
    Files.delete(desk.made("small-2024-v2.xlsx.json"));
    assertThat(withdraw(2))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: vintage 2 withdrawn
                Vintage 1 stands.
                """,
                "DESK/output/small/2024/small-2024-v2.xlsx was not renamed: it has not the bytes"
                    + " of vintage 2, and the .json beside it is missing or another one's. If it"
                    + " is vintage 2, take it away by hand from where it is read.\n"));
    assertThat(desk.made("small-2024-v2.xlsx")).exists();
  }

  @Test
  void a_workbook_that_is_not_there_is_not_said_to_be_renamed() throws IOException {
    Files.delete(desk.made("small-2024-v2.xlsx"));
    assertThat(withdraw(2, "--json"))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","edition":"2024","vintage":1,"withdrawn":2,"workbook":null,"erased":null}
                """,
                "DESK/output/small/2024/small-2024-v2.xlsx is not there, and was not renamed. To"
                    + " have it again under the name of a withdrawn one: ./annuario workbook small"
                    + " --year 2024 --vintage 2\n"));
    assertThat(desk.made("small-2024-v2.xlsx.json")).doesNotExist();
  }

  @Test
  void written_again_it_is_under_the_name_of_a_withdrawn_one_with_all_that_is_beside_it()
      throws IOException {
    withdraw(2);
    Files.delete(desk.made("small-2024-v2-WITHDRAWN.xlsx.json"));
    for (String kind : List.of("", "-restricted")) {
      assertThat(
              desk.say(
                      "workbook small --year 2024 --vintage 2",
                      kind.isEmpty() ? List.of() : List.of("--" + kind.substring(1)))
                  .out())
          .startsWith("DESK/output/small/2024/small-2024-v2-WITHDRAWN" + kind + ".xlsx: ");
    }
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx.json")).exists();
    assertThat(desk.made("small-2024-v2-WITHDRAWN-restricted.xlsx")).exists();
    assertThat(desk.made("small-2024-v2.xlsx.json")).doesNotExist();
    assertThat(desk.made("small-2024-v2-restricted.xlsx")).doesNotExist();
  }

  @Test
  void what_a_killed_withdrawal_did_not_rename_the_next_run_does() throws IOException {
    withdraw(2);
    for (String name : List.of(".xlsx", ".xlsx.json", "-report.html")) {
      Files.move(desk.made("small-2024-v2-WITHDRAWN" + name), desk.made("small-2024-v2" + name));
    }
    desk.receive("venezia.xlsx", "Veneto", 663, 36);
    assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\"", "\"vintage\":3,");
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();
    assertThat(desk.made("small-2024-v2.xlsx.json")).doesNotExist();
    assertThat(desk.made("small-2024-v2-report.html")).doesNotExist();
    assertThat(desk.made("small-2024-v2-WITHDRAWN.xlsx")).exists();
  }

  @Test
  void what_is_not_there_or_withdrawn_already_or_final_is_refused() {
    assertThat(withdraw(3))
        .isEqualTo(new Said(2, "", "small 2024: there is no vintage 3. The vintages are: 1, 2.\n"));
    withdraw(2);
    assertThat(withdraw(2))
        .isEqualTo(
            new Said(
                2,
                "",
                "small 2024: vintage 2 is withdrawn already, by Anna Verdi (ACCOUNT) on yyyy-mm-dd"
                    + " hh:mm: Two regions mixed up\n"));
    desk.say("close small --year 2024", List.of("--by", "Piero"));
    assertThat(withdraw(1))
        .isEqualTo(
            new Said(
                5,
                "",
                "The edition is closed: its figures are final. To correct them reopen it first:"
                    + " ./annuario reopen. Closed by Piero (ACCOUNT) on yyyy-mm-dd hh:mm.\n"));
  }

  private Said withdraw(int vintage, String... more) {
    return desk.say(
        "withdraw small --year 2024",
        List.of("--vintage=" + vintage, "--reason", "Two regions mixed up", "--by", "Anna Verdi"),
        more);
  }
}
