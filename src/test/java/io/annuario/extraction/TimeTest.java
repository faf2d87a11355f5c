package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.extraction.reading.Extraction;
import io.annuario.spreadsheet.OtherLimits;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time that a file may take is for all that is done with it. */
class TimeTest {

  private static final int TABLES = 4_000;

  @TempDir Path folder;

  @Test
  void a_file_that_is_read_fast_and_understood_slowly_is_refused() throws Exception {
    List<Object> header = new ArrayList<>();
    List<Object> first = new ArrayList<>();
    for (int table = 0; table < TABLES; table++) {
      header.addAll(List.of("Regione", "Persone arrestate", "Vittime"));
      header.add(null);
      first.addAll(List.of("Lombardia", 5, 7));
      first.add(null);
    }
    Path file =
        Grid.sheet("Dati")
            .row(header.toArray())
            .row(first.toArray())
            .row(first.toArray())
            .xlsx(folder.resolve("side.xlsx"));
    List<String> said = new ArrayList<>();
    try (Spreadsheet spreadsheet =
            Spreadsheets.open(file, "side.xlsx", OtherLimits.time(Duration.ofSeconds(1)));
        ReturnReading reading =
            new Extraction(Trial.job(), Trial.edition())
                .read(
                    spreadsheet,
                    Trial.job().offices().find("LOM").orElseThrow(),
                    CellFates.UNSEEN)) {
      for (Extracted next = reading.next(); next != null; next = reading.next()) {
        if (next instanceof Extracted.Doubt doubt) {
          said.add(doubt.finding().said().en());
        }
      }
      assertThat(reading.ledger().balances()).isTrue();
    }
    assertThat(said)
        .contains(
            "side.xlsx: file that takes too long to read: expected at most 1 seconds, got a longer"
                + " time. Copy just the table into a new workbook and send that one.");
  }
}
