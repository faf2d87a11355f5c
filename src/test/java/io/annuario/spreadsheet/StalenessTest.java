package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {

  @TempDir Path folder;

  private Formula formula(String cells, String address) throws Exception {
    Path file =
        ZipFixture.xlsx("<row r='1'><c r='A1'><v>2</v></c>" + cells + "</row>")
            .write(folder.resolve("a.xlsx"));
    Formula formula = Reading.of(file).cell("Dati!" + address).formula();
    assertThat(formula).isNotNull();
    return formula;
  }

  @Test
  void a_stored_value_that_the_formula_does_not_give_is_stale() throws Exception {
    assertThat(formula("<c r='B1'><f>A1*2</f><v>5</v></c>", "B1"))
        .isEqualTo(new Formula("A1*2", true, false, true, "4"));
  }

  @Test
  void a_stored_value_that_the_formula_gives_is_not_stale() throws Exception {
    assertThat(formula("<c r='B1'><f>A1*0.1+0.1</f><v>0.30000000000000004</v></c>", "B1").stale())
        .isFalse();
  }

  @Test
  void a_workbook_that_depends_on_the_moment_is_not_judged() throws Exception {
    String cells = "<c r='B1'><f>TODAY()</f><v>40000</v></c><c r='C1'><f>B1+1</f><v>40001</v></c>";
    assertThat(formula(cells, "C1").stale()).isFalse();
  }

  @Test
  void a_function_that_nobody_knows_is_not_judged() throws Exception {
    assertThat(formula("<c r='B1'><f>_xlfn.NEW(A1)</f><v>5</v></c>", "B1").stale()).isFalse();
  }
}
