package io.annuario.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteeringTextTest {

  @Test
  void what_steers_a_terminal_is_shown() {
    assertThat(SafeText.visible("a\u001B[31mb\u0007\u007F\u009B\u202Ec\u2028\r\n\td"))
        .isEqualTo("a␛[31mb␇U+007FU+009BU+202EcU+2028␍\n\td");
    assertThat(SafeText.onOneLine("a\nb\tc")).isEqualTo("a␊b␉c");
    assertThat(SafeText.visible("Forlì, 5 €")).isEqualTo("Forlì, 5 €");
  }
}
