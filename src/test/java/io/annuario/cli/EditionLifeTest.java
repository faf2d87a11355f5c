package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is provisional until somebody closes it, and final until somebody reopens it. */
class EditionLifeTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void both_offices_have_sent_their_return() throws IOException {
    desk = Desk.complete(folder);
  }

  @Test
  void a_closed_edition_is_refused_until_it_is_reopened() throws IOException {
    desk.run();
    assertThat(close("Anna Verdi"))
        .isEqualTo(new Said(0, "small 2024: closed by Anna Verdi, its figures are final.\n", ""));
    Said refused =
        new Said(
            5,
            "",
            "The edition is closed: its figures are final. To correct them reopen it first:"
                + " ./annuario reopen. Closed by Anna Verdi (ACCOUNT) on yyyy-mm-dd hh:mm.\n");
    assertThat(desk.run()).isEqualTo(refused);
    assertThat(beside())
        .containsPattern("\n \"final\":\\{\"by\":\"Anna Verdi \\(.+\\)\",\"at\":\"20");
    assertThat(desk.say("report small --year 2024", List.of()).code()).isZero();
    assertThat(Files.readString(desk.made("small-2024-v1-report.html")))
        .contains("FINAL: closed by Anna Verdi (");
    desk.say("workbook small --year 2024 --vintage 1", List.of());
    assertThat(beside()).contains("\"final\":{\"by\":\"Anna Verdi ");
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    assertThat(desk.run()).isEqualTo(refused);
    assertThat(desk.made("small-2024-v2.xlsx")).doesNotExist();

    assertThat(reopen("Piero Neri", "Milano ha corretto gli arrestati"))
        .isEqualTo(
            new Said(
                0,
                "small 2024: reopened by Piero Neri; corrections are published by ./annuario"
                    + " run.\n",
                ""));
    assertThat(beside()).endsWith("\n \"final\":null}\n");
    assertThat(desk.run().out()).startsWith("small 2024: vintage 2 published\n");
  }

  private String beside() throws IOException {
    return Files.readString(desk.made("small-2024-v1.xlsx.json"));
  }

  @Test
  void programs_learn_that_it_is_closed() {
    desk.run();
    assertThat(close("Anna Verdi", "--json"))
        .isEqualTo(
            new Said(
                0,
                "{\"job\":\"small\",\"edition\":\"2024\",\"state\":\"FINAL\",\"vintage\":1}\n",
                ""));
    assertThat(desk.run("--json").out())
        .startsWith(
            "{\"job\":\"small\",\"edition\":\"2024\",\"status\":\"CLOSED\",\"exitCode\":5,"
                + "\"vintage\":1,");
  }

  @Test
  void only_what_was_published_can_be_closed() {
    assertThat(close("Anna Verdi"))
        .isEqualTo(
            new Said(2, "", "small 2024: nothing has been published yet that could be closed.\n"));
    assertThat(close("Anna Verdi", "--language", "it").err())
        .isEqualTo("small 2024: non c'è ancora nulla di pubblicato da chiudere.\n");
  }

  @Test
  void what_is_closed_cannot_be_closed_again() {
    desk.run();
    close("Anna Verdi");
    assertThat(close("Piero Neri"))
        .isEqualTo(
            new Said(
                2,
                "",
                "small 2024: it is closed already, by Anna Verdi (ACCOUNT) on yyyy-mm-dd"
                    + " hh:mm.\n"));
  }

  @Test
  void what_is_not_closed_cannot_be_reopened() {
    desk.run();
    assertThat(reopen("Piero Neri", "?"))
        .isEqualTo(new Said(2, "", "small 2024: it is not closed.\n"));
  }

  @Test
  void who_and_why_must_be_said() {
    desk.run();
    assertThat(close(" ")).isEqualTo(new Said(2, "", "--by cannot be empty.\n"));
    assertThat(close("x".repeat(256)))
        .isEqualTo(new Said(2, "", "--by cannot be longer than 255 characters.\n"));
    close("Anna Verdi");
    assertThat(reopen("Piero Neri", "")).isEqualTo(new Said(2, "", "--reason cannot be empty.\n"));
  }

  @Test
  void an_incomplete_edition_is_closed_only_by_whoever_says_why() throws IOException {
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.run();
    assertThat(close("Anna Verdi"))
        .isEqualTo(
            new Said(
                2,
                "",
                "small 2024: missing: Centro di Venezia. Wait for their files, or close by"
                    + " --incomplete REASON.\n"));
    assertThat(close("Anna Verdi", "--language", "it").err())
        .isEqualTo(
            "small 2024: mancano: Centro di Venezia. Aspettare i loro file, o chiudere con"
                + " --incomplete MOTIVO.\n");
    assertThat(close("Anna Verdi", "--incomplete", " "))
        .isEqualTo(new Said(2, "", "--incomplete cannot be empty.\n"));
    assertThat(close("Anna Verdi", "--incomplete", "Venice is gone").code()).isZero();
    assertThat(desk.say(List.of("history", "small")).out())
        .endsWith("  yyyy-mm-dd hh:mm  closed by Anna Verdi (ACCOUNT): Venice is gone\n");
    assertThat(desk.say(List.of("status", "small")).out())
        .startsWith(
            "small 2024: final, vintage 1 of yyyy-mm-dd hh:mm, incomplete, closed by Anna Verdi"
                + " (ACCOUNT) on yyyy-mm-dd hh:mm\n");
  }

  @Test
  void the_edition_must_be_there() {
    assertThat(desk.say(List.of("close", "small", "--year", "2042", "--by", "Anna Verdi")).err())
        .isEqualTo(
            "There is no edition '2042': the folder DESK/input/small/2042 is missing; there is"
                + " 2024. The editions are: 2024.\n");
  }

  private Said close(String by, String... more) {
    return desk.say("close small --year 2024", List.of("--by", by), more);
  }

  private Said reopen(String by, String reason) {
    return desk.say("reopen small --year 2024", List.of("--by", by, "--reason", reason));
  }
}
