package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word of the job that was recognised is part of some figure's key, or it is said. */
class WordsUsedTest {

  private static final String UNUSED =
      ", and no figure of the table. Write it beside or above its figures, or remove it.";

  @TempDir Path folder;

  private Trial xlsx(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  private Trial csv(Grid grid) throws Exception {
    return Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
  }

  @Test
  void an_indicator_over_names_of_regions_binds_or_is_said() throws Exception {
    Grid bound = Grid.sheet("Dati").row("Vittime").row("Piemonte", 3).row("Veneto", 4);
    Grid unused =
        Grid.sheet("Dati").row("Vittime", "Perquisizioni").row("Piemonte", 3).row("Veneto", 4);

    assertThat(xlsx(bound).figures()).containsExactly("01 VICTIMS = 3 @ B2", "05 VICTIMS = 4 @ B3");
    assertThat(xlsx(bound).findings()).isEmpty();
    assertThat(xlsx(unused).figures())
        .containsExactly("01 SEARCHES = 3 @ B2", "05 SEARCHES = 4 @ B3");
    assertThat(xlsx(unused).saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A1: heading, indicator: expected figures that are of"
                + " it, got \"Vittime\""
                + UNUSED);
    assertThat(csv(unused).said())
        .containsExactly(
            "QUERY HEADING_UNUSED invio.csv, cella A1: intestazione, indicatore: atteso cifre che"
                + " ne fanno parte, trovato \"Vittime\", e nessuna cifra della tabella. Scriverla"
                + " accanto o sopra alle sue cifre, o toglierla.");
  }

  @Test
  void so_do_regions_and_categories_over_labels_and_what_a_nearer_header_replaces()
      throws Exception {
    Trial region =
        xlsx(Grid.sheet("Dati").row("Veneto", "Vittime").row("Piemonte", 3).row("Lombardia", 4));
    Trial around =
        xlsx(Grid.sheet("Dati").row("Italia", "Vittime").row("Piemonte", 3).row("Lombardia", 4));
    Trial category =
        csv(
            Grid.sheet("Dati")
                .row("Vittime")
                .row("Maschi", "Femmine")
                .row("Piemonte", 3)
                .row("Lombardia", 4));
    Trial lines =
        xlsx(
            Grid.sheet("Dati")
                .row("Regione", "Vittime", null)
                .row(null, "Perquisizioni", "Arrestati")
                .row("Piemonte", 3, 4));

    assertThat(region.said()).singleElement().asString().startsWith("QUERY HEADING_UNUSED");
    assertThat(around.findings()).isEmpty();
    assertThat(category.figures())
        .containsExactly("01 VICTIMS SEX=F = 3 @ B3", "03 VICTIMS SEX=F = 4 @ B4");
    assertThat(category.said()).singleElement().asString().startsWith("QUERY CATEGORY_UNUSED");
    assertThat(lines.figures()).containsExactly("01 SEARCHES = 3 @ B3", "01 ARRESTED = 4 @ C3");
    assertThat(lines.said())
        .singleElement()
        .asString()
        .startsWith("QUERY HEADING_UNUSED invio.xlsx, foglio 'Dati', cella B1");
  }

  @Test
  void a_title_counts_what_is_below_it_or_is_said() throws Exception {
    Trial trial =
        xlsx(Grid.sheet("Dati").row("Vittime 2024").row("Regione", "Arrestati").row("Piemonte", 3));
    Trial among =
        xlsx(
            Grid.sheet("Dati")
                .row("Vittime 2024")
                .row("Regione", "Arrestati", "Vittime")
                .row("Piemonte", 3, 4));

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 3 @ B3");
    assertThat(trial.said())
        .singleElement()
        .asString()
        .startsWith("QUERY HEADING_UNUSED invio.xlsx, foglio 'Dati', cella A1");
    assertThat(among.findings()).isEmpty();
  }
}
