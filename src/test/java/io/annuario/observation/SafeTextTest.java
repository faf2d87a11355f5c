package io.annuario.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+39", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void what_a_spreadsheet_would_run_is_kept_a_text(String text) {
    assertThat(SafeText.looksLikeFormula(text)).isTrue();
    assertThat(SafeText.field(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lombardia", "3 = 3", "'=1"})
  void all_else_stays_as_it_is(String text) {
    assertThat(SafeText.looksLikeFormula(text)).isFalse();
    assertThat(SafeText.field(text)).isEqualTo(text);
  }
}
