package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year begins with one command, and no command has to be told its number. */
class NewYearTest {

  @TempDir Path folder;

  @Test
  void a_new_edition_is_a_folder_with_its_due_day_and_blank_returns() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    assertThat(desk.say(List.of("new-edition", "small", "2025", "--due", "2026-02-28")))
        .isEqualTo(
            new Said(
                0,
                """
                DESK/input/small/2025/edition.yaml
                MI: DESK/output/small/2025/templates/MI-2025.xlsx
                VE: DESK/output/small/2025/templates/VE-2025.xlsx
                """,
                ""));
    assertThat(folder.resolve("input/small/2025/edition.yaml"))
        .hasContent(
            """
            # yaml-language-server: $schema=../../../jobs/edition.schema.json
            period: { start: 2025-01-01, end: 2025-12-31 }
            due: 2026-02-28
            """);
    assertThat(desk.say(List.of("new-edition", "small", "2025", "--language", "it")))
        .isEqualTo(
            new Said(
                2,
                "",
                "DESK/input/small/2025 c'è già: non è stato scritto nulla. La scadenza si scrive in"
                    + " edition.yaml; i modelli vuoti li scrive ./annuario template small --year"
                    + " 2025.\n"));
    assertThat(desk.say(List.of("new-edition", "small", "2026", "--due", "soon")))
        .isEqualTo(new Said(2, "", "--due: 'soon' is not a date. Write it like 2026-02-28.\n"));
    assertThat(desk.say(List.of("new-edition", "small", "autumn")))
        .isEqualTo(
            new Said(
                2,
                "",
                "'autumn' is no year. For another period make input/small/autumn and write the"
                    + " period into its edition.yaml.\n"));
    assertThat(folder.resolve("input/small/2026")).doesNotExist();
  }

  @Test
  void words_for_editions_hold_from_year_to_year() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Files.createDirectories(folder.resolve("input/small/2025"));
    assertThat(desk.say(List.of("run", "small", "--year", "previous", "--json")).out())
        .contains("\"edition\":\"2024\",\"status\":\"UNCHANGED\"");
    assertThat(desk.say(List.of("run", "small", "--year", "latest", "--json")).out())
        .contains("\"edition\":\"2025\",\"status\":\"BLOCKED\"");
    assertThat(
            desk.say(List.of("workbook", "small", "--year", "previous", "--vintage", "1")).code())
        .isZero();
    Files.delete(folder.resolve("input/small/2025"));
    assertThat(desk.say(List.of("close", "small", "--year", "open", "--by", "Anna")).out())
        .isEqualTo("small 2024: closed by Anna, its figures are final.\n");
    assertThat(desk.say(List.of("run", "small", "--year", "open")))
        .isEqualTo(
            new Said(
                2,
                "",
                "--year open: small has no such edition; there are 2024. A new one: ./annuario"
                    + " new-edition small YEAR\n"));
    assertThat(desk.say(List.of("run", "small", "--year", "previous", "--language=it")).err())
        .isEqualTo(
            "--year previous: small non ha un'edizione così; ci sono 2024. Una nuova: ./annuario"
                + " new-edition small ANNO\n");
  }

  @Test
  void who_has_sent_nothing_is_listed_and_gets_a_letter_until_it_has_sent() throws IOException {
    Desk desk = new Desk(folder);
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,contact,language
        MI,Centro di Milano,03,Milano|Lombardia,,
        VE,Centro di Venezia,05,Venezia|Veneto,venezia@example.org,it
        """);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    LocalDate due = DueDay.today().minusDays(12);
    desk.write("input/small/2024/edition.yaml", "due: " + due + "\n");
    assertThat(desk.say(List.of("missing", "small")))
        .isEqualTo(
            new Said(
                4,
                "small 2024: 1 office has sent nothing, due on "
                    + due
                    + ", 12 days ago\n"
                    + "  Centro di Venezia: DESK/output/small/2024/reminders/VE.txt\n",
                ""));
    assertThat(desk.made("reminders/VE.txt"))
        .hasContent(
            "A: venezia@example.org\n"
                + "Oggetto: dati da inviare: Rilevazione piccola, edizione 2024\n\n"
                + "Buongiorno,\n\n"
                + "per \"Rilevazione piccola\", edizione 2024, non ci è ancora arrivato il file di"
                + " Centro di Venezia. La scadenza era il "
                + due
                + ": giorni di ritardo 12.\n"
                + "Se non c'è nulla da segnalare, scrivere gli zeri e mandarlo lo stesso; se il"
                + " file non verrà mandato, basta scriverci perché.\n\n"
                + "Grazie.\n");
    assertThat(desk.say(List.of("status", "small")).out())
        .isEqualTo("small 2024: open, nothing published\n  due on " + due + ", 12 days ago\n");

    desk.say(List.of("template", "small", "--year", "2024"));
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,contact,language
        MI,Centro di Milano,03,Milano|Lombardia,,
        VE,Centro di Venezia,05,Venezia|Veneto,,en
        """);
    desk.say(List.of("missing", "small"));
    assertThat(desk.made("reminders/VE.txt"))
        .hasContent(
            "Subject: figures to be sent: Small survey, edition 2024\n\n"
                + "Good morning,\n\n"
                + "for \"Small survey\", edition 2024, the file of Centro di Venezia has not"
                + " reached us yet. It was due on "
                + due
                + ": days late 12.\n"
                + "The return to fill in is attached (VE-2024.xlsx).\n"
                + "If there is nothing to report, please write the zeros and send it all the same;"
                + " if it will not be sent, it is enough to write us why.\n\n"
                + "Thank you.\n");

    desk.accept(",OFFICE_MISSING,VE,,,,,,Centre closed,Anna Verdi,2025-02-04\n");
    desk.receive("dati.xlsx", "Tirolo", 1, 1);
    assertThat(desk.say(List.of("missing", "small")))
        .isEqualTo(
            new Said(
                0,
                "small 2024: 1 office has sent nothing, due on "
                    + due
                    + ", 12 days ago\n"
                    + "  Centro di Venezia: absence accepted\n"
                    + "  dati.xlsx: nobody knows whose it is\n",
                ""));
    assertThat(desk.made("reminders/VE.txt")).doesNotExist();
  }
}
