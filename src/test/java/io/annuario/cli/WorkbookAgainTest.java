package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.store.Database;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workbook is written again long after it was published. */
class WorkbookAgainTest {

  @TempDir Path folder;

  @Test
  void a_vintage_comes_out_the_same_after_all_around_it_has_changed() throws IOException {
    Desk desk = Desk.complete(folder);
    copyTo2023(desk);
    assertThat(desk.say(List.of("run", "small", "--year", "2023")).code()).isZero();
    assertThat(desk.run().code()).isZero();
    byte[] first = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));

    desk.receive("milano.xlsx", "Lombardia", 1200, 150);
    copyTo2023(desk);
    assertThat(desk.say(List.of("run", "small", "--year", "2023", "--json")).out())
        .contains("\"vintage\":2");
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    Path definition = folder.resolve("jobs/small/job.yaml");
    Files.writeString(
        definition, Files.readString(definition).replace("Persons arrested", "Arrests"));
    Path territories = folder.resolve("jobs/small/codes/territories.csv");
    Files.writeString(territories, Files.readString(territories).replace("Veneto", "Venetia"));
    desk.write("input/small/2024/edition.yaml", "as_of: 2025-01-31\n");
    Path offices = folder.resolve("jobs/small/codes/offices.csv");
    Files.writeString(offices, Files.readString(offices).replace("Veneto", "Venetia"));
    desk.receive("venezia.xlsx", "Venetia", 663, 37);
    assertThat(desk.run("--json", "--language", "it").out()).contains("\"vintage\":2");
    byte[] second = Files.readAllBytes(desk.made("small-2024-v2.xlsx"));

    Files.delete(desk.made("small-2024-v1.xlsx"));
    Files.writeString(desk.made("small-2024-v2.xlsx"), "retyped");
    Files.delete(definition);
    assertThat(again(desk, "1", "--language", "en"))
        .isEqualTo(
            new Said(
                0,
                """
                DESK/output/small/2024/small-2024-v1.xlsx: vintage 1, identical to what was published
                """,
                ""));
    assertThat(again(desk, "2", "--json"))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","edition":"2024","vintage":2,\
                "workbook":"DESK/output/small/2024/small-2024-v2.xlsx","workbookSha256":"SHA",\
                "comparison":"IDENTICAL"}
                """,
                ""));
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(first);
    assertThat(desk.made("small-2024-v2.xlsx")).hasBinaryContent(second);
  }

  @Test
  void a_workbook_can_be_written_to_another_place() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Path copy = folder.resolve("for/the/auditor.xlsx");
    assertThat(again(desk, "1", "--language", "it", "--output-file", copy.toString()))
        .isEqualTo(
            new Said(
                0,
                """
                DESK/for/the/auditor.xlsx: versione 1, identica a quella pubblicata
                """,
                ""));
    assertThat(copy).hasSameBinaryContentAs(desk.made("small-2024-v1.xlsx"));
  }

  @Test
  void nothing_else_is_written_under_the_name_of_a_published_one() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Path published = desk.made("small-2024-v1.xlsx");
    byte[] bytes = Files.readAllBytes(published);
    assertThat(
            again(desk, "1", "--language", "en", "--restricted", "--output-file", "" + published))
        .isEqualTo(
            new Said(
                2,
                "",
                "--output-file DESK/output/small/2024/small-2024-v1.xlsx: that is the name of a"
                    + " published workbook. Name another file.\n"));
    assertThat(published).hasBinaryContent(bytes);
    for (String other :
        List.of("2024/small-2024-v2", "2024/Small-2024-v1-WITHDRAWN", "2023/small-2023-v1")) {
      Path place = desk.output().resolve("small").resolve(other + ".xlsx");
      assertThat(again(desk, "1", "--language", "it", "--output-file", place.toString()).err())
          .isEqualTo(
              "--output-file DESK/output/small/"
                  + other
                  + ".xlsx: è il nome di una cartella di lavoro pubblicata. Indicare un altro"
                  + " file.\n");
      assertThat(place).doesNotExist();
    }
    Files.delete(published);
    assertThat(again(desk, "1", "--output-file", published.toString()).code()).isZero();
    assertThat(published).hasBinaryContent(bytes);
  }

  @Test
  void bytes_that_were_not_published_take_nobodys_place() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] published = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));
    try (Database database = Database.open(StoreSettings.from(Map.of(), desk.output()), 2)) {
      JdbcClient.create(database.dataSource())
          .sql("update vintage set workbook_sha256 = ?, contents_sha256 = null")
          .param("0".repeat(64))
          .update();
    }
    Said said = again(desk, "1", "--language", "en");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().replaceAll("got [0-9a-f]{64}", "got SHA"))
        .isEqualTo(
            "Vintage 1 written again is not identical to what was published: expected SHA-256 "
                + "0".repeat(64)
                + ", got SHA. Use the version of Annuario that published it."
                + " No file was touched; --output-file FILE gives it elsewhere all the same.\n");
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(published);
    Path copy = folder.resolve("copy.xlsx");
    Said elsewhere = again(desk, "1", "--language", "it", "--output-file", copy.toString());
    assertThat(elsewhere.code()).isEqualTo(1);
    assertThat(elsewhere.err()).endsWith(" È comunque in DESK/copy.xlsx.\n");
    assertThat(copy).hasBinaryContent(published);
  }

  @Test
  void contents_that_were_packed_otherwise_are_the_published_ones() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Path place = desk.made("small-2024-v1.xlsx");
    String sha256 = Files.readString(desk.made("small-2024-v1.xlsx.sha256")).substring(0, 64);
    try (Database database = Database.open(StoreSettings.from(Map.of(), desk.output()), 2)) {
      JdbcClient.create(database.dataSource())
          .sql("update vintage set workbook_sha256 = ?")
          .param("0".repeat(64))
          .update();
    }
    Path copy = folder.resolve("copy.xlsx");
    assertThat(again(desk, "1", "--language", "it", "--output-file", copy.toString()))
        .isEqualTo(
            new Said(
                0,
                "",
                "La versione 1 riscritta ha gli stessi contenuti di quella pubblicata, compressi"
                    + " altrimenti: SHA-256 "
                    + sha256
                    + ", non "
                    + "0".repeat(64)
                    + ". È in DESK/copy.xlsx.\n"));
    assertThat(copy).hasSameBinaryContentAs(place);
    Files.delete(place);
    assertThat(again(desk, "1", "--json", "--language", "en"))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","edition":"2024","vintage":1,\
                "workbook":"DESK/output/small/2024/small-2024-v1.xlsx","workbookSha256":"SHA",\
                "comparison":"SAME_CONTENTS"}
                """,
                "Vintage 1 written again has the contents that were published, packed otherwise:"
                    + " SHA-256 "
                    + sha256
                    + ", not "
                    + "0".repeat(64)
                    + ". It is in DESK/output/small/2024/small-2024-v1.xlsx.\n"));
    assertThat(again(desk, "1", "--language", "en").out())
        .endsWith(": vintage 1, identical to what was published\n");
  }

  @Test
  void what_was_never_published_is_said_with_what_was() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(again(desk, "1", "--language", "it"))
        .isEqualTo(new Said(2, "", "Di 'small' non è pubblicata alcuna edizione '2024'.\n"));
    desk.run();
    assertThat(again(desk, "7", "--language", "en"))
        .isEqualTo(new Said(2, "", "The edition 2024 has no vintage 7. The vintages are: 1.\n"));
    assertThat(
            desk.say(
                List.of(
                    "workbook", "small", "--year", "2031", "--vintage", "1", "--language", "it")))
        .isEqualTo(
            new Said(
                2,
                "",
                "Di 'small' non è pubblicata alcuna edizione '2031'."
                    + " Le edizioni pubblicate sono: 2024.\n"));
  }

  static Said again(Desk desk, String vintage, String... more) {
    return desk.say(
        Stream.concat(
                List.of("workbook", "small", "--year", "2024", "--vintage", vintage).stream(),
                Stream.of(more))
            .toList());
  }

  private void copyTo2023(Desk desk) throws IOException {
    Path before = Files.createDirectories(folder.resolve("input/small/2023"));
    for (String file : List.of("milano.xlsx", "venezia.xlsx")) {
      Files.copy(
          desk.received().resolve(file), before.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
