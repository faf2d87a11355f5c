package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of how files were understood. */
class ExplainTest {

  private static final Path RETURNS = Path.of("input/child-protection-online/2024");

  @TempDir Path folder;

  /** Two header rows with merged cells; two years across; a list in CSV; a form; printed totals. */
  @ParameterizedTest
  @CsvSource({
    "05 - Veneto.ods, veneto",
    "COSC_Milano_2024.xlsx, milano",
    "Abruzzo.csv, abruzzo",
    "Genova (Liguria).xls, genova",
    "piemonte e valle d'aosta.xlsx, piemonte"
  })
  void a_shipped_return_is_explained_in_both_languages(String file, String told)
      throws IOException {
    for (String language : List.of("it", "en")) {
      assertThat(shipped(file, "--language", language))
          .as(file + " in " + language)
          .isEqualTo(new Said(0, resource("explain/" + told + "." + language + ".txt"), ""));
    }
  }

  @Test
  void the_document_shows_what_is_really_told() throws IOException {
    String document = Files.readString(Path.of("docs/statistician.md"));
    assertThat(document)
        .contains(
            "./annuario explain child-protection-online \""
                + RETURNS.resolve("05 - Veneto.ods")
                + "\" --language en\n")
        .contains("```\n" + shipped("05 - Veneto.ods", "--language", "en").out() + "```\n");
  }

  @Test
  void a_program_gets_one_object_a_file() throws IOException {
    Desk desk = Desk.complete(folder);
    Path other = Files.writeString(desk.received().resolve("venezia.xlsx"), "PK\3\4 not really");
    Said said = desk.say(List.of("explain", "small", milano(desk), other.toString(), "--json"));
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines().toList())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        """
                        {"file":"DESK/input/small/2024/milano.xlsx","outcome":"READ","tables":1,\
                        "observations":2,"findings":[],"understood":[{"sheet":"Dati","range":"A1:C2",\
                        "reading":{"it":"territorio dalla colonna A; indicatore dall'intestazione \
                        nella riga 1; periodo, dove nulla ne nomina uno: quello dell'edizione",\
                        "en":"territory from column A; indicator from the header in row 1; period, \
                        where nothing names one: the edition's"},\
                        "orientation":"TERRITORIES_DOWN","headerRows":[1],\
                        "why":{"it":"parole subito sopra la prima riga di cifre",\
                        "en":"words right above the first row of figures"},"numbers":"it",\
                        "context":[],"columns":[{"column":"B","codes":["INVESTIGATED"],"scale":0},\
                        {"column":"C","codes":["ARRESTED"],"scale":0}],\
                        "words":[{"cell":"B1","label":"Persone indagate","code":"INVESTIGATED",\
                        "alias":"Persone indagate"},{"cell":"C1","label":"Persone arrestate",\
                        "code":"ARRESTED","alias":"Persone arrestate"},{"cell":"A2",\
                        "label":"Lombardia","code":"03","alias":"Lombardia"}],\
                        "totals":[],"notRead":[]}],"ledger":{"cells":6,"figures":2,"labels":4,\
                        "totals":0,"rates":0,"notes":0,"otherPeriods":0,"rejected":0}}\
                        """),
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"file\":\"DESK/input/small/2024/venezia.xlsx\",\"outcome\":\"REFUSED\","
                            + "\"tables\":0,\"observations\":0,\"findings\":[{\"id\":\"FILE_")
                    .endsWith(
                        "\"understood\":[],\"ledger\":{\"cells\":0,\"figures\":0,\"labels\":0,"
                            + "\"totals\":0,\"rates\":0,\"notes\":0,\"otherPeriods\":0,\"rejected\":0}}"));
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void pages_are_named_after_their_files_and_none_replaces_another() throws IOException {
    Desk desk = Desk.complete(folder);
    Path again = Files.createDirectories(desk.received().resolve("again")).resolve("milano.xlsx");
    Files.copy(Path.of(milano(desk)), again);
    Said said = desk.say(List.of("explain", "small", milano(desk), again.toString(), "--html"));
    assertThat(said.code()).isZero();
    assertThat(said.out().lines().filter(line -> line.startsWith("page: ")))
        .containsExactly(
            "page: DESK/output/small/2024/explain/milano.xlsx.html",
            "page: DESK/output/small/2024/explain/milano.xlsx (2).html");
    try (Stream<Path> made = Files.list(desk.made("explain"))) {
      assertThat(made.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrder("milano.xlsx.html", "milano.xlsx (2).html");
    }
  }

  @Test
  void an_error_is_told_with_its_place_and_counts() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, "molti");
    Said said = desk.say(List.of("explain", "small", milano(desk)));
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out())
        .contains("  cells: 6 = 1 figure + 4 labels + 0 totals + 0 rates + 0 notes + 1 rejected\n")
        .contains("  error: milano.xlsx, sheet 'Dati', cell C2: ");
  }

  @Test
  void control_characters_of_a_file_do_not_reach_the_terminal() throws IOException {
    Desk desk = Desk.complete(folder);
    Path file = desk.received().resolve("milano.csv");
    Files.writeString(
        file, "Regione;Persone\u001b[31m;Persone arrestate\nLombardia\u001b[0m;1184;147\n");
    assertThat(desk.say(List.of("explain", "small", file.toString())).out())
        .doesNotContain("\u001b");
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() throws IOException {
    assertThat(new Desk(folder).say(List.of("explain", "small", folder + "/no.xlsx")))
        .isEqualTo(new Said(2, "", "There is no file DESK/no.xlsx.\n"));
  }

  private static String milano(Desk desk) {
    return desk.received().resolve("milano.xlsx").toString();
  }

  private Said shipped(String file, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        Stream.concat(
                Stream.of("explain", "child-protection-online", RETURNS.resolve(file).toString()),
                Stream.of(more))
            .toArray(String[]::new);
    int code =
        Cli.run(
            args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Map.of());
    return Said.of(code, out.toString(UTF_8), err.toString(UTF_8), folder);
  }

  private static String resource(String name) throws IOException {
    try (InputStream text =
        Objects.requireNonNull(ExplainTest.class.getResourceAsStream(name), name)) {
      return new String(text.readAllBytes(), UTF_8);
    }
  }
}
