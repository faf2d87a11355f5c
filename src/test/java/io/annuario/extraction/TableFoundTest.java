package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Layout.Orientation;
import io.annuario.extraction.reading.Extraction;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a table was understood can be told to whoever asks. */
class TableFoundTest {

  @TempDir Path folder;

  @Test
  void range_header_words_totals_and_fates_are_told() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Anno 2024")
            .gap()
            .row("Regione", "Arrestati", "%")
            .row("Piemonte", 3, 30)
            .row("Lombardia", 7, 70)
            .row("Totale", 10, 100)
            .xlsx(folder.resolve("invio.xlsx"));
    List<String> fates = new ArrayList<>();
    List<TableFound> found;
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, "invio.xlsx");
        ReturnReading reading =
            new Extraction(Trial.job(), Trial.edition())
                .read(
                    spreadsheet,
                    Trial.job().offices().find("NAZ").orElseThrow(),
                    (cell, fate, reason) -> fates.add(cell.cell() + " " + fate))) {
      while (reading.next() != null) {
        // Only the story is looked at.
      }
      found = reading.found();
    }

    assertThat(found).hasSize(1);
    TableFound table = found.get(0);
    assertThat(table.from() + ":" + table.to()).isEqualTo("A3:C6");
    assertThat(table.orientation()).isEqualTo(Orientation.TERRITORIES_DOWN);
    assertThat(table.headerRows()).containsExactly(2);
    assertThat(table.words())
        .extracting(
            word -> word.cell() + " " + word.label() + " " + word.code() + " " + word.alias())
        .containsExactly(
            "B3 Arrestati ARRESTED arrestati",
            "A4 Piemonte 01 Piemonte",
            "A5 Lombardia 03 Lombardia");
    assertThat(table.totals()).extracting(Object::toString).containsExactly("B6");
    assertThat(table.ignored())
        .extracting(one -> one.from() + " " + one.why().en())
        .containsExactly("C4 percentages and changes are recomputed");
    assertThat(fates)
        .containsExactlyInAnyOrder(
            "A1 LABEL",
            "A3 LABEL",
            "B3 LABEL",
            "C3 LABEL",
            "A4 LABEL",
            "B4 FIGURE",
            "C4 RATE",
            "A5 LABEL",
            "B5 FIGURE",
            "C5 RATE",
            "A6 LABEL",
            "B6 TOTAL",
            "C6 RATE");
  }
}
