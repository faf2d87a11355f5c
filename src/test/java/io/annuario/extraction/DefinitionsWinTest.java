package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.definition.DefinitionRejected;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a layout pins holds against titles, headers and labels. */
class DefinitionsWinTest {

  @TempDir Path folder;

  private Trial read(Path file, String layouts) throws Exception {
    return Trial.read(SaidJob.with(folder, "layouts:\n" + layouts), Trial.edition(), file, "NAZ");
  }

  @Test
  void an_indicator_against_the_title_of_the_sheet() throws Exception {
    Path file =
        Grid.sheet("Tavola")
            .row("Persone arrestate nelle regioni")
            .gap()
            .row("Regione", "Numero")
            .row("Piemonte", 3)
            .row("Veneto", 4)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = read(file, "  - { sheet: Tavola, indicator: VICTIMS }\n");

    assertThat(trial.figures()).containsExactly("01 VICTIMS = 3 @ B4", "05 VICTIMS = 4 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void an_indicator_against_the_header_of_a_text_file() throws Exception {
    Path file =
        Grid.sheet("")
            .row("Regione", "Arrestati")
            .row("Piemonte", 3)
            .csv(folder.resolve("invio.csv"));

    Trial trial = read(file, "  - { indicator: VICTIMS }\n");

    assertThat(trial.figures()).containsExactly("01 VICTIMS = 3 @ B2");
    assertThat(trial.said())
        .containsExactly(
            "QUERY TABLE_AMBIGUOUS invio.csv, cella B1: indicatore: atteso Vittime, come dice il"
                + " layout, trovato \"Arrestati\". Si è letto come dice il layout: correggere"
                + " l'etichetta, oppure 'indicator' nel layout del lavoro.");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.csv, cell B1: indicator: expected Victims, as the layout says, got"
                + " \"Arrestati\". It was read as the layout says: correct the label, or"
                + " 'indicator' in the job's layout.");
  }

