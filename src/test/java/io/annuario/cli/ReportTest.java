package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about an edition, read back by the JDK's XML parser. */
class ReportTest {

  private static final String HOSTILE = "<script>alert('1')<&\"> \u202E\u0007";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = Desk.complete(folder);
  }

  @Test
  void a_vintage_has_a_page_that_says_what_came_and_what_to_do() throws IOException {
    assertThat(desk.run().out())
        .contains("\nReport     DESK/output/small/2024/small-2024-v1-report.html\n");
    Page page = published(1);
    assertThat(page.text("title")).startsWith("Small survey, edition 2024");
    assertThat(page.text("p"))
        .contains("Published: vintage 1", "A square an office: 2 in order.", "No office.");
    assertThat(page.text("li"))
        .containsExactly(
            "Nothing to correct. When the figures are final, close the edition."
                + " ./annuario close small --year 2024 --by NAME");
    assertThat(page.rows("Italia"))
        .containsExactly("Persons investigated|1,847", "Persons arrested|184");
    assertThat(page.rows("The returns that came"))
        .containsExactly(
            "Centro di Milano|milano.xlsx|in order|2|0|0|0|–",
            "Centro di Venezia|venezia.xlsx|in order|2|0|0|0|–");
    assertThat(page.text("a")).contains("small-2024-v1.xlsx");
  }

  @Test
  void a_blocked_edition_has_the_texts_to_send_until_it_is_published() throws IOException {
    desk.run();
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    assertThat(desk.run("--json", "--language", "it").out())
        .contains("\"report\":\"DESK/output/small/2024/small-2024-blocked-report.html\",");
    Page page = Page.read(blocked());
    assertThat(page.text("p"))
        .contains("Bloccata da 1 errore", "Un quadrato per ufficio: 1 con errori, 1 manca.");
    assertThat(page.text("li"))
        .startsWith(
            "Inviare agli uffici i testi qui sotto, ufficio per ufficio. Le copie con le celle"
                + " segnate sono in to-correct/.");
    assertThat(page.text("pre"))
        .containsExactly(Files.readString(desk.made("to-correct/milano.xlsx.txt")));
    assertThat(page.rows("Errori, da correggere"))
        .containsExactly(
            "milano.xlsx, foglio 'Dati', cella C2|Lombardia, Persone arrestate|un numero intero"
                + "|\"molti\"|Scrivere il numero, oppure n.d. se non è"
                + " disponibile.|TEXT_IN_COUNT-ID");
    assertThat(page.rows("Gli uffici da cui si aspetta un file"))
        .containsExactly("Centro di Venezia|");
    assertThat(published(1).text("p")).contains("Published: vintage 1");

    Desk.complete(desk);
    desk.run();
    assertThat(blocked()).doesNotExist();
  }

  @Test
  void no_text_of_a_return_becomes_markup() throws IOException {
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,numbers,contact,expected_from,expected_to
        MI,"Milano <img src=x onerror=alert(1)> & ""figli"" e altri",03,Milano|Lombardia,,<b>,,
        VE,Centro di Venezia,05,Venezia|Veneto,,"a""><script>alert(2)</script>",,
        """);
    Files.delete(desk.received().resolve("venezia.xlsx"));
    desk.receive("<svg onload=alert(3)> & 'milano' \u202E.xlsx", "Lombardia", 1184, HOSTILE);
    desk.run();
    Page page = Page.read(blocked());
    assertThat(page.count("img") + page.count("b")).isZero();
    assertThat(page.count("script")).isOne();
    assertThat(page.text("tbody"))
        .anyMatch(text -> text.contains("Milano <img src=x onerror=alert(1)> & \"figli\" e altri"))
        .anyMatch(text -> text.contains("a\"><script>alert(2)</script>"));
    assertThat(Files.readString(blocked()))
        .doesNotContain("<img", "<svg onload", "\u202E", "\u0007")
        .contains("U+202E", "&lt;svg onload=alert(3)&gt; &amp; 'milano'");
  }

  @Test
  void a_run_that_finds_nothing_changed_leaves_the_page_and_makes_up_for_a_lost_one()
      throws IOException {
    desk.run();
    byte[] first = Files.readAllBytes(place(1));
    Files.writeString(place(1), "a mark");
    desk.run();
    assertThat(place(1)).hasContent("a mark");
    Files.delete(place(1));
    desk.run();
    assertThat(place(1)).hasBinaryContent(first);
  }

  @Test
  void it_is_for_its_owner_alone_and_needs_nothing_from_outside() throws IOException {
    desk.run();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place(1))))
        .isEqualTo("rw-------");
    String html = Files.readString(place(1));
    assertThat(html)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-",
            "lang=\"en\"",
            "@media (prefers-color-scheme: dark)",
            "@media print");
    assertThat(html.replace("http://www.w3.org/1999/xhtml", ""))
        .doesNotContain("http:", "https:", "<link", "src=", "@import", "url(");
  }

  @Test
  void what_moved_stands_beside_the_year_before_the_most_first() throws IOException {
    desk.write(
        "input/small/2023/milano.csv",
        "Regione;Persone indagate;Persone arrestate\nLombardia;1000;140\n");
    desk.write(
        "input/small/2023/venezia.csv",
        "Regione;Persone indagate;Persone arrestate\nVeneto;663;20\n");
    desk.say(List.of("run", "small", "--year", "2023"));
    desk.run();
    Page page = published(1);
    assertThat(page.rows("Italia, beside 2023"))
        .containsExactly(
            "Persons investigated|1,663|1,847|+184|+11.1 %|1,663 → 1,847",
            "Persons arrested|160|184|+24|+15.0 %|160 → 184");
    assertThat(page.rows("The figures that moved most against 2023"))
        .containsExactly(
            "Lombardia|Persons investigated|1,000|1,184|+184|+18.4 %|3.9|1,000 → 1,184",
            "Veneto|Persons arrested|20|37|+17|+85.0 %|2.3|20 → 37",
            "Lombardia|Persons arrested|140|147|+7|+5.0 %|0.4|140 → 147");
  }

  @Test
  void report_writes_it_again_with_a_page_for_each_return() throws IOException {
    assertThat(desk.say(List.of("report", "small", "--year", "2024")))
        .isEqualTo(new Said(2, "", "No edition '2024' of 'small' has been published.\n"));
    desk.run("--language", "it");
    Files.delete(place(1));
    assertThat(desk.say(List.of("report", "small", "--year", "2024", "--language", "it")))
        .isEqualTo(
            new Said(
                0,
                "DESK/output/small/2024/small-2024-v1-report.html: versione 1, con la pagina di 2"
                    + " file\n",
                ""));
    Page page = published(1);
    assertThat(page.text("p")).contains("Pubblicata: versione 1");
    assertThat(page.links()).contains("explain/milano.xlsx.html", "explain/venezia.xlsx.html");
    assertThat(Page.read(desk.made("explain/venezia.xlsx.html")).text("h1"))
        .containsExactly("venezia.xlsx");

    desk.receive("milano.xlsx", "Lombardia", 1184, 146);
    desk.say(List.of("report", "small", "--year", "2024"));
    assertThat(published(1).links())
        .contains("explain/venezia.xlsx.html")
        .doesNotContain("explain/milano.xlsx.html");
  }

  @Test
  void a_page_that_shows_small_counts_says_first_that_it_is_not_to_be_passed_on()
      throws IOException {
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 40 }\n");
    desk.run();
    Page page = published(1);
    String internal = "INTERNAL: shows small counts, not to be passed on";
    assertThat(page.text("title")).startsWith(internal + ": Small survey, edition 2024");
    assertThat(page.text("h1")).containsExactly("Small survey, edition 2024");
    assertThat(page.text("p"))
        .startsWith("Report", internal, "Published: vintage 1")
        .contains("Protected in what is published: 2 figures.");
  }

  @Test
  void so_does_one_of_what_is_not_published_and_not_protected_yet() throws IOException {
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 40 }\n");
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    desk.run("--language", "it");
    String internal =
        "USO INTERNO: mostra le cifre prima che i conteggi piccoli siano protetti, da non"
            + " diffondere";
    assertThat(Page.read(blocked()).text("p"))
        .startsWith("Rapporto", internal, "Bloccata da 1 errore")
        .noneMatch(text -> text.startsWith("Protette"));
  }

  @Test
  void corrections_and_vintages_taken_back_are_said() throws IOException {
    desk.run();
    assertThat(published(1).text("p"))
        .noneMatch(text -> text.matches("INTERNAL.*|Vintages? withdrawn.*|.*that was sent.*"));
    String who = " --by Anna --reason Confirmed";
    String figure = " --territory 05 --indicator ARRESTED --new 38";
    assertThat(desk.say("correct small --year 2024" + figure + who, List.of()).code()).isZero();
    desk.run();
    assertThat(published(2).text("p")).contains("1 figure is not the one that was sent.");
    desk.say("withdraw small --year 2024 --vintage 2" + who, List.of());
    desk.say("report small --year 2024", List.of());
    assertThat(published(1).text("p"))
        .contains("Vintage withdrawn: 2.")
        .doesNotContain("1 figure is not the one that was sent.");
  }

  private Path place(int vintage) {
    return desk.made("small-2024-v" + vintage + "-report.html");
  }

  private Path blocked() {
    return desk.made("small-2024-blocked-report.html");
  }

  private Page published(int vintage) throws IOException {
    return Page.read(place(vintage));
  }
}
