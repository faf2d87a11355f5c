package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that statistical institutes publish, and offices copy. */
class PublishedShapesTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @Test
  void a_blank_line_below_a_header_of_which_only_some_words_are_known() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Tav. 1")
                .row("Persone indagate, anno 2024")
                .gap()
                .row("ZONE\nE RIPARTIZIONI", "Arrestati", "Indagati", "Sportelli")
                .row(null, null, null, "aperti")
                .gap()
                .row("Piemonte", 3, 10, 2)
                .row("Lombardia", 4, 12, 1)
                .gap()
                .row("Totale", 7, 22, 3),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 3 @ B6",
            "01 INVESTIGATED = 10 @ C6",
            "03 ARRESTED = 4 @ B7",
            "03 INVESTIGATED = 12 @ C7");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Tav. 1', cell D3: label: expected an indicator of the job, got"
                + " \"Sportelli\". Correct the label, or add it to the aliases in"
                + " jobs/reati/job.yaml.");
  }

  @Test
  void what_does_not_add_up_is_a_figure_of_the_whole_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("2024")
                .row("Territorio", "Siti in black list", "Arrestati")
                .row("Piemonte", 30, 3)
                .row("Valle d'Aosta", 10, 1)
                .row("Nord-ovest", 35, 4),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 SITES = 30 @ B2",
            "01 ARRESTED = 3 @ C2",
            "02 SITES = 10 @ B3",
            "02 ARRESTED = 1 @ C3",
            "NO SITES = 35 @ B4");
    assertThat(trial.sums()).containsExactly("NO ARRESTED 4 = 4 of 2 @ C4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_year_with_a_footnote_in_merged_pairs_over_a_list_whose_sheet_says_a_breakdown()
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati - 18 anni e oltre")
                .row("Persone segnalate, per sesso")
                .row(null, null, "2023", null, "2024*")
                .row("Provincia", "Reato", "FEMMINILE", "MASCHILE", "FEMMINILE", "MASCHILE")
                .row("MILANO", "Persone arrestate", 1, 2, 3, 4)
                .row("MILANO", "Persone indagate", null, 6, null, 8)
                .row("BERGAMO", "Persone arrestate", 0, 0, 0, 1)
                .row("* dal 9 agosto")
                .merge("C2:D2")
                .merge("E2:F2")
                .merge("A7:F7"),
            "LOM");

    assertThat(trial.figures())
        .containsExactly(
            "015 ARRESTED AGE=Y18;SEX=F = 3 @ E4",
            "015 ARRESTED AGE=Y18;SEX=M = 4 @ F4",
            "015 INVESTIGATED AGE=Y18;SEX=M = 8 @ F5",
            "016 ARRESTED AGE=Y18;SEX=F = 0 @ E6",
            "016 ARRESTED AGE=Y18;SEX=M = 1 @ F6");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Arrestati - 18 anni e oltre', cell C4: period: expected 2024, got"
                + " 2023. Figures of other periods are not loaded.");
  }

  @Test
  void a_part_that_stands_below_several_wholes() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Omicidi")
                .row(null, 2024)
                .row("Persone indagate", 321)
                .row("...di cui femmine", 113)
                .row("...di cui arrestati", 154)
                .row("…di cui femmine", 95),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "IT INVESTIGATED = 321 @ B2",
            "IT INVESTIGATED SEX=F = 113 @ B3",
            "IT ARRESTED = 154 @ B4",
            "IT ARRESTED SEX=F = 95 @ B5");
    assertThat(trial.findings()).isEmpty();
  }
}
