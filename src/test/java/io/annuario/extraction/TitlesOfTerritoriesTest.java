package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles say whose the figures below them are where the rows do not, and only if they name one. */
class TitlesOfTerritoriesTest {

  @TempDir Path folder;

  private static Grid below(String title) {
    return Grid.sheet("Dati")
        .row(title)
        .row("Indicatore", "Valore")
        .row("Arrestati", 4)
        .row("Vittime", 7);
  }

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reati commessi in Veneto nell'anno 2024",
        "Offences in Veneto, 2024",
        "Persone denunciate nel Veneto (valori assoluti)",
        "Tav. 03 - Veneto",
      })
  void a_sentence_that_names_one_territory_is_about_it(String title) throws Exception {
    assertThat(read(below(title), "NAZ").figures())
        .containsExactly("05 ARRESTED = 4 @ B3", "05 VICTIMS = 7 @ B4");
  }

  @Test
  void one_that_names_several_leaves_it_open_in_every_format() throws Exception {
    Grid grid = below("Reati in Lombardia e Veneto");

    Trial trial = read(grid, "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B3: table: expected the territory of the figures, got a"
                + " title or sheet that does not name a single known one. Write it in the header,"
                + " the title or the sheet's name, or in a layout of job.yaml: 'territory',"
                + " 'indicator', 'period' or 'columns'.",
            "invio.xlsx, sheet 'Dati', cell B4: table: expected the territory of the figures, got a"
                + " title or sheet that does not name a single known one. Write it in the header,"
                + " the title or the sheet's name, or in a layout of job.yaml: 'territory',"
                + " 'indicator', 'period' or 'columns'.");
    assertThat(Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ").figures()).isEmpty();
  }

  @Test
  void rows_that_name_their_territories_keep_them_below_any_title() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Reati in Lombardia, Veneto e Piemonte (per Napoli si veda l'allegato)")
                .row("Regione", "Arrestati")
                .row("Lombardia", 4)
                .row("Veneto", 7),
            "NAZ");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B3", "05 ARRESTED = 7 @ B4");
    assertThat(trial.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tav. 05 - Reati denunciati",
        "Tavola 05: reati denunciati",
        "05. Reati denunciati",
        "5) Reati denunciati",
        "Prospetto 05 – reati denunciati",
        "Sezione NO - reati denunciati",
      })
  void numbers_and_letters_of_tables_are_no_codes(String title) throws Exception {
    Trial trial = read(below(title), "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B3", "03 VICTIMS = 7 @ B4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void the_name_of_a_sheet_can_name_several_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Lombardia e Veneto")
                .row("Indicatore", "Valore")
                .row("Arrestati", 4)
                .row("Vittime", 5),
            "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.findings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Regione: Montebello",
        "Region: Montebello (2024)",
        "Regione Montebello - anno 2024",
        "Provincia di Montebello",
        "Bundesland: Montebello",
        "Tutte le regioni tranne il Veneto",
        "Offences outside Veneto",
        "Italien ohne Veneto",
        "Veneto excluded",
      })
  void one_that_names_none_that_is_known_or_all_but_one_leaves_it_open(String title)
      throws Exception {
    Trial trial = read(below(title), "LOM");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said()).hasSize(2).allMatch(one -> one.startsWith("ERROR TERRITORY_UNKNOWN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regione e reato", "Contatto: Ufficio statistica", "Regione: Lombardia"})
  void other_words_before_a_colon_name_no_territory(String title) throws Exception {
    assertThat(read(below(title), "LOM").figures())
        .containsExactly("03 ARRESTED = 4 @ B3", "03 VICTIMS = 7 @ B4");
  }

  @Test
  void a_sheet_among_others_called_after_territories_is_called_after_one_too() throws Exception {
    Path file =
        Grid.sheet("Milano")
            .row("Indicatore", "Valore")
            .row("Arrestati", 4)
            .and("Montebello")
            .row("Indicatore", "Valore")
            .row("Arrestati", 5)
            .and("Totale")
            .row("Indicatore", "Valore")
            .row("Vittime", 9)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = Trial.read(file, "LOM");

    assertThat(trial.figures()).containsExactly("015 ARRESTED = 4 @ B2", "03 VICTIMS = 9 @ B2");
    assertThat(trial.said())
        .containsExactly(
            "ERROR TERRITORY_UNKNOWN invio.xlsx, foglio 'Montebello', cella B2: tabella: atteso il"
                + " territorio delle cifre, trovato un titolo o un foglio che non ne nomina uno"
                + " solo e conosciuto. Scriverlo nell'intestazione, nel titolo o nel nome del"
                + " foglio, oppure in un layout di job.yaml: 'territory', 'indicator', 'period' o"
                + " 'columns'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vittime per regione",
        "Vittime per sesso e regione, 2024",
        "Victims by region 2024",
        "Number of victims by region in 2024",
        "Tav. 3 - Vittime per regione e anno",
      })
  void what_is_counted_may_be_followed_by_how_it_is_broken_down(String title) throws Exception {
    Grid grid = Grid.sheet("Dati").row(title).row("Regione", "Numero").row("Veneto", 7);

    assertThat(read(grid, "NAZ").figures()).containsExactly("05 VICTIMS = 7 @ B3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vittime per omicidio", "Victims by employees", "Victims in schools"})
  void but_not_by_what_may_make_something_else_of_it(String title) throws Exception {
    Grid grid = Grid.sheet("Dati").row(title).row("Regione", "Numero").row("Veneto", 7);

    assertThat(read(grid, "NAZ").figures()).isEmpty();
  }
}
