package io.annuario.cli;

import static io.annuario.cli.WorkbookAgainTest.again;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.store.Database;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workbook that another version of the program wrote is compared by its figures. */
class WorkbookOfAnotherFormTest {

  @TempDir Path folder;

  @Test
  void a_workbook_of_another_form_has_the_same_figures_and_contradicts_nothing()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] published = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));
    try (Database database = Database.open(StoreSettings.from(Map.of(), desk.output()), 2)) {
      JdbcClient.create(database.dataSource())
          .sql(
              "update vintage set workbook_form = null, workbook_sha256 = ?, contents_sha256 ="
                  + " null")
          .param("0".repeat(64))
          .update();
    }
    assertThat(again(desk, "1", "--language", "en"))
        .isEqualTo(
            new Said(
                0,
                "",
                "Vintage 1 was published in form 0 of the workbook; this version of Annuario writes"
                    + " form 5: the same figures, in other bytes. No file was touched;"
                    + " --output-file FILE gives it elsewhere all the same.\n"));
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(published);
    Path copy = folder.resolve("copy.xlsx");
    assertThat(again(desk, "1", "--language", "it", "--output-file", copy.toString()))
        .isEqualTo(
            new Said(
                0,
                "",
                "La versione 1 è stata pubblicata nella forma 0 della cartella di lavoro; questa"
                    + " versione di Annuario scrive la forma 5: le stesse cifre, in altri byte. È"
                    + " comunque in DESK/copy.xlsx.\n"));
    assertThat(copy).hasBinaryContent(published);
  }

  @Test
  void figures_of_another_form_that_could_not_be_compared_are_not_said_to_be_the_same()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    try (Database database = Database.open(StoreSettings.from(Map.of(), desk.output()), 2)) {
      JdbcClient.create(database.dataSource())
          .sql(
              "update vintage set workbook_form = null, workbook_sha256 = ?, contents_sha256 ="
                  + " null")
          .param("0".repeat(64))
          .update();
    }
    String object =
        "{\"job\":\"small\",\"edition\":\"2024\",\"vintage\":1,\"workbook\":null,\"workbookSha256\":\"SHA\",\"comparison\":\"%s\"}\n";
    assertThat(again(desk, "1", "--json").out())
        .isEqualTo(String.format(Locale.ROOT, object, "SAME_FIGURES"));
    Files.delete(desk.made("small-2024-v1.xlsx.json"));
    assertThat(again(desk, "1", "--json", "--language", "it"))
        .isEqualTo(
            new Said(
                0,
                String.format(Locale.ROOT, object, "NOT_COMPARED"),
                "La versione 1 è stata pubblicata nella forma 0 della cartella di lavoro; questa"
                    + " versione di Annuario scrive la forma 5: altri byte, e accanto a quella"
                    + " pubblicata manca il .json che dice quali cifre abbia, perciò non si sono"
                    + " potute confrontare. Nessun file è stato toccato; con --output-file FILE si"
                    + " può comunque averla altrove.\n"));
    assertThat(again(desk, "1", "--language", "en"))
        .isEqualTo(
            new Said(
                0,
                "",
                "Vintage 1 was published in form 0 of the workbook; this version of Annuario writes"
                    + " form 5: other bytes, and beside the published one the .json is missing that"
                    + " says which figures it has, so that they could not be compared. No file was"
                    + " touched; --output-file FILE gives it elsewhere all the same.\n"));
  }
}
