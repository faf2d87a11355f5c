package io.annuario.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.observation.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault is where it says that it is. */
class FaultsTest {

  private Faults faults;

  @BeforeEach
  void copy(@TempDir Path input) throws Exception {
    faults = Faults.inACopyBelow(input);
  }

  @Test
  void a_copy_holds_the_nineteen_returns() throws Exception {
    assertThat(OtherReaders.returns(faults.folder())).hasSize(19);
  }

  @Test
  void values_are_spoilt_in_the_cell_that_is_named() throws Exception {
    assertThat(at(faults.aTextInACountCell())).isEqualTo("da verificare");
    assertThat(at(faults.aCountWithDecimals())).isEqualTo(new BigDecimal("29.5"));
    assertThat(at(faults.aNegativeCount())).isEqualTo(new BigDecimal("-29"));
    assertThat(at(faults.aRegionThatNobodyKnows())).isEqualTo("Padania");
    assertThat(at(faults.aRegionOfAnotherOffice())).isEqualTo("Umbria");
    assertThat(at(faults.anIndicatorThatNobodyKnows())).isEqualTo("Pattuglie a cavallo");
    assertThat(at(faults.moreArrestedThanInvestigated())).isEqualTo(new BigDecimal("3E+1"));
    assertThat(at(faults.aTaxCodeInTheNotes()).toString()).contains("XXXYYY00A01Z999P");
  }

  @Test
  void cells_are_made_of_another_kind() throws Exception {
    Place date = faults.aDateInACountCell();
    Place error = faults.anErrorOfTheSpreadsheetProgram();
    Place formula = faults.aFormulaThatWasNeverComputed();
    try (Workbook workbook = open()) {
      assertThat(cell(workbook, date).getDateCellValue()).isNotNull();
      assertThat(cell(workbook, error).toString()).isEqualTo("#REF!");
      assertThat(cell(workbook, formula).getCellFormula()).isEqualTo("20+40");
    }
    assertThat(OtherReaders.cells(file(formula)).get("Marche"))
        .doesNotContainKey(Objects.requireNonNull(formula.cell()));
  }

  @Test
  void content_is_hidden() throws Exception {
    Place sheet = faults.aHiddenSheet();
    Place row = faults.aHiddenRow();
    Place column = faults.aHiddenColumn();
    try (Workbook workbook = open()) {
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet.sheet()))).isTrue();
      assertThat(cell(workbook, row).getRow().getZeroHeight()).isTrue();
      assertThat(workbook.getSheet(column.sheet()).isColumnHidden(5)).isTrue();
    }
  }

  @Test
  void files_are_added_and_removed() throws Exception {
    faults.anOfficeTwice();
    faults.aFileOfNobody();
    assertThat(OtherReaders.returns(faults.folder())).hasSize(21);
    faults.anOfficeMissing();
    assertThat(OtherReaders.returns(faults.folder())).hasSize(20);
    faults.anEmptyFolder();
    assertThat(OtherReaders.returns(faults.folder())).isEmpty();
  }

  @Test
  void an_encrypted_file_asks_for_its_password() throws Exception {
    Path file = file(faults.anEncryptedFile());
    assertThatThrownBy(() -> WorkbookFactory.create(file.toFile()).close())
        .isInstanceOf(EncryptedDocumentException.class);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), "segreto", true)) {
      assertThat(workbook.getSheet("Marche")).isNotNull();
    }
  }

  @Test
  void files_are_broken() throws Exception {
    Path file = file(faults.aTruncatedFile());
    assertThatThrownBy(() -> WorkbookFactory.create(file.toFile()).close())
        .isInstanceOf(Exception.class);
    assertThat(Files.size(file(faults.anEmptyFile()))).isZero();
    assertThat(Files.readString(file(faults.aFileThatIsNoSpreadsheet()))).startsWith("%PDF");
  }

  private Object at(Place place) throws IOException {
    var cells = Objects.requireNonNull(OtherReaders.cells(file(place)).get(place.sheet()));
    return Objects.requireNonNull(cells.get(place.cell()));
  }

  private Path file(Place place) {
    return faults.folder().resolve(place.file());
  }

  private Workbook open() throws IOException {
    return WorkbookFactory.create(faults.folder().resolve(Faults.FILE).toFile(), null, true);
  }

  private static Cell cell(Workbook workbook, Place place) {
    return workbook
        .getSheet(place.sheet())
        .getRow(Objects.requireNonNull(place.cell()).row())
        .getCell(place.cell().column());
  }
}
