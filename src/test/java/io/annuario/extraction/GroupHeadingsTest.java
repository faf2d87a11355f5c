package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings of groups stand where their groups begin, or what they reach is asked about. */
class GroupHeadingsTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    Trial text = Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
    Trial workbook = Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
    assertThat(text.figures()).isEqualTo(workbook.figures());
    return workbook;
  }

  @Test
  void headings_centred_over_columns_without_merging_are_asked_about() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati")
                .row("Arrestati, anno 2024")
                .row(null, null, "Maschi", null, null, "Femmine", null)
                .row("Regione", "Lombardia", "Veneto", "Piemonte", "Lombardia", "Veneto", "Piemonte")
                .row("0-17 anni", 1, 2, 3, 4, 5, 6));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Arrestati', cell C2: heading of a group: expected the heading where"
                + " its group begins, got \"Maschi\", and no heading for \"Lombardia\" in B3. Write"
                + " it at the first column or row of the group, or merge it over the whole group,"
                + " or say each column by 'columns' in a layout of jobs/reati/job.yaml.");
  }

  @Test
  void headings_at_the_end_of_their_rows_are_asked_about() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati")
                .row("Arrestati, anno 2024")
                .row("Sesso", "Regione", "2024")
                .row(null, "Lombardia", 1)
                .row("Maschi", "Veneto", 2)
                .row(null, "Lombardia", 3)
                .row("Femmine", "Veneto", 4));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said())
        .containsExactly(
            "ERROR TABLE_AMBIGUOUS invio.xlsx, foglio 'Arrestati', cella A4: intestazione di un"
                + " gruppo: atteso l'intestazione dove il gruppo comincia, trovato \"Maschi\", e"
                + " nessuna intestazione per \"Lombardia\" in B3. Scriverla sulla prima colonna o"
                + " riga del gruppo, o unire le celle su tutto il gruppo, oppure dire ogni colonna"
                + " con 'columns' in un layout di jobs/reati/job.yaml.");
  }

  @Test
  void headings_over_categories_that_do_not_come_again_are_asked_about_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Arrestati, anno 2024")
                .row(null, null, "Maschi", null)
                .row("Voce", "Lombardia", "Veneto", "Piemonte")
                .row("0-17 anni", 1, 2, 3));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR TABLE_AMBIGUOUS"));
  }

  @Test
  void a_whole_before_the_groups_needs_no_heading() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati, anno 2024")
                    .row(null, null, "Maschi", null)
                    .row("Voce", "Italia", "Lombardia", "Veneto")
                    .row("0-17 anni", 9, 2, 3))
                .figures())
        .contains("IT ARRESTED AGE=Y0-17 = 9 @ B4", "03 ARRESTED AGE=Y0-17;SEX=M = 2 @ C4");
    assertThat(
            read(Grid.sheet("Dati")
                    .row(null, null, "Maschi", null, "Femmine", null)
                    .row("Regione", "Vittime", "Arrestati", "Indagati", "Arrestati", "Indagati")
                    .row("Lombardia", 9, 1, 2, 3, 4))
                .figures())
        .containsExactly(
            "03 VICTIMS = 9 @ B3",
            "03 ARRESTED SEX=M = 1 @ C3",
            "03 INVESTIGATED SEX=M = 2 @ D3",
            "03 ARRESTED SEX=F = 3 @ E3",
            "03 INVESTIGATED SEX=F = 4 @ F3");
  }

  @Test
  void groups_that_each_begin_with_their_heading_are_read_below_it() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row("Arrestati, anno 2024")
                    .row("Sesso", "Regione", "Numero")
                    .row("Maschi", "Lombardia", 1)
                    .row(null, "Veneto", 2)
                    .row("Femmine", "Piemonte", 3)
                    .row(null, "Milano", 4))
                .figures())
        .containsExactlyInAnyOrder(
            "03 ARRESTED SEX=M = 1 @ C3",
            "05 ARRESTED SEX=M = 2 @ C4",
            "01 ARRESTED SEX=F = 3 @ C5",
            "015 ARRESTED SEX=F = 4 @ C6");
  }

  @Test
  void a_blank_that_can_repeat_a_category_or_count_everyone_is_asked_about() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Età", "Voce", "Numero")
                .row("0-17 anni", "Vittime", 1)
                .row("18 anni e oltre", "Vittime", 2)
                .row(null, "Perquisizioni", 9));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B4: blank cell beside the label: expected a category,"
                + " or the word for all of them, got nothing beside \"Perquisizioni\": it can repeat"
                + " the one above or count everyone. Write the category, or the word for all of"
                + " them, in each row.");
  }
}
