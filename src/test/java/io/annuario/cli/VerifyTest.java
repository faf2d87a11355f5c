package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Sha256;
import io.annuario.store.Database;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is given a workbook learns whether it is the published one, and what was changed. */
class VerifyTest {

  @TempDir Path folder;

  private Desk desk;
  private Path published;
  private Path copy;

  @BeforeEach
  void a_vintage_with_a_small_count() throws IOException {
    desk = Desk.complete(folder);
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 40 }\n");
    assertThat(desk.run("--restricted").code()).isZero();
    published = desk.made("small-2024-v1.xlsx");
    copy = folder.resolve("copy.xlsx");
  }

  @Test
  void the_published_file_is_known_whatever_it_is_called() throws IOException {
    Files.copy(published, copy);
    assertThat(verify(copy, "en"))
        .isEqualTo(
            new Said(0, "DESK/copy.xlsx: vintage 1 of small 2024, as it was published\n", ""));
    assertThat(verify(copy, "it"))
        .isEqualTo(
            new Said(0, "DESK/copy.xlsx: versione 1 di small 2024, com'è stata pubblicata\n", ""));
    assertThat(verify(desk.made("small-2024-v1-restricted.xlsx"), "it").out())
        .isEqualTo(
            "DESK/output/small/2024/small-2024-v1-restricted.xlsx: versione 1 di small 2024,"
                + " riservata, com'è stata pubblicata\n");
    desk.receive("milano.xlsx", "Lombardia", 1200, 150);
    desk.run();
    assertThat(verify(copy, "en").out()).endsWith("as it was published\nVintage 2 stands now.\n");
    assertThat(verify(copy, "it").out()).endsWith("\nOra vale la versione 2.\n");
    desk.say("withdraw small 2024 --vintage 2 --by Anna", List.of("--reason", "A slip"));
    assertThat(verify(desk.made("small-2024-v2-WITHDRAWN.xlsx"), "en"))
        .isEqualTo(
            new Said(
                0,
                """
                DESK/output/small/2024/small-2024-v2-WITHDRAWN.xlsx: vintage 2 of small 2024, as it was published
                vintage 2 withdrawn by Anna (ACCOUNT) on yyyy-mm-dd hh:mm: A slip
                Vintage 1 stands now.
                """,
                ""));
  }

  @Test
  void a_file_that_was_only_saved_has_every_cell() throws IOException {
    EditedWorkbook.of(published).save(copy);
    assertThat(verify(copy, "en"))
        .isEqualTo(
            new Said(
                0,
                "DESK/copy.xlsx: vintage 1 of small 2024, with every cell as it was published; the"
                    + " file is another one, as when a program saves it\n",
                ""));
    assertThat(verify(copy, "it").out())
        .isEqualTo(
            "DESK/copy.xlsx: versione 1 di small 2024, con tutte le celle com'erano pubblicate; il"
                + " file è un altro, come quando un programma lo salva\n");
  }

  @Test
  void what_somebody_changed_is_named_cell_by_cell() throws IOException {
    EditedWorkbook edited = EditedWorkbook.of(published);
    String figure = edited.address("Data", 1, "value");
    String sign = edited.address("Data", 3, "value");
    String formula = edited.lastFormula("Territories").getAddress().formatAsString();
    String sum = edited.lastFormula("Territories").getCellFormula();
    edited
        .set("Data", 1, "value", 1185)
        .sign("Data", 3, "value", "\"≥\" #,##0")
        .freeze("Territories")
        .remove("Sources")
        .add("Mine")
        .save(copy);
    assertThat(verify(copy, "en"))
        .isEqualTo(
            new Said(
                3,
                String.format(
                    Locale.ROOT,
                    """
                    DESK/copy.xlsx: not as it was published: vintage 1 of small 2024, 5 differences
                      sheet 'Territories', cell %s: published =%s, here 1847
                      sheet 'Data', cell %s: published 1184, here 1185
                      sheet 'Data', cell %s: published 663, here ≥663
                      sheet 'Sources': no longer there
                      sheet 'Mine': was not there
                    """,
                    formula,
                    sum,
                    figure,
                    sign),
                ""));
    assertThat(verify(copy, "it").out())
        .startsWith(
            "DESK/copy.xlsx: non è com'è stata pubblicata: versione 1 di small 2024, 5 differenze\n"
                + "  foglio 'Territories', cella ")
        .endsWith("\n  foglio 'Sources': non c'è più\n  foglio 'Mine': non c'era\n");
  }

  @Test
  void of_a_restricted_one_it_says_where_and_not_what() throws IOException {
    EditedWorkbook edited = EditedWorkbook.of(desk.made("small-2024-v1-restricted.xlsx"));
    String figure = edited.address("Data", 4, "value");
    edited.set("Data", 4, "value", 38).save(copy);
    assertThat(verify(copy, "en").out())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
                DESK/copy.xlsx: not as it was published: vintage 1 of small 2024, restricted, 1 difference
                  sheet 'Data', cell %s: is another one
                """,
                figure));
  }

  @Test
  void without_the_database_the_workbook_is_held_against_its_own_cover() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Desk other = new Desk(elsewhere);
    assertThat(other.say(List.of("verify", published.toString(), "--language", "en")).out())
        .endsWith(
            "small-2024-v1.xlsx: the figures are those that its cover speaks of; there is no"
                + " database here to compare them with (--output, SPRING_DATASOURCE_URL)\n");
    assertThat(other.output()).doesNotExist();
    EditedWorkbook.of(published).set("Data", 1, "value", 1185).save(copy);
    Said said = other.say(List.of("verify", copy.toString(), "--language", "it"));
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out().replaceAll("[0-9a-f]{64}", "SHA"))
        .isEqualTo(
            copy
                + ": le cifre non sono quelle di cui parla la copertina: impronta SHA, non SHA.\n");
    EditedWorkbook.of(published).remove("Data").save(copy);
    assertThat(other.say(List.of("verify", copy.toString(), "--language", "en")))
        .isEqualTo(
            new Said(
                3,
                copy
                    + ": the sheet Data (Dati) with its columns is not there, of which its cover"
                    + " speaks.\n",
                ""));
    EditedWorkbook.of(published).remove("Cover").save(copy);
    assertThat(other.say(List.of("verify", copy.toString(), "--language", "en")).out())
        .isEqualTo(copy + ": its cover has no content fingerprint.\n");
    other.receive("milano.xlsx", "Lombardia", 1, 1);
    Files.createDirectories(elsewhere.resolve("input/small"));
    Files.move(other.received(), elsewhere.resolve("input/small/2023"));
    other.say(List.of("run", "small", "2023"));
    assertThat(other.say(List.of("verify", published.toString(), "--language", "en")))
        .isEqualTo(
            new Said(
                3,
                published
                    + ": this database has not published it, though its figures are those that its"
                    + " cover speaks of. Name the database that published it by --output or"
                    + " SPRING_DATASOURCE_URL.\n",
                ""));
  }

  @Test
  void of_another_form_its_figures_are_compared() throws IOException {
    EditedWorkbook.of(published).save(copy);
    inDatabase("update vintage set workbook_form = 1", Map.of());
    assertThat(verify(copy, "en"))
        .isEqualTo(
            new Said(
                0,
                "DESK/copy.xlsx: vintage 1 of small 2024, with the published figures; it has"
                    + " another form of the workbook, and its other cells were not compared\n",
                ""));
    EditedWorkbook.of(published).set("Data", 1, "value", 1185).save(copy);
    assertThat(verify(copy, "en"))
        .isEqualTo(
            new Said(
                3,
                "DESK/copy.xlsx: not as it was published: vintage 1 of small 2024, which was"
                    + " published in another form of the workbook, with other figures\n",
                ""));
  }

  @Test
  void a_database_that_says_something_else_than_it_published_is_found_out() throws IOException {
    EditedWorkbook.of(published).set("Data", 1, "value", 1185).save(copy);
    try (InputStream bytes = Files.newInputStream(copy)) {
      inDatabase("update vintage set workbook_sha256 = :sha", Map.of("sha", Sha256.of(bytes)));
    }
    assertThat(verify(copy, "en").out())
        .startsWith(
            "DESK/copy.xlsx: vintage 1 of small 2024, as it was published; but the database now"
                + " gives something else. Compare the database with a backup (docs/backup.md).\n"
                + "  sheet 'Data', cell ");
  }

  @Test
  void what_is_no_such_workbook_is_refused_in_a_sentence() throws IOException {
    assertThat(verify(folder.resolve("nowhere.xlsx"), "it"))
        .isEqualTo(new Said(2, "", "Non c'è un file DESK/nowhere.xlsx.\n"));
    assertThat(verify(desk.received().resolve("milano.xlsx"), "en"))
        .isEqualTo(
            new Said(
                3,
                "DESK/input/small/2024/milano.xlsx: this is no workbook that Annuario published: it"
                    + " has no sheet Data (Dati) with its columns, and no cover with a content"
                    + " fingerprint.\n",
                ""));
    byte[] bytes = Files.readAllBytes(published);
    for (int cut : List.of(0, 10, bytes.length / 2, bytes.length - 1)) {
      Files.write(copy, Arrays.copyOf(bytes, cut));
      Said said = verify(copy, "en");
      assertThat(said.code()).as("%d bytes", cut).isEqualTo(3);
      assertThat(said.out()).startsWith("copy.xlsx").doesNotContain("Exception");
      assertThat(said.err()).isEmpty();
    }
  }

  private Said verify(Path file, String language) {
    return desk.say(List.of("verify", file.toString(), "--language", language));
  }

  private void inDatabase(String change, Map<String, ?> parameters) {
    try (Database database = Database.open(StoreSettings.from(Map.of(), desk.output()), 2)) {
      JdbcClient.create(database.dataSource()).sql(change).params(parameters).update();
    }
  }
}
