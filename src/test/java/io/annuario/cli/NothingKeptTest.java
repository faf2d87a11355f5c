package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing was ever run, commands that only read say so and create nothing. */
class NothingKeptTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void returns_have_come_and_nobody_ran_the_job() throws IOException {
    desk = Desk.complete(folder);
  }

  @AfterEach
  void nothing_was_created() {
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void status() {
    assertThat(say("status")).isEqualTo(new Said(0, "small 2024: open, nothing published\n", ""));
    assertThat(say("status small --json"))
        .isEqualTo(
            new Said(
                0,
                """
                {"jobs":[{"job":"small","editions":[{"edition":"2024","state":"OPEN",\
                "vintage":null,"missing":[],"runs":[],"due":null,"daysLate":null,"closed":null,\
                "withdrawals":[]}]}],"message":null}
                """,
                ""));
  }

  @Test
  void history() {
    assertThat(say("history small"))
        .isEqualTo(new Said(0, "small 2024: open, nothing published\n", ""));
  }

  @Test
  void diff() {
    assertThat(say("diff small --year 2024 --from 1 --to 2"))
        .isEqualTo(
            new Said(
                2, "", "small 2024: there is no vintage 1. Nothing has been published yet.\n"));
  }

  @Test
  void workbook() {
    assertThat(say("workbook small --year 2024 --vintage 1"))
        .isEqualTo(new Said(2, "", "No edition '2024' of 'small' has been published.\n"));
  }

  @Test
  void backup() {
    assertThat(say("backup " + folder.resolve("backup.zip")))
        .isEqualTo(
            new Said(
                2,
                "",
                "There is nothing to back up: nobody has kept anything here. Check --output and"
                    + " SPRING_DATASOURCE_URL.\n"));
    assertThat(folder.resolve("backup.zip")).doesNotExist();
  }

  @Test
  void close_and_reopen() {
    assertThat(say("close small --year 2024 --by Anna"))
        .isEqualTo(
            new Said(2, "", "small 2024: nothing has been published yet that could be closed.\n"));
    assertThat(say("reopen small --year 2024 --by Anna --reason Refuso"))
        .isEqualTo(new Said(2, "", "small 2024: it is not closed.\n"));
  }

  @Test
  void jobs_and_single_files() {
    String file = desk.received().resolve("milano.xlsx").toString();
    assertThat(say("jobs").code()).isZero();
    assertThat(desk.say(List.of("check", "small", file)).code()).isZero();
    assertThat(desk.say(List.of("explain", "small", file)).code()).isZero();
  }

  private Said say(String words) {
    return desk.say(words, List.of());
  }
}
