package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Blocks below each other, each with a word of its own over its labels: the header may stand above
 * the first only, or above each of them again.
 */
class BlocksUnderOneHeaderTest {

  @TempDir Path folder;

  /** Reads a sheet as a workbook and as text; both say the same. */
  private Trial read(Grid grid) throws Exception {
    Trial text = Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
    Trial workbook = Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
    assertThat(text.figures()).isEqualTo(workbook.figures());
    return workbook;
  }

  @Test
  void years_again_beside_another_region_begin_its_block() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Lombardia", "2023", "2024")
                .row("Arrestati", 9, 8)
                .row("Indagati", 19, 18)
                .row("Veneto", "2023", "2024")
                .row("Arrestati", 3, 4)
                .row("Indagati", 13, 14));

    assertThat(trial.figures())
        .containsExactly(
            "03 ARRESTED = 8 @ C2",
            "03 INVESTIGATED = 18 @ C3",
            "05 ARRESTED = 4 @ C5",
            "05 INVESTIGATED = 14 @ C6");
  }

  @Test
  void years_again_beside_another_indicator_or_category_begin_its_block() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati", "2024", "2023")
                    .row("Lombardia", 8, 9)
                    .row("Indagati", "2024", "2023")
                    .row("Lombardia", 18, 19))
                .figures())
        .containsExactly("03 ARRESTED = 8 @ B2", "03 INVESTIGATED = 18 @ B4");
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati")
                    .row("Maschi", "2023", "2024")
                    .row("Lombardia", 9, 8)
                    .row("Femmine", "2023", "2024")
                    .row("Lombardia", 2, 1))
                .figures())
        .containsExactly("03 ARRESTED SEX=M = 8 @ C3", "03 ARRESTED SEX=F = 1 @ C5");
  }

  @Test
  void a_single_year_again_is_no_count_beside_a_word_of_the_corners_kind() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Lombardia", "2024")
                    .row("Arrestati", 8)
                    .row("Veneto", "2024")
                    .row("Arrestati", 4))
                .figures())
        .containsExactly("03 ARRESTED = 8 @ B2", "05 ARRESTED = 4 @ B4");
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati", "2024")
                    .row("Lombardia", 8)
                    .row("Veneto", 2024))
                .figures())
        .containsExactly("03 ARRESTED = 8 @ B2", "05 ARRESTED = 2024 @ B3");
  }

  @Test
  void other_years_in_the_place_of_years_are_a_header_again() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Lombardia", "2023", "2024")
                    .row("Arrestati", 9, 8)
                    .row("Veneto", "2024", "2025")
                    .row("Arrestati", 4, 5))
                .figures())
        .containsExactly("03 ARRESTED = 8 @ C2", "05 ARRESTED = 4 @ B4");
  }

  @Test
  void words_again_begin_a_block_too() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Maschi", "Numero")
                    .row("Arrestati", 8)
                    .row("Femmine", "Numero")
                    .row("Arrestati", 4))
                .figures())
        .containsExactly("IT ARRESTED SEX=M = 8 @ B2", "IT ARRESTED SEX=F = 4 @ B4");
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Lombardia", "2024", "%")
                    .row("Arrestati", 8, 80)
                    .row("Veneto", "2024", "%")
                    .row("Arrestati", 4, 40))
                .figures())
        .containsExactly("03 ARRESTED = 8 @ B2", "05 ARRESTED = 4 @ B4");
  }

  @Test
  void a_block_whose_word_nobody_knows_is_asked_about_wherever_it_stands() throws Exception {
    Trial second =
        read(
            Grid.sheet("Dati")
                .row("Lombardia", "2023", "2024")
                .row("Arrestati", 9, 8)
                .row("Xyz", "2023", "2024")
                .row("Arrestati", 3, 4));
    Trial first =
        read(
            Grid.sheet("Dati")
                .row("Xyz", "2023", "2024")
                .row("Arrestati", 3, 4)
                .row("Lombardia", "2023", "2024")
                .row("Arrestati", 9, 8));

    assertThat(second.figures()).containsExactly("03 ARRESTED = 8 @ C2");
    assertThat(first.figures()).containsExactly("03 ARRESTED = 8 @ C4");
    assertThat(second.saidInEnglish())
        .contains(
            "invio.xlsx, sheet 'Dati', cell A3: title: expected words of the job, or none that"
                + " restrict what is counted, got \"Xyz\". Correct the title, or add all of it to"
                + " the aliases of what it counts, or 'indicator' or 'breakdown' in a layout, in"
                + " jobs/reati/job.yaml.");
    assertThat(first.said()).anyMatch(one -> one.startsWith("ERROR CATEGORY_UNKNOWN"));
  }

  @Test
  void the_corner_heads_the_rows_above_the_first_heading_of_its_kind() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Maschi", "Arrestati", "Indagati")
                    .row("Lombardia", 8, 18)
                    .row("Veneto", 7, 17)
                    .row("Femmine")
                    .row("Lombardia", 1, 2)
                    .row("Veneto", 3, 4))
                .figures())
        .containsExactly(
            "03 ARRESTED SEX=M = 8 @ B2",
            "03 INVESTIGATED SEX=M = 18 @ C2",
            "05 ARRESTED SEX=M = 7 @ B3",
            "05 INVESTIGATED SEX=M = 17 @ C3",
            "03 ARRESTED SEX=F = 1 @ B5",
            "03 INVESTIGATED SEX=F = 2 @ C5",
            "05 ARRESTED SEX=F = 3 @ B6",
            "05 INVESTIGATED SEX=F = 4 @ C6");
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Lombardia", "2023", "2024")
                    .row("Arrestati", 9, 8)
                    .row("Indagati", 19, 18)
                    .row("Veneto")
                    .row("Arrestati", 3, 4)
                    .row("Indagati", 13, 14))
                .figures())
        .containsExactly(
            "03 ARRESTED = 8 @ C2",
            "03 INVESTIGATED = 18 @ C3",
            "05 ARRESTED = 4 @ C5",
            "05 INVESTIGATED = 14 @ C6");
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati", "2023", "2024")
                    .row("Lombardia", 9, 8)
                    .row("Veneto", 7, 6)
                    .row("Indagati")
                    .row("Lombardia", 19, 18)
                    .row("Veneto", 17, 16))
                .figures())
        .containsExactly(
            "03 ARRESTED = 8 @ C2",
            "05 ARRESTED = 6 @ C3",
            "03 INVESTIGATED = 18 @ C5",
            "05 INVESTIGATED = 16 @ C6");
  }

  @Test
  void years_in_the_first_line_are_no_figures_of_the_word_beside_them() throws Exception {
    Grid grid =
        Grid.sheet("Arrestati")
            .row("Maschi", "2022", "2023", "2024")
            .row("0-17 anni", 1, 2, 3)
            .row("18 anni e oltre", 4, 5, 6);

    assertThat(Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ").figures())
        .containsExactly(
            "IT ARRESTED AGE=Y0-17;SEX=M = 3 @ D2", "IT ARRESTED AGE=Y18;SEX=M = 6 @ D3");
  }

  @Test
  void a_category_in_the_corner_binds_beside_categories_of_another_breakdown() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati, anno 2024")
                    .row("Maschi", "0-17 anni", "18 anni e oltre")
                    .row("Lombardia", 8, 7)
                    .row("Veneto", 4, 3))
                .figures())
        .containsExactly(
            "03 ARRESTED AGE=Y0-17;SEX=M = 8 @ B3",
            "03 ARRESTED AGE=Y18;SEX=M = 7 @ C3",
            "05 ARRESTED AGE=Y0-17;SEX=M = 4 @ B4",
            "05 ARRESTED AGE=Y18;SEX=M = 3 @ C4");
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Maschi", "Arrestati", "Indagati")
                    .row("0-17 anni", 8, 7)
                    .row("18 anni e oltre", 4, 3))
                .figures())
        .containsExactly(
            "IT ARRESTED AGE=Y0-17;SEX=M = 8 @ B2",
            "IT INVESTIGATED AGE=Y0-17;SEX=M = 7 @ C2",
            "IT ARRESTED AGE=Y18;SEX=M = 4 @ B3",
            "IT INVESTIGATED AGE=Y18;SEX=M = 3 @ C3");
  }

  @Test
  void what_the_corner_may_make_less_of_is_asked_about() throws Exception {
    for (String corner :
        new String[] {"Arrestati: minorenni", "Arrestati (minorenni)", "di cui minorenni"}) {
      Trial trial =
          read(
              Grid.sheet("Dati")
                  .row("Arrestati, anno 2024")
                  .row(corner, "2024")
                  .row("Lombardia", 8)
                  .row("Veneto", 4));

      assertThat(trial.figures()).isEmpty();
      assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR CATEGORY_UNKNOWN"));
    }
  }
}
