package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import io.annuario.store.HostName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two statisticians with output folders of their own publish the same edition in one database. */
@EveryDatabase
class TwoOutputFoldersTest {

  private final DatabaseKind kind;

  @TempDir Path folder;

  private Desk anna;
  private Desk piero;

  TwoOutputFoldersTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void anna_publishes_the_first_vintage() throws IOException {
    EmptyDatabase database = kind.create();
    anna = at(database, "anna");
    piero = at(database, "piero");
    // The same bytes: a spreadsheet says when it was made.
    for (String file : List.of("milano.xlsx", "venezia.xlsx")) {
      Files.copy(
          anna.received().resolve(file),
          piero.received().resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(anna.run().code()).isZero();
  }

  @Test
  void nothing_changed_is_nothing_changed_for_the_other_and_the_workbook_is_made_there()
      throws IOException {
    assertThat(piero.run().out()).startsWith("small 2024: nothing has changed since vintage 1\n");
    assertThat(piero.made("small-2024-v1.xlsx"))
        .hasSameBinaryContentAs(anna.made("small-2024-v1.xlsx"));
    assertThat(piero.made("small-2024-v1.xlsx.json"))
        .hasSameBinaryContentAs(anna.made("small-2024-v1.xlsx.json"));
  }

  @Test
  void numbers_go_on_and_each_is_told_which_workbooks_stand_elsewhere() throws IOException {
    piero.receive("milano.xlsx", "Lombardia", 1184, 140);
    assertThat(piero.run().out()).startsWith("small 2024: vintage 2 published\n");
    assertThat(piero.made("small-2024-v1.xlsx")).doesNotExist();
    assertThat(piero.say("history small", List.of()).err()).isEqualTo(elsewhere("v1"));
    assertThat(anna.say("status small", List.of()).err()).isEqualTo(elsewhere("v2"));
    assertThat(piero.say("status small", List.of()).err()).isEmpty();

    anna.receive("milano.xlsx", "Lombardia", 1184, 141);
    assertThat(anna.run().out())
        .startsWith("small 2024: vintage 3 published\n")
        .contains("Revisions  1 figure changed since vintage 2\n");
    assertThat(anna.made("small-2024-v2.xlsx")).doesNotExist();
  }

  @Test
  void a_workbook_that_stands_elsewhere_is_made_again_with_what_is_said_beside_it()
      throws IOException {
    piero.receive("milano.xlsx", "Lombardia", 1184, 140);
    piero.run();
    assertThat(piero.say("workbook small --year 2024 --vintage 1", List.of()))
        .isEqualTo(
            new Said(
                0,
                "DESK/output/small/2024/small-2024-v1.xlsx: vintage 1, identical to what was"
                    + " published\n",
                ""));
    for (String file : List.of("small-2024-v1.xlsx", "small-2024-v1.xlsx.json")) {
      assertThat(piero.made(file)).hasSameBinaryContentAs(anna.made(file));
    }
    assertThat(piero.say("history small", List.of()).err()).isEmpty();
  }

  private static String elsewhere(String vintage) {
    return "small 2024: "
        + vintage
        + " ("
        + HostName.ofThisMachine()
        + ") published in another output folder or on another machine: here it is written again,"
        + " byte for byte, by ./annuario workbook small 2024 --vintage N.\n";
  }

  private Desk at(EmptyDatabase database, String name) throws IOException {
    return Desk.complete(folder.resolve(name))
        .with("SPRING_DATASOURCE_URL", database.url())
        .with("SPRING_DATASOURCE_USERNAME", database.username())
        .with("SPRING_DATASOURCE_PASSWORD", database.password());
  }
}
