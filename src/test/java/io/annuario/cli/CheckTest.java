package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files judged one by one, with nothing stored. */
class CheckTest {

  @TempDir Path folder;

  @Test
  void a_good_file_is_said_to_be_read() throws IOException {
    Desk desk = Desk.complete(folder);
    Said said = desk.say(List.of("check", "small", milano(desk)));
    assertThat(said)
        .isEqualTo(
            new Said(
                0,
                "DESK/input/small/2024/milano.xlsx (Centro di Milano): read, tables: 1,"
                    + " figures: 2\n",
                ""));
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void it_goes_on_after_a_refused_file() throws IOException {
    Desk desk = Desk.complete(folder);
    Path notes = Files.writeString(desk.received().resolve("venezia.xlsx"), "PK\3\4 not really");
    Said said = desk.say(List.of("check", "small", notes.toString(), milano(desk), "--json"));
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out().lines().toList())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"file\":\"DESK/input/small/2024/venezia.xlsx\",\"outcome\":\"REFUSED\","
                            + "\"tables\":0,\"observations\":0,\"findings\":[{\"id\":\"FILE_"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"file\":\"DESK/input/small/2024/milano.xlsx\",\"outcome\":\"READ\","
                            + "\"tables\":1,\"observations\":2,\"findings\":[]}"));
  }

  @Test
  void an_error_is_told_and_counts() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 147, 1184);
    Said said = desk.say(List.of("check", "small", milano(desk), "--language", "it"));
    assertThat(said)
        .isEqualTo(
            new Said(
                3,
                """
                DESK/input/small/2024/milano.xlsx (Centro di Milano): letto, tabelle: 1, cifre: 2
                milano.xlsx
                  errore: milano.xlsx, foglio 'Dati', cella C2: Lombardia, Persone arrestate:\
                 atteso al massimo 147, cioè «Persone indagate» (milano.xlsx, foglio 'Dati', cella\
                 B2), trovato 1.184. Una parte non può superare il tutto: correggere la cifra\
                 sbagliata fra le due.
                """,
                ""));
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() throws IOException {
    assertThat(new Desk(folder).say(List.of("check", "small", folder + "/no.xlsx")))
        .isEqualTo(new Said(2, "", "There is no file DESK/no.xlsx.\n"));
  }

  private static String milano(Desk desk) {
    return desk.received().resolve("milano.xlsx").toString();
  }
}
