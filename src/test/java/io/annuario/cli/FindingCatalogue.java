package io.annuario.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.cli.Provocation.Checked;
import io.annuario.cli.Provocation.Run;
import io.annuario.cli.Provocation.Writing;
import io.annuario.observation.FindingCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** For each kind of finding what provokes it. */
final class FindingCatalogue {

  private FindingCatalogue() {}

  private static void inJob(Desk desk, String words, String others) throws IOException {
    Path job = desk.received().resolve("../../../jobs/small/job.yaml").normalize();
    Files.writeString(job, Files.readString(job).replace(words, others));
  }

  private static void sensitive(Desk desk) throws IOException {
    inJob(desk, "part_of: INVESTIGATED", "part_of: INVESTIGATED\n    sensitive: true");
  }

  static Provocation provocationOf(FindingCode code) {
    return switch (code) {
      case FILE_UNREADABLE ->
          new Checked("milano.xlsx", () -> SpoiledBytes.half(workbook(book -> {})));
      case FILE_ENCRYPTED ->
          new Checked("milano.xlsx", () -> SpoiledBytes.encrypted(workbook(book -> {})));
      case FILE_NOT_A_SPREADSHEET -> bytes("milano.xlsx", "%PDF-1.7 1 0 obj");
      case FILE_TOO_LARGE -> table("Lombardia;" + "x".repeat(40_000));
      case FILE_TYPE_MISMATCH -> bytes("milano.xlsx", "Regione;Arrestati\nLombardia;3\n");
      case FILE_EMPTY -> bytes("milano.xlsx", "");
      case FILE_STRAY ->
          new Run(desk -> Desk.complete(desk).write("input/small/2024/lettera.pdf", "%PDF-1.7"));
      case FILE_IGNORED ->
          new Run(
              desk -> {
                Desk.complete(desk).write("input/small/2024/lettera.pdf", "%PDF-1.7");
                desk.write("input/small/2024/edition.yaml", "ignore: ['*.pdf']\n");
              });
      case TEXT_ENCODING ->
          new Checked("milano.csv", () -> "Attività;Regione\n".getBytes(ISO_8859_1));
      case OFFICE_UNKNOWN -> bytes("dati.csv", "Buongiorno\n");
      case OFFICE_AMBIGUOUS -> csv("Ufficio: Centro di Venezia", "Arrestati;3");
      case OFFICE_TWICE ->
          new Run(
              desk -> {
                Desk.complete(desk);
                desk.receive("milano corretto.xlsx", "Lombardia", 1184, 144);
              });
      case RETURN_COPIED ->
          new Run(
              desk -> {
                Desk.complete(desk);
                Path sent = desk.received().resolve("milano.xlsx");
                Files.copy(sent, desk.received().resolve("milano (1).xlsx"));
              });
      case RETURN_ERASED ->
          new Run(
              desk -> {
                Desk.complete(desk);
                desk.run();
                Path sent = desk.received().resolve("venezia.xlsx");
                Path elsewhere = desk.received().resolve("../venezia.xlsx");
                Files.move(sent, elsewhere);
                desk.say(
                    "withdraw small --year 2024 --vintage 1 --erase-return VE --by Anna --reason",
                    List.of("Names in a sheet"));
                Files.move(elsewhere, sent);
              });
      case RETURN_IN_PARTS ->
          new Run(
              desk -> {
                desk.receive("venezia.xlsx", "Veneto", 663, 37);
                desk.write("input/small/2024/milano-1.csv", "Regione;Arrestati\nLombardia;3\n");
                desk.write(
                    "input/small/2024/milano-2.csv", "Regione;Persone indagate\nLombardia;9\n");
              });
      case OFFICE_MISSING -> new Run(desk -> desk.receive("milano.xlsx", "Lombardia", 1184, 147));
      case ITEM_MISSING ->
          new Run(
              desk -> {
                desk.receive("venezia.xlsx", "Veneto", 663, 37);
                desk.write("input/small/2024/milano.csv", "Regione;Arrestati\nLombardia;3\n");
              });
      case PERIODS_MISSING ->
          new Run(
              desk -> {
                inJob(desk, "[arrestati]", "[arrestati]\n    periods: month");
                String months =
                    IntStream.rangeClosed(1, 11)
                        .mapToObj(month -> String.format(Locale.ROOT, "2024-%02d;1\n", month))
                        .collect(Collectors.joining());
                String others = "\n2024;Indagati\nLombardia;40\n";
                desk.write("input/small/2024/milano.csv", "Mese;Arrestati\n" + months + others);
              });
      case NO_FIGURES ->
          new Run(
              desk -> {
                String ignoring = "layouts:\n  - columns: { B: ignore, C: ignore }\n";
                desk.add("jobs/small/job.yaml", ignoring);
                desk.receive("milano.xlsx", "Lombardia", 1184, 147);
              });
      case NO_RETURNS -> new Run(desk -> {});
      case SMALL_COUNTS_UNCOVERED ->
          new Run(
              desk -> {
                sensitive(desk);
                // Whoever knows the rule knows every figure.
                String two = "id: two, check: ARRESTED = 2, severity: error";
                inJob(desk, "rules:", "rules:\n  - {" + two + ", message: { it: due, en: two } }");
                desk.receive("milano.xlsx", "Lombardia", 1184, 2);
                desk.receive("venezia.xlsx", "Veneto", 663, 2);
              });
      case SMALL_COUNTS_PUBLIC ->
          new Run(
              desk -> {
                desk.receive("milano.xlsx", "Lombardia", 1184, 2);
                desk.receive("venezia.xlsx", "Veneto", 663, 37);
                desk.run();
                sensitive(desk);
              });
      case ACCEPTANCE_UNUSED ->
          new Run(
              desk ->
                  Desk.complete(desk)
                      .accept(",RATE_DIFFERS,MI,03,ARRESTED,,,90,So it is,A,2025-02-03"));
      case CORRECTION_OUTDATED ->
          new Run(
              desk -> {
                Desk.complete(desk);
                desk.correct("03,ARRESTED,,,148,150,By telephone,Anna Verdi,2025-02-03,");
              });
      case CORRECTION_UNMATCHED ->
          new Run(
              desk -> {
                Desk.complete(desk);
                desk.correct("IT,ARRESTED,,,,150,By telephone,Anna Verdi,2025-02-03,");
              });
      case PERSONAL_DETAIL -> table("Lombardia;3", "Rossi RSSMRA80A01F205X;1");
      case HIDDEN_CONTENT -> sheet(book -> book.getSheetAt(0).getRow(1).setZeroHeight(true));
      case STRUCK_THROUGH -> figure(SpoiledCells::struck);
      case CELL_ERROR -> figure(cell -> cell.setCellErrorValue(FormulaError.REF));
      case FORMULA_WITHOUT_VALUE -> figure(SpoiledCells::unvalued);
      case FORMULA_STALE ->
          figure(
              cell -> {
                cell.setCellFormula("5+7");
                cell.setCellValue(13);
              });
      case FORMULA_EXTERNAL -> sheet(SpoiledCells::external);
      case NO_TABLE -> csv("Buongiorno", "a tutti");
      case TABLE_AMBIGUOUS ->
          csv(
              "Regione;Persone indagate;Persone arrestate",
              "Regione;Persone denunciate;Persone indagate",
              "Lombardia;3;4");
      case LAYOUT_UNUSED ->
          new Run(
              desk -> {
                Desk.complete(desk);
                desk.add("jobs/small/job.yaml", "layouts:\n  - { sheet: Appunti, ignore: true }\n");
              });
      case TEMPLATE_OF_OTHER -> csv("annuario:small/2023/MI/0123456789ab", "Regione;Arrestati");
      case TEMPLATE_OUTDATED -> csv("annuario:small/2024/MI/0123456789ab", "Regione;Arrestati");
      case TERRITORY_UNKNOWN -> table("Lombardia;3", "Lombradia;4");
      case INDICATOR_UNKNOWN -> csv("Regione;Arestati;Persone indagate", "Lombardia;3;4");
      case PERIOD_UNKNOWN ->
          csv("Regione;Anno;Arrestati", "Lombardia;2024;3", "Lombardia;scorso;4");
      case PERIOD_NOT_OF_EDITION -> csv("Anno 2023", "Regione;Arrestati", "Lombardia;3");
      case CATEGORY_UNKNOWN ->
          csv("Regione;Sesso;Arrestati", "Lombardia;Maschi;3", "Lombardia;Altri;4");
      case DATE_IN_LABEL -> sheet(SpoiledCells::band);
      case CATEGORY_UNUSED ->
          csv("Indicatore;Lombardia", "Persone indagate;9", "Femmine;", "Arrestati;4");
      case HEADING_UNUSED -> csv("Arrestati;Persone indagate", "Lombardia;4");
      case LABEL_STRIPPED -> table("Lombardia6;3");
      case CELL_OUTSIDE_TABLE -> table("Lombardia;3", "", "Persone indagate;;;;77");
      case TERRITORY_NOT_OF_OFFICE -> table("Veneto;3");
      case TEXT_IN_COUNT -> table("Lombardia;molti");
      case NUMBER_AMBIGUOUS -> table("Lombardia;(12)");
      case DATE_IN_COUNT -> figure(SpoiledCells::date);
      case DECIMAL_COUNT -> table("Lombardia;1234,5");
      case FIGURE_TOO_LARGE -> table("Lombardia;" + "7".repeat(30));
      case NEGATIVE_COUNT -> table("Lombardia;-5");
      case PERCENT_IN_COUNT -> table("Lombardia;13%");
      case FIGURE_MERGED -> sheet(SpoiledCells::merged);
      case DASH_AS_ZERO -> table("Lombardia;-");
      case FOOTNOTE_MARK -> table("Lombardia;120¹");
      case THOUSANDS_RESTORED -> figure(cell -> cell.setCellValue(3.875));
      case FIGURE_ROUNDED -> csv("Regione;Denaro sequestrato", "Lombardia;0,333333333333333");
      case FIGURE_TWICE -> table("Lombardia;3", "Lombardia;3");
      case FIGURE_CONFLICT -> table("Lombardia;3", "Lombardia;4");
      case TOTAL_DIFFERS -> national("Regione;Arrestati", "Lombardia;3", "Veneto;4", "Totale;8");
      case RATE_DIFFERS -> national("Regione;Arrestati;%", "Lombardia;5;90", "Veneto;5;10");
      case PART_ABOVE_WHOLE -> csv("Regione;Persone indagate;Arrestati", "Lombardia;3;4");
      case RULE_BROKEN ->
          csv("Regione;Persone indagate;Arrestati;Persone denunciate", "Lombardia;9;4;4");
      case RULE_WITHOUT_RESULT -> csv("Regione;Persone indagate;Arrestati", "Lombardia;0;0");
      case RULE_NOT_APPLICABLE ->
          csv("Regione;Persone indagate;Arrestati;Persone denunciate", "Lombardia;oltre 9;4;4");
      case RULE_NEVER_APPLIED ->
          new Run(
              desk ->
                  desk.write(
                      "input/small/2024/milano.csv",
                      """
                      Regione;Persone indagate
                      Lombardia;9

                      Regione;Sesso;Arrestati
                      Lombardia;Maschi;4
                      """));
      case FIGURE_IMPLAUSIBLE -> TwoYears.of("Lombardia;1184;147", "Lombardia;1201;14");
      case FIGURE_MISSING -> TwoYears.of("Lombardia;1184;147", "Lombardia;1201;");
      case FIGURES_MOVED ->
          TwoYears.of(
              List.of("Lombardia;Maschi;9184;1470;7714", "Lombardia;Femmine;5301;1112;4189"),
              List.of("Lombardia;Maschi;919;151;768", "Lombardia;Femmine;529;110;419"));
      case FIGURES_REPEATED ->
          TwoYears.of(
              List.of("Lombardia;Maschi;918;147;771", "Lombardia;Femmine;530;111;419"),
              List.of("Lombardia;Maschi;918;147;771", "Lombardia;Femmine;530;111;419"));
      case FIGURES_MISPLACED ->
          TwoYears.of(
              List.of("Lombardia;Maschi;918;147;771", "Lombardia;Femmine;130;11;119"),
              List.of("Lombardia;Maschi;918;13;905", "Lombardia;Femmine;133;151;114"));
    };
  }

