package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published stays, whatever happened to the database that knew of it. */
class PublishedStaysTest {

  @TempDir Path folder;

  @Test
  void a_new_database_goes_on_after_what_stands_published() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] first = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));
    Files.delete(database(desk));
    desk.receive("milano.xlsx", "Lombardia", 1184, 140);
    assertThat(desk.run().out())
        .contains(
            "Revisions  not known: the vintages before are not in this database\n",
            "Workbook   DESK/output/small/2024/small-2024-v2.xlsx\n");
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(first);
    try (Workbook workbook =
        WorkbookFactory.create(desk.made("small-2024-v2.xlsx").toFile(), null, true)) {
      assertThat(cover(workbook, "Revisions"))
          .isEqualTo("not known: vintage 1 is not in this database");
      assertThat(workbook.getSheet("Revisions").getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("not known: vintage 1 is not in this database");
    }
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void a_database_from_an_old_copy_is_told_what_it_does_not_know() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Path copy = Files.copy(database(desk), folder.resolve("copy"));
    desk.receive("milano.xlsx", "Lombardia", 1184, 140);
    desk.run();
    byte[] second = Files.readAllBytes(desk.made("small-2024-v2.xlsx"));
    Files.move(copy, database(desk), StandardCopyOption.REPLACE_EXISTING);
    for (int arrested : List.of(140, 141)) {
      desk.receive("milano.xlsx", "Lombardia", 1184, arrested);
      assertThat(desk.run())
          .isEqualTo(
              new Said(
                  2,
                  "",
                  "DESK/output/small/2024/small-2024-v2.xlsx stands published, but the database"
                      + " knows the vintages up to 1 only: it is an old copy, or another one."
                      + " Restore the database that knows it, or publish in another folder with"
                      + " --output.\n"));
    }
    assertThat(desk.made("small-2024-v2.xlsx")).hasBinaryContent(second);
  }

  @Test
  void another_database_with_the_same_number_is_refused() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] first = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));
    Desk other = Desk.complete(Files.createDirectory(folder.resolve("other")));
    other.receive("milano.xlsx", "Lombardia", 1184, 140);
    other.run();
    Files.move(database(other), database(desk), StandardCopyOption.REPLACE_EXISTING);
    desk.receive("milano.xlsx", "Lombardia", 1184, 140);
    assertThat(desk.run()).isEqualTo(new Said(2, "", another("small-2024-v1.xlsx", 1)));
    Files.delete(desk.made("small-2024-v1.xlsx.json"));
    desk.receive("milano.xlsx", "Lombardia", 1184, 140);
    Files.copy(
        other.received().resolve("milano.xlsx"),
        desk.received().resolve("milano.xlsx"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        other.received().resolve("venezia.xlsx"),
        desk.received().resolve("venezia.xlsx"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(desk.run()).isEqualTo(new Said(2, "", another("small-2024-v1.xlsx", 1)));
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(first);
  }

  @Test
  void a_workbook_that_somebody_changed_is_written_again() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] first = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));
    Files.writeString(desk.made("small-2024-v1.xlsx"), "spoilt");
    assertThat(desk.run().code()).isZero();
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(first);
  }

  @Test
  void a_closed_edition_says_what_stands() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    desk.say(List.of("close", "small", "--year", "2024", "--by", "Anna"));
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"CLOSED\",\"exitCode\":5,\"vintage\":1,")
        .contains("\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}")
        .contains("small-2024-v1.xlsx");
    Files.delete(desk.made("small-2024-v1.xlsx.json"));
    assertThat(desk.run("--json").out())
        .contains("\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}");
  }

  private static String another(String file, int vintage) {
    return "DESK/output/small/2024/"
        + file
        + " stands published, but it is not vintage "
        + vintage
        + " of this database: what was published is not replaced. Use the database that published"
        + " it, move the file away (with its .json), or publish in another folder with --output.\n";
  }

  private static Path database(Desk desk) {
    return desk.output().resolve("annuario.mv.db");
  }

  private static String cover(Workbook workbook, String label) {
    for (Row row : workbook.getSheet("Cover")) {
      if (row.getCell(0) != null && label.equals(row.getCell(0).toString())) {
        return row.getCell(1).toString();
      }
    }
    return "";
  }
}
