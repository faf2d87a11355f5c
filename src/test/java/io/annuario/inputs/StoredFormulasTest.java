package io.annuario.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** The shipped Excel files have nothing in them that a reader should stumble upon. */
class StoredFormulasTest {

  @Test
  void the_stored_value_of_a_formula_is_what_it_computes() throws Exception {
    int formulas = 0;
    for (Path file : excelFiles()) {
      try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.getCellType() == CellType.FORMULA) {
                formulas++;
                assertThat(evaluator.evaluate(cell).getNumberValue())
                    .as(file + " " + cell.getAddress())
                    .isCloseTo(cell.getNumericCellValue(), within(1e-9));
              }
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(50);
  }

  @Test
  void nothing_is_hidden() throws Exception {
    for (Path file : excelFiles()) {
      try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
          assertThat(workbook.isSheetHidden(i)).as(file.toString()).isFalse();
          for (Row row : workbook.getSheetAt(i)) {
            assertThat(row.getZeroHeight()).as(file.toString()).isFalse();
          }
        }
      }
    }
  }

  private static List<Path> excelFiles() throws Exception {
    return OtherReaders.returns(Path.of("input"))
        .filter(file -> file.toString().matches(".*\\.xlsx?"))
        .toList();
  }
}
