package io.annuario.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.NumberConvention;
import io.annuario.observation.FindingCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a cell of figures is a figure, a sign, or refused with a reason. */
class AnyTextIsReadTest {

  private static final String SIGNS = "17., '<-";
  private static final int LONGEST = 6;
  private static final List<NumberConvention> CONVENTIONS = List.of(NumberConvention.IT);

  @Test
  void everyTextOfUpToSixSignsEndsAsAFigureOrAsAFinding() {
    long[] ends = new long[2];
    read("", ends);
    assertThat(ends[0]).isPositive();
    assertThat(ends[1]).isPositive();
  }

  private static void read(String text, long[] ends) {
    for (NumberConvention convention : CONVENTIONS) {
      Separators column = new Separators();
      column.see(NumberText.digitsIn(text));
      Amount amount = NumberText.read(text, convention, column, true);
      ends[amount instanceof Amount.Refused ? 1 : 0]++;
      // Two dots are a sign for less than half a unit.
      if (amount instanceof Amount.Counted counted && !digits(text).isEmpty()) {
        assertThat(digits(counted.value())).as(text).isEqualTo(digits(text));
      }
    }
    if (text.length() < LONGEST) {
      for (int sign = 0; sign < SIGNS.length(); sign++) {
        read(text + SIGNS.charAt(sign), ends);
      }
    }
  }

  private static List<Integer> digits(BigDecimal value) {
    return digits(value.toPlainString());
  }

  private static List<Integer> digits(String text) {
    return text.chars().filter(Character::isDigit).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1, 234",
        "1. 5",
        "11, 12",
        "1,5 2",
        "12.05 2024",
        "5.5'",
        "3.1' 4",
        "1\u00A0234, 5",
        "7,2 0",
        "over 1, 2",
        "1, 2 (a)"
      })
  void aBlankBehindASeparatorIsNeverTakenForPartOfANumber(String text) {
    for (NumberConvention convention : NumberConvention.values()) {
      assertThat(NumberText.read(text, convention, new Separators(), false))
          .isInstanceOfSatisfying(
              Amount.Refused.class,
              refused -> assertThat(refused.code()).isEqualTo(FindingCode.TEXT_IN_COUNT));
    }
  }
}
