package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not be read at all, or cannot be, is named and left alone. */
class RefusedContentTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @Test
  void a_formula_without_a_value_is_an_error() throws Exception {
    assertThat(read(FindingsTest.table("=5+7"), "LOM").said())
        .containsExactly(
            "ERROR FORMULA_WITHOUT_VALUE invio.xlsx, foglio 'Dati', cella B2: Lombardia, Persone"
                + " arrestate: atteso il valore della formula, trovato =5+7. Aprire il file,"
                + " ricalcolarlo, salvarlo e mandarlo di nuovo.");
  }

  @Test
  void a_hidden_sheet_is_refused_and_not_read() throws Exception {
    Trial trial =
        read(
            FindingsTest.table(3)
                .andHidden("Segreto")
                .row("Regione", "Arrestati")
                .row("Lombardia", 9),
            "LOM");

    assertThat(trial.figures()).hasSize(2);
    assertThat(trial.said())
        .containsExactly(
            "ERROR HIDDEN_CONTENT invio.xlsx, foglio 'Segreto': contenuto nascosto: atteso celle"
                + " visibili, trovato un foglio nascosto con 4 celle. Scoprire o cancellare il"
                + " contenuto nascosto.");
  }

  @Test
  void personal_detail_is_refused_without_being_repeated() throws Exception {
    Trial trial =
        read(FindingsTest.table(3).gap().row("Indagato: Rossi Mario RSSMRA80A01F205X"), "LOM");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said())
        .containsExactly(
            "ERROR PERSONAL_DETAIL invio.xlsx, foglio 'Dati', cella A4: dati personali: atteso"
                + " soltanto conteggi, trovato dati di singole persone in 1 cella (A4), che non si"
                + " ripetono qui. Togliere i dati personali e mandare di nuovo il file; nulla del"
                + " file è stato letto.");
  }

  @Test
  void a_file_without_tables_says_what_was_looked_for() throws Exception {
    assertThat(read(Grid.sheet("Foglio1").row("Buongiorno"), "LOM").said())
        .containsExactly(
            "ERROR NO_TABLE invio.xlsx: tabelle: atteso almeno una tabella con parole della"
                + " rilevazione, come \"Italia\", \"Persone arrestate\", trovato nessuna tabella."
                + " Controllare che sia il file giusto, e che intestazioni ed etichette siano"
                + " scritte.");
  }
}