  @Test
  void a_breakdown_and_a_territory_against_headers_and_labels() throws Exception {
    Path header =
        Grid.sheet("Dati")
            .row("Arrestati")
            .row("Regione", "Femmine")
            .row("Piemonte", 3)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = read(header, "  - { breakdown: SEX=M, territory: '05' }\n");

    assertThat(trial.figures()).containsExactly("05 ARRESTED SEX=M = 3 @ B3");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: category: expected Males, as the layout says, got"
                + " \"Femmine\". It was read as the layout says: correct the label, or"
                + " 'breakdown' in the job's layout.",
            "invio.xlsx, sheet 'Dati', cell A3: territory: expected Veneto, as the layout says, got"
                + " \"Piemonte\". It was read as the layout says: correct the label, or"
                + " 'territory' in the job's layout.");
  }

  @Test
  void a_territory_against_a_title_that_names_another() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Veneto")
            .row("Indicatore", "Valore")
            .row("Arrestati", 3)
            .row("Indagati", 4)
            .xlsx(folder.resolve("invio.xlsx"));

    assertThat(read(file, "  - { territory: '01' }\n").figures())
        .containsExactly("01 ARRESTED = 3 @ B3", "01 INVESTIGATED = 4 @ B4");
  }

  @Test
  void a_period_against_the_year_in_the_header() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Arrestati")
            .row("Regione", 2023)
            .row("Piemonte", 3)
            .xlsx(folder.resolve("invio.xlsx"));

    assertThat(read(file, "  - { period: 2024 }\n").figures())
        .containsExactly("01 ARRESTED = 3 @ B3");
  }

  @Test
  void columns_that_say_another_indicator_or_another_category() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Regione", "Vittime", "Femmine", "Maschi")
            .row("Piemonte", 5, 3, 2)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial =
        read(
            file,
            """
              - columns:
                  Vittime: indicator ARRESTED
                  C: indicator ARRESTED, breakdown SEX=M
                  D: indicator ARRESTED, breakdown SEX=F
            """);

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "01 ARRESTED = 5 @ B2", "01 ARRESTED SEX=M = 3 @ C2", "01 ARRESTED SEX=F = 2 @ D2");
    assertThat(trial.sums()).containsExactly("01 ARRESTED 5 = 5 of 2 @ B2");
  }

  @Test
  void a_letter_that_is_also_a_header_is_an_error_until_it_says_which() throws Exception {
    Grid grid = Grid.sheet("Dati").row("Regione", "Arrestati", "B").row("Piemonte", 3, 4);

    assertThat(
            read(
                    grid.xlsx(folder.resolve("invio.xlsx")),
                    "  - { columns: { B: indicator VICTIMS } }\n")
                .saidInEnglish())
        .contains(
            "invio.xlsx, sheet 'Dati', cell C1: column 'B' of the layout: expected one column"
                + " only, got the column B, and another one headed \"B\". In 'columns', write"
                + " 'B:B' for the column B, or the letter of the one with the header.");
    Trial trial =
        read(
            grid.xlsx(folder.resolve("invio.xlsx")),
            "  - { columns: { \"B:B\": indicator VICTIMS, C: ignore } }\n");
    assertThat(trial.figures()).containsExactly("01 VICTIMS = 3 @ B2");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void every_range_of_a_sheet_is_read_below_and_beside_each_other() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Numero", null, "Regione", "Numero")
            .row("Piemonte", 3, null, "Piemonte", 30)
            .row("Veneto", 4, null, "Veneto", 40)
            .row("una riga di mezzo")
            .row("Voce", "Numero")
            .row("Indagati", 7)
            .row("Arrestati", 8);
    String layouts =
        """
          - { range: "A1:B3", indicator: VICTIMS }
          - { range: "D1:E3", indicator: SEARCHES }
          - { range: "A5:B9", territory: '03' }
        """;
    String[] figures = {
      "01 VICTIMS = 3 @ B2",
      "05 VICTIMS = 4 @ B3",
      "01 SEARCHES = 30 @ E2",
      "05 SEARCHES = 40 @ E3",
      "03 INVESTIGATED = 7 @ B6",
      "03 ARRESTED = 8 @ B7"
    };

    assertThat(read(grid.xlsx(folder.resolve("invio.xlsx")), layouts).figures())
        .containsExactlyInAnyOrder(figures);
    assertThat(read(grid.csv(folder.resolve("invio.csv")), layouts).figures())
        .containsExactlyInAnyOrder(figures);
  }

  @Test
  void a_range_that_is_ignored_leaves_the_other_one() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Regione", "Arrestati")
            .row("Piemonte", 3)
            .row("Veneto", 999)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = read(file, "  - { range: \"A1:B2\" }\n  - { range: \"A3:B3\", ignore: true }\n");

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 3 @ B2");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void two_layouts_about_the_same_cells_are_a_mistake_and_a_closer_one_is_not() throws Exception {
    DefinitionRejected rejected =
        catchThrowableOfType(
            DefinitionRejected.class,
            () ->
                SaidJob.with(
                    folder,
                    """
                    layouts:
                      - { sheet: Dati, range: "A1:C9" }
                      - { sheet: DATI, range: "C9:D12" }
                      - { sheet: Dati, office: LOM }
                      - { ignore: true }
                    """));

    assertThat(rejected.mistakes())
        .extracting(mistake -> mistake.said().en().replaceFirst("^.*job.yaml", "job.yaml"))
        .containsExactly(
            "job.yaml, line 53: the layout is about the same cells as the one on line 52. Give each"
                + " a 'range' of its own, or make one of them");
  }

  @Test
  void a_range_that_is_ignored_says_nothing_of_the_rest_of_the_sheet() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Arrestati", "", "Regione", "Vittime")
            .row("Piemonte", 3, "", "Piemonte", 999)
            .row("Veneto", 4, "", "Veneto", 998);
    String ignored = "  - { range: 'D1:E3', ignore: true }\n";
    String named = "  - { sheet: Dati, range: 'D1:E3', ignore: true }\n  - { period: 2024 }\n";

    assertThat(read(grid.csv(folder.resolve("invio.csv")), ignored).figures())
        .containsExactly("01 ARRESTED = 3 @ B2", "05 ARRESTED = 4 @ B3");
    Trial trial = read(grid.xlsx(folder.resolve("invio.xlsx")), named);
    assertThat(trial.figures()).containsExactly("01 ARRESTED = 3 @ B2", "05 ARRESTED = 4 @ B3");
    assertThat(trial.findings()).isEmpty();
  }
}
