package io.annuario.inputs;

import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;

/** What a text in a cell says, read in the plainest way; for texts that ship, and no others. */
record WrittenOut(BigDecimal value, Qualifier qualifier) {

  static WrittenOut of(String text) {
    Qualifier qualifier =
        text.startsWith("oltre ")
            ? Qualifier.MORE_THAN
            : text.startsWith("almeno ") ? Qualifier.AT_LEAST : Qualifier.EXACTLY;
    String rest = text.replaceFirst("^(oltre|almeno) ", "");
    if (rest.equals("-")) {
      return new WrittenOut(BigDecimal.ZERO, qualifier);
    }
    int word = List.of("zero", "uno", "due").indexOf(rest);
    if (word >= 0) {
      return new WrittenOut(BigDecimal.valueOf(word), qualifier);
    }
    StringBuilder digits = new StringBuilder();
    rest.chars()
        .filter(c -> c != '.' && c != '%' && c != '+')
        .map(c -> c >= '\u0660' && c <= '\u0669' ? c - '\u0660' + '0' : c)
        .map(c -> c == ',' ? '.' : c)
        .forEach(digits::appendCodePoint);
    return new WrittenOut(new BigDecimal(digits.toString()), qualifier);
  }
}
