package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Layout;
import io.annuario.definition.Layout.Orientation;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a layout pins is not discovered. */
class LayoutsTest {

  @TempDir Path folder;

  private static JobDefinition with(Layout layout) {
    JobDefinition job = Trial.job();
    return new JobDefinition(
        job.name(),
        job.title(),
        job.language(),
        job.numbers(),
        job.territories(),
        job.offices(),
        job.indicators(),
        job.dimensions(),
        job.rules(),
        List.of(layout),
        job.words(),
        job.policies(),
        job.missingSigns(),
        job.about(),
        job.fingerprint(),
        job.identity());
  }

  @Test
  void a_column_that_nobody_could_know_is_told_by_its_layout() throws Exception {
    Layout layout =
        new Layout(
            null,
            "Dati",
            false,
            new Layout.Range(new Address(0, 0), new Address(9, 3)),
            new TreeSet<>(),
            new TreeSet<>(List.of(3)),
            null,
            Map.of(
                "B", new ColumnMeaning.OfFigures("ARRESTED", Breakdown.NONE, null, null),
                "Protocollo", new ColumnMeaning.Ignored()),
            List.of(),
            List.of(),
            null,
            null,
            Breakdown.NONE,
            null);
    Path file =
        Grid.sheet("Dati")
            .row("Regione", "Colonna X", "Protocollo")
            .row("Piemonte", 3, 4711)
            .row("Lombardia", 7, 4712)
            .row("Veneto", 999, 999)
            .row(null, null, null, null, "fuori", 12)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = Trial.read(with(layout), Trial.edition(), file, "NAZ");

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 3 @ B2", "03 ARRESTED = 7 @ B3");
    assertThat(trial.findings()).isEmpty();
  }

  private static Layout layout(@Nullable Orientation orientation, Integer... headerRows) {
    return new Layout(
        null,
        "Dati",
        false,
        null,
        new TreeSet<>(List.of(headerRows)),
        new TreeSet<>(),
        orientation,
        Map.of(),
        List.of(),
        List.of(),
        null,
        null,
        Breakdown.NONE,
        null);
  }

  private Trial read(Grid grid, Layout layout) throws Exception {
    Path file = grid.xlsx(folder.resolve("invio.xlsx"));
    return Trial.read(with(layout), Trial.edition(), file, "NAZ");
  }

  @Test
  void names_of_territories_and_of_indicators_are_what_the_orientation_says() throws Exception {
    assertThat(read(AmbiguityTest.names(), layout(Orientation.TERRITORIES_DOWN)).figures())
        .containsExactly("EST ARRESTED = 3 @ B3", "ACQ ARRESTED = 4 @ B4");
    assertThat(read(AmbiguityTest.names(), layout(Orientation.INDICATORS_DOWN)).figures())
        .containsExactly("IT ABROAD = 3 @ B3", "IT AT_SEA = 4 @ B4");
  }

  @Test
  void of_two_lines_of_headers_the_layout_chooses_one() throws Exception {
    Trial trial = read(AmbiguityTest.headers(), layout(null, 1));

    assertThat(trial.figures())
        .containsExactly(
            "01 VICTIMS = 1 @ B3",
            "01 SEARCHES = 2 @ C3",
            "03 VICTIMS = 3 @ B4",
            "03 SEARCHES = 4 @ C4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_table_that_is_not_laid_out_as_its_layout_says_is_an_error() throws Exception {
    Grid grid = Grid.sheet("Dati").row("Regione", "Arrestati").row("Piemonte", 3);

    assertThat(read(grid, layout(Orientation.LIST)).said())
        .containsExactly(
            "ERROR TABLE_AMBIGUOUS invio.xlsx, foglio 'Dati', cella A1: disposizione della tabella:"
                + " atteso una cifra per riga, come dice il layout, trovato un territorio per riga."
                + " Correggere la tabella, oppure 'orientation' nel layout del lavoro.");
  }

  @Test
  void an_indicator_against_the_label_of_a_row() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Voce", "Piemonte")
            .row("Arrestati", 3)
            .xlsx(folder.resolve("invio.xlsx"));

    JobDefinition job = SaidJob.with(folder, "layouts:\n  - { indicator: VICTIMS }\n");

    Trial trial = Trial.read(job, Trial.edition(), file, "NAZ");

    assertThat(trial.figures()).containsExactly("01 VICTIMS = 3 @ B2");
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("QUERY TABLE_AMBIGUOUS"));
  }

  @Test
  void what_a_layout_says_of_the_categories_holds_against_titles_and_headers() throws Exception {
    Layout layout =
        new Layout(
            null,
            "Dati",
            false,
            null,
            new TreeSet<>(),
            new TreeSet<>(),
            null,
            Map.of(),
            List.of(),
            List.of(),
            null,
            null,
            Breakdown.of(Map.of("SEX", "F")),
            null);
    Grid grid =
        Grid.sheet("Dati")
            .row("Arresti di donne e di maschi stranieri, 2024")
            .row("Regione", "Arrestati")
            .row("Lombardia", 7);

    assertThat(read(grid, layout).figures()).containsExactly("03 ARRESTED SEX=F = 7 @ B3");
    assertThat(read(grid, layout(null)).figures()).isEmpty();
  }
}
