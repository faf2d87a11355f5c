package io.annuario.extraction.number;

import io.annuario.definition.NumberConvention;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;

/**
 * Reads the words of a number format as if they were written in the cell: {@code "<"0} is a
 * qualifier, {@code 0" thousand"} a unit, {@code "n/a"} a sign in the place of the number.
 */
final class ShownNumber {

  /** Stands for the digits while the words are read. */
  private static final BigDecimal DIGIT = BigDecimal.valueOf(7);

  private static final int MOST_POWER = 6;

  private ShownNumber() {}

  /**
   * What a number says in its format.
   *
   * @param plain what it says without one
   */
  static Amount read(
      BigDecimal value, FormatSection section, NumberConvention convention, Amount plain) {
    if (section.hasNoWords() && section.digits()) {
      return plain;
    }
    if (!section.digits()) {
      return insteadOf(value, section, convention, plain);
    }
    String before = FormatSection.saying(section.before()).isEmpty() ? "" : section.before();
    String after = FormatSection.saying(section.after()).isEmpty() ? "" : section.after();
    if (value.signum() < 0) {
      // A section of its own for negative numbers writes their sign itself.
      before = before.replaceFirst("[-−(]", "");
      after = after.replaceFirst("[-−)]", "");
    }
    String around = before + after;
    if (around.isBlank() && section.isGrouped()) {
      return plain;
    }
    if (!section.isGrouped() || around.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return refused(FindingCode.TEXT_IN_COUNT, shown(value, section));
    }
    Amount words =
        NumberText.read(
            apart(before.strip(), "") + DIGIT + apart("", after.strip()),
            convention,
            new Separators(),
            true);
    if (words instanceof Amount.Refused no) {
      return refused(no.code(), shown(value, section));
    }
    return words instanceof Amount.Counted counted && plain instanceof Amount.Counted number
        ? with(number, counted, section.divided())
        : plain;
  }

  private static Amount with(Amount.Counted number, Amount.Counted words, int divided) {
    int power = 0;
    while (power < MOST_POWER && words.value().abs().compareTo(DIGIT.movePointRight(power)) != 0) {
      power += 3;
    }
    BigDecimal value = number.value();
    if (power > 0) {
      value = value.movePointRight(power - 3 * divided);
    }
    return new Amount.Counted(
        words.value().signum() < 0 ? value.negate() : value,
        words.qualifier(),
        words.status(),
        words.confidentiality(),
        number.adjusted());
  }

  /** What is shown in the place of a number; that a zero is shown as nothing or a dash is usual. */
  private static Amount insteadOf(
      BigDecimal value, FormatSection section, NumberConvention convention, Amount plain) {
    String words = (section.before() + section.after()).strip();
    boolean isDash = words.matches("[-–—−]*");
    if (value.signum() == 0 && isDash) {
      return plain;
    }
    if (words.isEmpty()) {
      return hidden(Phrase.same(plain(value)));
    }
    Amount sign = NumberText.read(words, convention, new Separators(), true);
    boolean isSaid =
        sign instanceof Amount.Missing
            || (sign instanceof Amount.Counted counted && agrees(counted, value));
    return isSaid ? sign : refused(FindingCode.TEXT_IN_COUNT, stored(words, value));
  }

  static Amount hidden(Phrase stored) {
    return new Amount.Refused(
        FindingCode.HIDDEN_CONTENT,
        stored.then(
            new Phrase(
                ", che il formato numerico non mostra", ", which the number format does not show")),
        new Phrase(
            "Dare alla cella un formato che mostri il numero, oppure svuotarla.",
            "Give the cell a format that shows the number, or empty it."));
  }

  /** "<5" in the place of a 3 is true of it. */
  private static boolean agrees(Amount.Counted shown, BigDecimal value) {
    int compared = value.compareTo(shown.value());
    return switch (shown.qualifier()) {
      case EXACTLY -> compared == 0;
      case LESS_THAN -> compared < 0;
      case AT_MOST -> compared <= 0;
      case MORE_THAN -> compared > 0;
      case AT_LEAST -> compared >= 0;
      case ABOUT -> true;
    };
  }

  private static Phrase shown(BigDecimal value, FormatSection section) {
    String words =
        section.before().stripLeading()
            + plain(value.abs())
            + section.within()
            + section.after().stripTrailing();
    return stored(words, value);
  }

  private static Phrase stored(String words, BigDecimal value) {
    return Quotation.of(words)
        .then(
            Phrase.of(
                ", come il formato numerico mostra %s",
                ", as the number format shows %s", plain(value)));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static Amount refused(FindingCode code, Phrase got) {
    return new Amount.Refused(
        code,
        got,
        new Phrase(
            "Scrivere il numero con un formato senza parole.",
            "Write the number in a format without words."));
  }

  private static String apart(String before, String after) {
    boolean endsInLetter =
        !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    boolean beginsWithLetter = !after.isEmpty() && Character.isLetter(after.charAt(0));
    return before + (endsInLetter || beginsWithLetter ? " " : "") + after;
  }
}
