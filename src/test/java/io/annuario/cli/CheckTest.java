package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files judged with nothing stored. */
class CheckTest {

  private static final String ALONE =
      "No comparison of 2024 with earlier editions: no earlier edition is published.\n";

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
                    + " figures: 2\n1 file: 1 good, 0 with errors\n",
                ALONE));
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
                            + "\"tables\":1,\"observations\":2,\"findings\":[],\"compared\":[]}"));
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
                1 file: 0 buoni, 1 con errori
                """,
                "Nessun confronto di 2024 con le edizioni precedenti: nessuna edizione precedente è"
                    + " pubblicata.\n"));
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() throws IOException {
    assertThat(new Desk(folder).say(List.of("check", "small", folder + "/no.xlsx")))
        .isEqualTo(new Said(2, "", "There is no file DESK/no.xlsx.\n"));
  }

  @Test
  void a_folder_is_all_that_a_run_would_read() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 147, 1184);
    desk.write("input/small/2024/README.md", "received in March");
    desk.write("input/small/2024/late/.hidden.csv", "Regione;Persone indagate\nVeneto;1\n");
    desk.write("input/small/2024/late/venezia.csv", "Regione;Persone indagate\nVeneto;663\n");
    Files.createSymbolicLink(desk.received().resolve("lost.xlsx"), Path.of("nowhere.xlsx"));

    Said said = desk.say(List.of("check", "small", desk.received().toString()));

    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out().lines().filter(line -> !line.startsWith("  ")))
        .containsExactly(
            "DESK/input/small/2024/late/venezia.csv (Centro di Venezia): read, tables: 1,"
                + " figures: 1",
            "DESK/input/small/2024/milano.xlsx (Centro di Milano): read, tables: 1, figures: 2",
            "milano.xlsx",
            "DESK/input/small/2024/venezia.xlsx (Centro di Venezia): read, tables: 1, figures: 2",
            "venezia.xlsx",
            "DESK/input/small/2024/late/.hidden.csv: refused",
            "late/.hidden.csv",
            "DESK/input/small/2024/lost.xlsx: refused",
            "lost.xlsx",
            "5 files: 2 good, 3 with errors");
    assertThat(said.out())
        .contains(
            "  error: venezia.xlsx, sheet 'Dati', cell B2: Centro di Venezia, Veneto, Persons"
                + " investigated: expected each figure in one file of the office, got the same in"
                + " late/venezia.csv, cell B2. Keep only the valid file in the folder, or ask the"
                + " office for files that do not repeat the same figures.\n");
  }

  @Test
  void a_folder_without_returns_is_wrong_usage() throws IOException {
    assertThat(new Desk(folder).say(List.of("check", "small", folder + "/input/small/2024")))
        .isEqualTo(new Said(2, "", "There are no files to judge in DESK/input/small/2024.\n"));
  }

  private static String milano(Desk desk) {
    return desk.received().resolve("milano.xlsx").toString();
  }
}
