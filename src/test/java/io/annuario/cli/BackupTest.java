package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database keeps goes to any database, and back, without a figure being lost. */
@EveryDatabase
class BackupTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  private Desk desk;
  private Path first;

  BackupTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void two_vintages_were_published_and_the_edition_was_closed() throws IOException {
    desk = Desk.complete(folder.resolve("a"));
    desk.receive("milano.xlsx", "Lombardia", "oltre 1.100", "n.d." + " ".repeat(300) + ".");
    desk.receive("milano.xlsx", "Lombardia", "oltre 1.100", 147);
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 1184, "144*");
    desk.run();
    assertThat(desk.say("close small --year 2024 --by Anna", List.of()).code()).isZero();
    first = folder.resolve("first.zip");
    desk.say("backup", List.of(first.toString()));
  }

  @Test
  void it_is_restored_on_another_database_and_from_there_on_the_first_kind() throws IOException {
    Desk there = restored("b", first);
    Path second = folder.resolve("second.zip");
    there.say("backup", List.of(second.toString()));
    assertThat(second).hasSameBinaryContentAs(first);

    Desk back = new Desk(folder.resolve("c"));
    back.say("restore", List.of(second.toString()));
    Path third = folder.resolve("third.zip");
    back.say("backup", List.of(third.toString()));
    assertThat(third).hasSameBinaryContentAs(first);
  }

  @Test
  void whoever_asks_is_told_the_same() throws IOException {
    Desk there = restored("b", first);
    for (String question :
        List.of(
            "status small",
            "history small",
            "history small --json",
            "diff small --year 2024 --from 1 --to 2")) {
      assertThat(there.say(question, List.of()).out())
          .isEqualTo(desk.say(question, List.of()).out());
    }
  }

  @Test
  void published_workbooks_are_made_again_byte_for_byte() throws IOException {
    Desk there = restored("b", first);
    for (int vintage = 1; vintage <= 2; vintage++) {
      assertThat(there.say("workbook small --year 2024 --vintage " + vintage, List.of()).out())
          .isEqualTo(
              "DESK/output/small/2024/small-2024-v"
                  + vintage
                  + ".xlsx: vintage "
                  + vintage
                  + ", identical to what was published\n");
      String name = "small-2024-v" + vintage + ".xlsx";
      assertThat(there.made(name)).hasSameBinaryContentAs(desk.made(name));
    }
  }

  @Test
  void the_next_vintage_goes_on_from_there() throws IOException {
    Desk there = restored("b", first);
    assertThat(there.run().code()).isEqualTo(5);
    there.say("reopen small --year 2024 --by Anna --reason Refuso", List.of());
    assertThat(there.run().out()).startsWith("small 2024: nothing has changed since vintage 2\n");
    there.receive("milano.xlsx", "Lombardia", 1184, 150);
    assertThat(there.run().out())
        .startsWith("small 2024: vintage 3 published\n")
        .contains("Revisions  1 figure changed since vintage 2\n");
  }

  @Test
  void a_return_is_called_what_it_was_called_whatever_signs_are_in_its_name() throws IOException {
    Desk odd = new Desk(folder.resolve("odd"));
    odd.receive("Milano! def.xlsx", "Lombardia", 1184, 147);
    odd.receive("venezia!.xlsx", "Veneto", 663, 37);
    assertThat(odd.run().code()).isZero();
    Path backup = folder.resolve("odd.zip");
    odd.say("backup", List.of(backup.toString()));
    Desk there = restored("there", backup);
    assertThat(there.received().resolve("Milano! def.xlsx")).exists();
    assertThat(there.received().resolve("venezia!.xlsx")).exists();
  }

  @Test
  void nothing_is_restored_where_something_is_kept() throws IOException {
    Desk there = restored("b", first);
    Said before = there.say("history small", List.of());
    assertThat(there.say("restore", List.of(first.toString())))
        .isEqualTo(
            new Said(
                2,
                "",
                "Something is in the database already: a backup is restored only where nothing is."
                    + " Name another folder with --output, or an empty database with"
                    + " SPRING_DATASOURCE_URL. Nothing was touched.\n"));
    assertThat(there.say("history small", List.of())).isEqualTo(before);
  }

  /** Another desk, whose database is of this kind; nothing is in its input folder. */
  private Desk restored(String name, Path backup) throws IOException {
    EmptyDatabase database = kind.create();
    Desk there =
        new Desk(folder.resolve(name))
            .with("SPRING_DATASOURCE_URL", database.url())
            .with("SPRING_DATASOURCE_USERNAME", database.username())
            .with("SPRING_DATASOURCE_PASSWORD", database.password());
    assertThat(there.say("restore", List.of(backup.toString())).code()).isZero();
    assertThat(there.received()).isNotEmptyDirectory();
    return there;
  }
}
