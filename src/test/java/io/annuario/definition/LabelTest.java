package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Valle d'Aosta|valle d aosta",
        "Valle D’Aosta |valle d aosta",
        "Valle d'Aosta / Vallée d'Aoste|valle d aosta vallee d aoste",
        "Valle d'Aosta/Vallée d'Aoste|valle d aosta vallee d aoste",
        "Trentino – Alto Adige|trentino alto adige",
        "Trentino-Alto-Adige|trentino alto adige",
        "Trentino Alto Adige / Südtirol|trentino alto adige sudtirol",
        "FRIULI\u00A0VENEZIA\u202FGIULIA|friuli venezia giulia",
        "F.V.G.|fvg",
        "P.A. Bolzano|pa bolzano",
        "Bolzano - Bozen (f)|bolzano bozen",
        "FORLI' CESENA|forli cesena",
        "Forlì-Cesena|forli cesena",
        "Reggio nell'Emilia|reggio nell emilia",
        "Novara (a)|novara",
        "Italia (*)|italia",
        "Italia*|italia",
        "Lazio (1) (2)|lazio",
        "England and Wales [note 3]|england and wales",
        "Totale²|totale",
        "Totale ⁽ᵃ⁾|totale",
        "Piemonte:|piemonte",
        "Persone   arrestate.|persone arrestate",
        "REPORTED_AT_LARGE|reported at large",
        "N.Reati|n reati",
        "n°|no",
        "№|no",
        "Var.%|var %",
        "65+|65 +",
        "0–9|0-9",
        "10 - 13 anni|10-13 anni",
        "1 - 2, 3/ 4|1-2 3/4",
        "2019/2020|2019/2020",
        "per 100.000 ab.|per 100.000 ab",
        "٢٠٢٠|2020",
        "المعتقلون|المعتقلون",
        "الضّحايا|الضحايا",
        "Straße|strasse",
        "ﬁliale|filiale",
        "Vit\u00ADti\u200Bme|vittime",
        "-|''",
        "....|''",
        "(a)|''",
      })
  void a_label_is_compared_by_its_plain_words(String label, String plain) {
    assertThat(Label.normalise(label)).isEqualTo(plain);
  }

  @Test
  void males_and_females_in_brackets_are_no_footnote_marks() {
    assertThat(Label.normalise("Arrestati (M)")).isEqualTo("arrestati m");
    assertThat(Label.normalise("Arrestati (F)")).isEqualTo("arrestati f");
    assertThat(Label.normalise("Reati (2019)")).isEqualTo("reati 2019");
  }

  @Test
  void a_line_break_in_a_header_is_a_space() {
    assertThat(Label.normalise("Persone\r\narrestate")).isEqualTo("persone arrestate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"MAINE6|MAINE", "Total6, 7|Total", "Suffolk12|Suffolk", "Total6,7 |Total"})
  void a_number_fused_to_a_word_is_taken_off_when_asked(String label, String word) {
    assertThat(Label.withoutFusedDigits(label)).contains(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MAINE|",
        "Maine 6|",
        "2019|",
        "30 September 20124|",
        "A, 7|",
        "Total6, |",
        "COVID123|"
      })
  void what_is_no_fused_number_stays(String label) {
    assertThat(Label.withoutFusedDigits(label)).isEmpty();
  }

  @Test
  void normalising_twice_changes_nothing() {
    Random random = new Random(20241231);
    for (int round = 0; round < 200_000; round++) {
      String label = anyLabel(random);
      String once = Label.normalise(label);
      assertThat(Label.normalise(once)).as(escaped(label)).isEqualTo(once);
      assertThat(once).as(escaped(label)).isEqualTo(once.strip()).doesNotContain("  ");
      Label.withoutFusedDigits(label);
    }
  }

  @Test
  void every_character_of_unicode_alone_normalises_once_for_all() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String once = Label.normalise("a" + Character.toString(codePoint) + "b");
      if (!Label.normalise(once).equals(once)) {
        throw new AssertionError(escaped(Character.toString(codePoint)) + " gives " + once);
      }
    }
  }

  @Test
  void a_cell_full_of_brackets_and_spaces_takes_no_time() {
    String hostile = ("(".repeat(50) + " ".repeat(50) + ")".repeat(50) + "(a)").repeat(400);
    long start = System.nanoTime();
    assertThat(Label.normalise(hostile)).isNotNull();
    assertThat(Label.withoutFusedDigits("a " + "1 , ".repeat(20_000) + "1")).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  private static String anyLabel(Random random) {
    String signs = "'’()[]*.,-–/ \u00A0\u00B2°%+:_aAbéß1٣0'\u0301ijI٫ـｱªº…";
    StringBuilder label = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      label.append(
          random.nextInt(4) > 0
              ? signs.substring(random.nextInt(signs.length())).charAt(0)
              : (char) random.nextInt(0x10000));
    }
    return label.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(character -> escaped.append(String.format(Locale.ROOT, "\\u%04X", character)));
    return escaped.toString();
  }
}
