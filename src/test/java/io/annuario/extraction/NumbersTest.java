package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Observation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers are read as their writers meant them, or not at all. */
class NumbersTest {

  @TempDir Path folder;

  private Trial column(String office, Object... figures) throws Exception {
    String[] places = {
      "Piemonte", "Valle d'Aosta", "Brescia", "Veneto", "Napoli", "Milano", "Bergamo"
    };
    Grid grid = Grid.sheet("Dati").row("Territorio", "Arrestati");
    for (int at = 0; at < figures.length; at++) {
      grid.row(places[at], figures[at]);
    }
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  private static String values(Trial trial) {
    return String.join(" ", trial.observations().stream().map(NumbersTest::value).toList());
  }

  private static String value(Observation one) {
    String sign = one.qualifier().sign().equals("=") ? "" : one.qualifier().sign();
    return sign + (one.value() == null ? one.status() : one.value().toPlainString());
  }

  @Test
  void italian_thousands_in_every_hand() throws Exception {
    Trial trial =
        column(
            "NAZ", "1.234", "1 234", "1\u00A0234", "1\u202F234", "1'234", "1.234,00", "12.345.678");

    assertThat(values(trial)).isEqualTo("1234 1234 1234 1234 1234 1234 12345678");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void english_thousands() throws Exception {
    assertThat(values(column("UKX", "1,234", "12", "1,234,567"))).isEqualTo("1234 12 1234567");
  }

  @Test
  void a_dot_in_an_english_count_is_ambiguous_and_both_readings_are_shown() throws Exception {
    Trial trial = column("UKX", "1.234", "12");

    assertThat(values(trial)).isEqualTo("12");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: Piemonte, Persons arrested: expected a whole"
                + " number, got \"1.234\", which can be 1234 or 1.234. Write the number without"
                + " separators or brackets.");
  }

  @Test
  void the_column_as_a_whole_tells_thousands_from_decimals() throws Exception {
    assertThat(values(column("UKX", "1.234", "1.234.567"))).isEqualTo("1234 1234567");
  }

  @Test
  void a_typed_3_875_among_italian_integers_is_thousands_and_noted() throws Exception {
    Trial trial = column("NAZ", 3.875, 12, 0);

    assertThat(values(trial)).isEqualTo("3875 12 0");
    assertThat(trial.said())
        .containsExactly(
            "NOTE THOUSANDS_RESTORED invio.xlsx, foglio 'Dati': migliaia: atteso un numero intero,"
                + " trovato un numero con tre decimali in B2. È letto come migliaia (3.875 è 3875):"
                + " scrivere il numero senza punto.");
  }

  @Test
  void binary_noise_is_rounded_off() throws Exception {
    assertThat(values(column("NAZ", 974.0000000001, 0.1 + 0.2 + 2.7))).isEqualTo("974 3");
  }

  @Test
  void qualifiers_in_two_languages() throws Exception {
    assertThat(
            values(
                column(
                    "NAZ",
                    "oltre 1.400",
                    "circa 12.000",
                    "quasi 3 mila",
                    ">137",
                    "almeno sei",
                    "at least 6",
                    "non meno di 10")))
        .isEqualTo(">1400 ~12000 ~3000 >137 >=6 >=6 >=10");
  }

  @Test
  void marks_beside_a_number() throws Exception {
    assertThat(values(column("NAZ", "n. 12", "12*", "12 (a)", "12²", "12 p", "12 [e]", "+12")))
        .isEqualTo("12 12 12 12 12 12 12");
  }

  @Test
  void a_number_in_brackets_is_a_mark_and_is_said() throws Exception {
    Trial trial = column("NAZ", "11 (5)", "12 [1]", "12 (a)");

    assertThat(values(trial)).isEqualTo("11 12 12");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati': footnote mark: expected a number, got a raised or lowered"
                + " character, or a number in brackets, behind the number in B2, B3. It is read as"
                + " a footnote mark, not as a digit of the number.");
  }

  @Test
  void signs_for_what_is_missing() throws Exception {
    assertThat(values(column("NAZ", "....", "..", "n.d.", ":", "*", "[z]", "NA")))
        .isEqualTo("L 0 O O Q M O");
  }

  @Test
  void arabic_indic_digits() throws Exception {
    assertThat(values(column("NAZ", "١٢٣", "١٬٢٣٤"))).isEqualTo("123 1234");
  }

  @Test
  void what_is_counted_may_stand_after_the_number() throws Exception {
    Trial trial =
        column("NAZ", "120 casi", "n. 60", "1.052 persone", "1 unità", "oltre 30 siti", "8 sere");

    assertThat(values(trial)).isEqualTo("120 60 1052 1 >30");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B7: Milano, Persons arrested: expected a whole number,"
                + " got \"8 sere\". Write the number, or n/a if it is not available.");
  }

  @Test
  void thousands_said_in_the_header() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Territorio", "Arrestati (in migliaia)")
            .row("Piemonte", 3)
            .xlsx(folder.resolve("invio.xlsx"));

    assertThat(values(Trial.read(file, "NAZ"))).isEqualTo("3000");
  }

  @Test
  void a_fraction_of_a_thousand_is_a_whole_count_and_a_tenth_of_a_person_is_not() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Territorio", "Arrestati (in migliaia)")
            .row("Piemonte", 0.06)
            .row("Veneto", 3.875)
            .row("Napoli", "1,5")
            .row("Milano", 0.0001)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = Trial.read(file, "NAZ");

    assertThat(values(trial)).isEqualTo("60 3875 1500");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B5: Milano, Persons arrested: expected a whole number,"
                + " got 0.1. A count has no decimals: correct the number, or write 'decimals' for"
                + " the indicator in job.yaml if it is no count.");
  }

  @Test
  void money_has_decimals_and_can_be_negative() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Territorio", "Denaro sequestrato")
            .row("Piemonte", "1.234,50")
            .row("Veneto", 0.5)
            .xlsx(folder.resolve("invio.xlsx"));

    assertThat(values(Trial.read(file, "NAZ"))).isEqualTo("1234.50 0.5");
  }
}
