package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.spreadsheet.RefusedFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the corner of a table, over its labels, holds for all of its figures. */
class CornerTest {

  @TempDir Path folder;

  @Test
  void another_year_in_the_corner_makes_the_figures_of_another_year() throws Exception {
    Trial list =
        read(
            Grid.sheet("Dati")
                .row("Anno 2023", "Arrestati")
                .row("Lombardia", 9)
                .row("Piemonte", 3));
    assertThat(list.figures()).isEmpty();
    assertThat(list.said()).singleElement().asString().startsWith("ERROR PERIOD_NOT_OF_EDITION");
    Trial matrix =
        read(Grid.sheet("Dati").row("Dati 2023", "Lombardia", "Piemonte").row("Arrestati", 9, 3));
    assertThat(matrix.figures()).isEmpty();
    Trial beside =
        read(Grid.sheet("Dati").row("Regione (anno 2023)", "Arrestati").row("Lombardia", 9));
    assertThat(beside.figures()).isEmpty();
  }

  @Test
  void a_header_that_says_the_year_itself_is_nearer() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati, 2023", "2023", "2024")
                    .row("Lombardia", 9, 8)
                    .row("Piemonte", 3, 4))
                .figures())
        .containsExactly("03 ARRESTED = 8 @ C2", "01 ARRESTED = 4 @ C3");
  }

  @Test
  void an_indicator_in_the_corner_is_what_the_figures_count() throws Exception {
    Grid grid = Grid.sheet("Dati").row("Arrestati", "2023", "2024");
    assertThat(read(grid.row("Lombardia", 9, 8).row("Piemonte", 3, 4)).figures())
        .containsExactly("03 ARRESTED = 8 @ C2", "01 ARRESTED = 4 @ C3");
  }

  @Test
  void a_region_in_the_corner_is_that_of_the_figures() throws Exception {
    assertThat(read(Grid.sheet("Dati").row("Lombardia", "2024").row("Arrestati", 9)).figures())
        .containsExactly("03 ARRESTED = 9 @ B2");
    assertThat(
            read(Grid.sheet("Dati").row("Regione Lombardia", "Arrestati").row("anno 2024", 9))
                .figures())
        .containsExactly("03 ARRESTED = 9 @ B2");
  }

  @Test
  void what_the_rows_name_is_only_headed_by_the_corner() throws Exception {
    assertThat(read(Grid.sheet("Dati").row("Lombardia", "Arrestati").row("Piemonte", 9)).figures())
        .containsExactly("01 ARRESTED = 9 @ B2");
    assertThat(
            read(Grid.sheet("Dati").row("Regioni al 1.1.2023", "Arrestati").row("Piemonte", 9))
                .figures())
        .containsExactly("01 ARRESTED = 9 @ B2");
  }

  private Trial read(Grid grid) throws IOException, RefusedFile {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }
}
