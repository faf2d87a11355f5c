package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of as many digits as a spreadsheet program keeps, whatever Java makes of them. */
class LargeFiguresTest {

  @TempDir Path folder;

  @Test
  void a_figure_of_fifteen_digits_is_published_as_it_was_sent() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.delete(desk.received().resolve("milano.xlsx"));
    desk.write(
        "input/small/2024/milano.csv",
        "Regione;Persone indagate;Persone arrestate\nLombardia;835775811956301;12\n");
    assertPublished(desk);
  }

  @Test
  void so_is_one_that_the_file_keeps_as_a_binary_number() throws IOException {
    Desk desk = Desk.complete(folder);
    Files.delete(desk.received().resolve("milano.xlsx"));
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(desk.received().resolve("milano.xls"))) {
      Sheet sheet = workbook.createSheet("Dati");
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("Regione");
      header.createCell(1).setCellValue("Persone indagate");
      header.createCell(2).setCellValue("Persone arrestate");
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue("Lombardia");
      row.createCell(1).setCellValue(835_775_811_956_301.0);
      row.createCell(2).setCellValue(12);
      workbook.write(bytes);
    }
    assertPublished(desk);
  }

  @Test
  void a_figure_of_eighteen_digits_is_more_than_spreadsheets_keep() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.receive("milano.xlsx", "Lombardia", "835775811956300000", 12);
    assertThat(desk.run().code()).isEqualTo(3);
    assertThat(Files.readString(desk.made("findings.csv"))).contains("FIGURE_TOO_LARGE");
  }

  private static void assertPublished(Desk desk) {
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0")
        .contains("\"INVESTIGATED\":{\"value\":835775811956964,\"qualifier\":\"=\"}");
  }
}
