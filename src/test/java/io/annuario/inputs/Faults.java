package io.annuario.inputs;

import io.annuario.observation.Address;
import io.annuario.observation.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Spoils a copy of the shipped returns of child-protection-online 2024, one fault a call. Each
 * method says where it struck.
 *
 * <p>Faults in cells strike the return of the Marche, a table of one region without totals: cases
 * in B5, persons investigated in C5, arrested in D5, reported at large in E5, searches in F5, sites
 * viewed in G5, victims in H5 to J5.
 */
public final class Faults {

  /** The return that is spoilt. */
  public static final String FILE = "Marche - attivita 2024.xlsx";

  private static final String SHEET = "Marche";

  private final Path folder;

  private Faults(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies the shipped returns of child-protection-online 2024 into {@code
   * input/child-protection-online/2024}.
   *
   * @param input an empty folder
   */
  public static Faults inACopyBelow(Path input) throws IOException {
    Path folder = input.resolve("child-protection-online").resolve("2024");
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(Path.of("input", "child-protection-online", "2024"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return new Faults(folder);
  }

  /** The folder of the edition. */
  public Path folder() {
    return folder;
  }

  public Place aTextInACountCell() throws IOException {
    return cell("B5", cell -> cell.setCellValue("da verificare"));
  }

  public Place aCountWithDecimals() throws IOException {
    return cell("F5", cell -> cell.setCellValue(29.5));
  }

  public Place aNegativeCount() throws IOException {
    return cell("F5", cell -> cell.setCellValue(-29));
  }

  /** What spreadsheet programs make of a typed 3/4. */
  public Place aDateInACountCell() throws IOException {
    return cell(
        "F5",
        cell -> {
          var style = cell.getSheet().getWorkbook().createCellStyle();
          style.setDataFormat((short) 14);
          cell.setCellStyle(style);
          cell.setCellValue(LocalDate.of(2024, 4, 3));
        });
  }

  public Place anErrorOfTheSpreadsheetProgram() throws IOException {
    return cell("G5", cell -> cell.setCellErrorValue(FormulaError.REF.getCode()));
  }

  public Place aFormulaThatWasNeverComputed() throws IOException {
    return cell(
        "B5",
        cell -> {
          cell.setCellFormula("20+40");
          ((XSSFCell) cell).getCTCell().unsetV();
        });
  }

  public Place aRegionThatNobodyKnows() throws IOException {
    return cell("A5", cell -> cell.setCellValue("Padania"));
  }

  /** A region that exists, but that another office counts. */
  public Place aRegionOfAnotherOffice() throws IOException {
    return cell("A5", cell -> cell.setCellValue("Umbria"));
  }

  public Place anIndicatorThatNobodyKnows() throws IOException {
    return cell("F3", cell -> cell.setCellValue("Pattuglie a cavallo"));
  }

  /** 30 arrested of 29 investigated; so the sum is wrong, too. */
  public Place moreArrestedThanInvestigated() throws IOException {
    return cell("D5", cell -> cell.setCellValue(30));
  }

  /** A tax code in the notes. It is made up, valid in form, of a country that does not exist. */
  public Place aTaxCodeInTheNotes() throws IOException {
    return cell("A8", cell -> cell.setCellValue("Indagato: codice fiscale XXXYYY00A01Z999P"));
  }

  public Place aHiddenSheet() throws IOException {
    edit(
        workbook -> {
          workbook.createSheet("Bozza").createRow(0).createCell(0).setCellValue("Marche");
          workbook.setSheetHidden(workbook.getSheetIndex("Bozza"), true);
        });
    return Place.ofSheet(FILE, "Bozza");
  }

  public Place aHiddenRow() throws IOException {
    edit(workbook -> workbook.getSheet(SHEET).getRow(4).setZeroHeight(true));
    return place("A5");
  }

  public Place aHiddenColumn() throws IOException {
    edit(workbook -> workbook.getSheet(SHEET).setColumnHidden(5, true));
    return place("F5");
  }

  /** A second return of the same office with another count of cases. */
  public Place anOfficeTwice() throws IOException {
    String second = "Ancona.xlsx";
    Files.copy(folder.resolve(FILE), folder.resolve(second));
    edit(second, workbook -> workbook.getSheet(SHEET).getRow(4).getCell(1).setCellValue(61));
    return Place.ofFile(second);
  }

  public Place anOfficeMissing() throws IOException {
    Files.delete(folder.resolve(FILE));
    return Place.ofFile(FILE);
  }

  /** A file of no office's name, with nothing in it that names one. */
  public Place aFileOfNobody() throws IOException {
    String name = "Cartel1.xlsx";
    Files.write(folder.resolve(name), ExcelFiles.xlsx(List.of(blank())));
    return Place.ofFile(name);
  }

  private static Page blank() {
    Page page = new Page("Foglio1");
    page.text(0, 0, "Appunti", Page.Look.PLAIN);
    return page;
  }

  /** The first half of the file, as after a transfer that broke off. */
  public Place aTruncatedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
    Files.write(folder.resolve(FILE), Arrays.copyOf(bytes, bytes.length / 2));
    return Place.ofFile(FILE);
  }

  public Place anEmptyFile() throws IOException {
    Files.write(folder.resolve(FILE), new byte[0]);
    return Place.ofFile(FILE);
  }

  /** A letter, saved under the name of a spreadsheet. */
  public Place aFileThatIsNoSpreadsheet() throws IOException {
    Files.writeString(folder.resolve(FILE), "%PDF-1.7\n% the rest does not matter\n");
    return Place.ofFile(FILE);
  }

  /** Protected by the password "segreto". */
  public Place anEncryptedFile() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("segreto");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(Files.readAllBytes(folder.resolve(FILE)));
      }
      try (OutputStream file = Files.newOutputStream(folder.resolve(FILE))) {
        container.writeFilesystem(file);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    return Place.ofFile(FILE);
  }

  /** Removes every return. */
  public void anEmptyFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private Place cell(String address, Consumer<Cell> change) throws IOException {
    Address at = Address.parse(address);
    edit(
        workbook -> {
          XSSFRow row = workbook.getSheet(SHEET).getRow(at.row());
          XSSFCell cell = row.getCell(at.column());
          change.accept(cell == null ? row.createCell(at.column()) : cell);
        });
    return place(address);
  }

  private static Place place(String address) {
    return new Place(FILE, SHEET, Address.parse(address));
  }

  private void edit(Consumer<XSSFWorkbook> change) throws IOException {
    edit(FILE, change);
  }

  private void edit(String name, Consumer<XSSFWorkbook> change) throws IOException {
    Path file = folder.resolve(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      change.accept(workbook);
      workbook.write(bytes);
    }
    Files.write(file, bytes.toByteArray());
  }
}