  private static Checked csv(String... lines) {
    return bytes("milano.csv", String.join("\n", lines) + "\n");
  }

  private static Checked national(String... lines) {
    return bytes("nazionale.csv", String.join("\n", lines) + "\n");
  }

  private static Checked table(String... lines) {
    return bytes("milano.csv", "Regione;Arrestati\n" + String.join("\n", lines) + "\n");
  }

  private static Checked bytes(String file, String text) {
    return new Checked(file, () -> text.getBytes(UTF_8));
  }

  private static Checked sheet(Writing writing) {
    return new Checked("milano.xlsx", () -> workbook(writing));
  }

  /** Changes the cell of the figure. */
  @FunctionalInterface
  private interface OfFigure {
    void write(XSSFCell cell) throws IOException;
  }

  private static Checked figure(OfFigure figure) {
    return sheet(book -> figure.write(book.getSheetAt(0).getRow(1).getCell(1)));
  }

  private static byte[] workbook(Writing writing) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Dati");
      String[][] cells = {{"Regione", "Arrestati"}, {"Lombardia", "3"}};
      for (int row = 0; row < cells.length; row++) {
        sheet.createRow(row).createCell(0).setCellValue(cells[row][0]);
        sheet.getRow(row).createCell(1).setCellValue(cells[row][1]);
      }
      writing.on(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
