package io.annuario.spreadsheet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`a;b;c\n1,5;2,5;3,5\n`~;",
        "`a,b,c\n1,2,3\n`~`,`",
        "`a\tb\n\"1;2\"\t3\n`~`\t`",
        "`a|b\n1|2\n`~|",
        "`Titolo, con virgola\n\nRegione;2020;2021\nLazio;1,5;2\nUmbria;3;4\n`~;"
      })
  void the_separator_is_found(String content, char separator) {
    assertThat(Separator.of(content, true).sign()).isEqualTo(separator);
  }
}
