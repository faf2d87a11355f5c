package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.extraction.reading.OfficeRecognition.Outcome;
import io.annuario.inputs.Unholdable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose return a file is. */
class OfficeRecognitionTest {

  @TempDir Path folder;

  private String recognise(Grid grid, String name) throws Exception {
    Outcome outcome =
        new Extraction(Trial.job(), Trial.edition())
            .offices()
            .recognise(grid.xlsx(folder.resolve(name)), name);
    return outcome instanceof Outcome.Recognised recognised
        ? recognised.office().code()
        : ((Outcome.Unrecognised) outcome).finding().said().it();
  }

  private static Grid blank() {
    return Grid.sheet("Dati").row("Arrestati", 3);
  }

  @Test
  void the_longest_name_in_the_file_name_wins() throws Exception {
    assertThat(recognise(blank(), "centro_lombardia-2024 (def).xlsx")).isEqualTo("LOM");
    assertThat(recognise(blank(), "TORINO2024.xlsx")).isEqualTo("TOR");
  }

  @Test
  void the_first_rows_name_the_office_when_the_file_does_not() throws Exception {
    Grid grid = Grid.sheet("Dati").row("Ufficio: Centro Torino").row("Arrestati", 3);

    assertThat(recognise(grid, "dati.xlsx")).isEqualTo("TOR");
  }

  @Test
  void a_file_that_does_not_fit_into_memory_is_known_by_its_name_or_by_nothing() {
    OfficeRecognition offices = new Extraction(Trial.job(), Trial.edition()).offices();

    assertThat(offices.recognise(Unholdable.path(), "torino.xlsx"))
        .isInstanceOf(Outcome.Recognised.class);
    assertThat(offices.recognise(Unholdable.path(), "dati.xlsx"))
        .isInstanceOf(Outcome.Unrecognised.class);
  }

  @Test
  void nobody_is_said_with_what_to_do() throws Exception {
    assertThat(recognise(blank(), "dati.xlsx"))
        .isEqualTo(
            "dati.xlsx: ufficio: atteso il nome di un ufficio nel nome del file o nelle prime"
                + " righe, trovato nessun ufficio conosciuto. Chiamare il file con il nome"
                + " dell'ufficio che lo manda.");
  }

  @Test
  void a_name_and_rows_that_disagree_are_shown_both() throws Exception {
    Grid grid = Grid.sheet("Dati").row("Ufficio: Centro Torino").row("Arrestati", 3);

    assertThat(recognise(grid, "lombardia.xlsx"))
        .isEqualTo(
            "lombardia.xlsx: ufficio: atteso un solo ufficio, trovato uffici diversi nel nome e"
                + " contenuto: Centro Lombardia, Centro Torino. Chiamare il file con il nome"
                + " dell'ufficio che lo manda.");
  }
}
