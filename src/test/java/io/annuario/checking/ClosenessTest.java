package io.annuario.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ClosenessTest {

  private static int compare(String stated, String sum) {
    return Closeness.compare(new BigDecimal(stated), new BigDecimal(sum));
  }

  @Test
  void binary_noise_is_no_difference_of_measures() {
    assertThat(compare("122395.45085", "122395.45084999991")).isZero();
    assertThat(compare("4038.68040540541", "4038.680405405406")).isZero();
  }

  @Test
  void what_people_can_write_is_a_difference() {
    assertThat(compare("122395.45085", "122395.45084")).isPositive();
    assertThat(compare("0.1", "0.2")).isNegative();
    assertThat(compare("1000000000000001", "1000000000000002")).isNegative();
  }
}
