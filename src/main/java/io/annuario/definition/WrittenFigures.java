package io.annuario.definition;

import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that a person writes into {@code corrections.csv}: digits with a decimal point,
 * perhaps behind a sign such as {@code >=}, or a word for one that is not there.
 */
final class WrittenFigures {

  private static final Pattern NUMBER =
      Pattern.compile("(=|>=|>|<=|<|~)?\\s*(-?[0-9]{1,28}(?:\\.[0-9]{1,10})?)");

  /** In every job; further words are its own. */
  private static final AbsenceSigns USUAL =
      new AbsenceSigns(Map.of("n.d.", Absence.NOT_AVAILABLE, "n/a", Absence.NOT_AVAILABLE));

  private final AbsenceSigns signs;
  private final int decimals;

  /**
   * @param decimals digits that may stand after the decimal point
   */
  WrittenFigures(AbsenceSigns signs, int decimals) {
    this.signs = USUAL.with(signs);
    this.decimals = decimals;
  }

  /** What an office sent; empty where it sent no number, null after a mistake. */
  @Nullable String sent(CodeList.Entry line) {
    String text = line.text("old");
    if (text.isEmpty() || signs.meaningOf(text).isPresent()) {
      return "";
    }
    CorrectedFigure.Published figure = number(line, "old");
    return figure == null ? null : figure.said();
  }

  /** What is published instead; null after a mistake. */
  CorrectedFigure.@Nullable Published published(CodeList.Entry line) {
    String text = line.requiredText("new");
    if (text.isEmpty()) {
      return null;
    }
    return signs
        .meaningOf(text)
        .map(absence -> new CorrectedFigure.Published(null, Qualifier.EXACTLY, status(absence)))
        .orElseGet(() -> number(line, "new"));
  }

  private static ObservationStatus status(Absence absence) {
    return switch (absence) {
      case NOT_AVAILABLE -> ObservationStatus.O;
      case NOT_APPLICABLE -> ObservationStatus.M;
      case SUPPRESSED -> ObservationStatus.Q;
    };
  }

  private CorrectedFigure.@Nullable Published number(CodeList.Entry line, String column) {
    Matcher number = NUMBER.matcher(line.text(column));
    BigDecimal value = number.matches() ? new BigDecimal(number.group(2)) : null;
    boolean isCount = decimals == 0;
    if (isCount && value != null && value.signum() < 0) {
      line.add(
          Phrase.of(
              "%s in '%s' è negativo",
              "%s in '%s' is negative", MistakePhrases.quote(line.text(column)), column),
          new Phrase("Un conteggio non lo è mai", "A count never is"));
      return null;
    }
    if (value == null || value.stripTrailingZeros().scale() > decimals) {
      line.add(
          Phrase.of(
              "%s in '%s' non è una cifra di questo indicatore",
              "%s in '%s' is not a figure of this indicator",
              MistakePhrases.quote(line.text(column)),
              column),
          isCount
              ? new Phrase(
                  "Scrivere solo cifre, come 1234, o n.d.", "Write digits only, like 1234, or n/a")
              : Phrase.of(
                  "Scrivere cifre e un punto decimale con al massimo %d decimali, o n.d.",
                  "Write digits and a decimal point with at most %d decimals, or n/a", decimals));
      return null;
    }
    String sign = number.group(1);
    return new CorrectedFigure.Published(
        value, sign == null ? Qualifier.EXACTLY : Qualifier.ofSign(sign), ObservationStatus.I);
  }
}
