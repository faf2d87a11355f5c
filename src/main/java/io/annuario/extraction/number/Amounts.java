package io.annuario.extraction.number;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.NumberConvention;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of figures in one column. Typed numbers are taken as they are; binary noise, less
 * than a millionth after more than nine decimals, is rounded off.
 */
public final class Amounts {

  private static final BigDecimal NOISE = new BigDecimal("0.000001");
  private static final int NOISY_SCALE = 9;

  private final NumberConvention convention;
  private final int scale;
  private final AbsenceSigns signs;
  private final Separators separators = new Separators();

  /** The latest format: nearly all cells of a column have the same. */
  private String formatCode = "";

  private @Nullable NumberFormat format;

  /** Whether a typed number of the column has decimals that cannot be thousands. */
  private boolean hasFractions;

  /**
   * @param scale by how many powers of ten the column's header says to multiply
   * @param signs the job's and the office's own for what is missing
   */
  public Amounts(NumberConvention convention, int scale, AbsenceSigns signs) {
    this.convention = convention;
    this.scale = scale;
    this.signs = signs;
  }

  /** Whether a format shows a number multiplied by a hundred, and a percent sign behind it. */
  public static boolean isPercent(String format, BigDecimal value) {
    return format.indexOf('%') >= 0 && NumberFormat.of(format).sectionOf(value).percent();
  }

  /** Takes a cell of the column into account before any is read. */
  public void see(Cell cell) {
    if (absence(cell).isPresent()) {
      return;
    }
    if (cell.value() instanceof CellValue.Text text) {
      separators.see(NumberText.digitsIn(text.value()));
    } else if (cell.value() instanceof CellValue.Number number) {
      BigDecimal value = withoutNoise(number.value());
      hasFractions |= value.scale() > 0 && !looksLikeThousands(value);
    }
  }

  /**
   * What a cell of the column writes.
   *
   * @param decimals how many the figure may have; 0 for a count, which is never negative either
   */
  public Amount read(Cell cell, int decimals) {
    Optional<Amount> sign = absence(cell);
    if (sign.isPresent()) {
      return sign.get();
    }
    // In thousands 0.06 is a whole 60: only what comes out is judged.
    Amount amount = written(cell, decimals == 0 && scale == 0);
    if (!(amount instanceof Amount.Counted counted)) {
      return amount;
    }
    Amount.Counted scaled = scale > 0 ? counted.times(scale) : counted;
    return Measures.fit(
        scaled, decimals, () -> scale > 0 ? scaled.value().toPlainString() : shown(cell, counted));
  }

  private Optional<Amount> absence(Cell cell) {
    if (cell.value() instanceof CellValue.Text text) {
      return signs.meaningOf(text.value()).map(MissingSigns::of);
    }
    return cell.value() instanceof CellValue.Number number && !signs.isEmpty()
        ? signs.meaningOf(number.value().stripTrailingZeros().toPlainString()).map(MissingSigns::of)
        : Optional.empty();
  }

  private static String shown(Cell cell, Amount.Counted counted) {
    return cell.value() instanceof CellValue.Text text
        ? "\"" + NumberText.shortened(text.value()) + "\""
        : NumberText.shortened(counted.value().toPlainString());
  }

  private Amount written(Cell cell, boolean integral) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Number number) {
      return typed(cell, number.value(), integral);
    }
    if (value instanceof CellValue.Text text) {
      if (format(cell.format()).hidesTexts()) {
        return ShownNumber.hidden(Quotation.of(text.value()));
      }
      return NumberText.read(text.value(), convention, separators, integral);
    }
    if (value instanceof CellValue.Date date) {
      return aDate(date.value());
    }
    if (value instanceof CellValue.Error error) {
      return new Amount.Refused(
          FindingCode.CELL_ERROR,
          new Phrase("l'errore " + error.code(), "the error " + error.code()),
          new Phrase(
              "Correggere la formula o scrivere il numero.",
              "Correct the formula or write the number."));
    }
    return new Amount.Refused(
        FindingCode.TEXT_IN_COUNT,
        Phrase.same("\"" + cell.raw() + "\""),
        new Phrase("Scrivere il numero.", "Write the number."));
  }

  private Amount typed(Cell cell, BigDecimal stored, boolean integral) {
    BigDecimal value = withoutNoise(stored);
    FormatSection section = format(cell.format()).sectionOf(value);
    if (section.percent()) {
      return new Amount.Refused(
          FindingCode.PERCENT_IN_COUNT,
          Phrase.same(value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"),
          new Phrase(
              "Scrivere il numero, non la percentuale.", "Write the number, not the percentage."));
    }
    if (section.isPlain()) {
      return digits(value, integral);
    }
    // In a column of thousands a number that its format divides by a thousand counts as it is.
    boolean isDivided = scale > 0 && section.divided() > 0;
    BigDecimal shown = isDivided ? value.movePointLeft(3 * section.divided()) : value;
    Amount amount = ShownNumber.read(shown, section, convention, digits(shown, false));
    return amount instanceof Amount.Counted counted && integral ? whole(counted) : amount;
  }

  private Amount whole(Amount.Counted counted) {
    boolean isPlain = counted.qualifier() == Qualifier.EXACTLY && counted.value().scale() > 0;
    return isPlain ? digits(counted.value(), true) : counted;
  }

  private NumberFormat format(String code) {
    if (format == null || !code.equals(formatCode)) {
      format = NumberFormat.of(code);
      formatCode = code;
    }
    return format;
  }

  private Amount digits(BigDecimal value, boolean integral) {
    if (!integral || value.scale() <= 0) {
      return Amount.Counted.exactly(value);
    }
    if (looksLikeThousands(value) && convention.grouping().contains('.')) {
      if (hasFractions || value.scale() < 3) {
        return decimals(value.toPlainString(), value.movePointRight(3));
      }
      return Amount.Counted.exactly(value)
          .as(value.movePointRight(3).setScale(0), Amount.Adjusted.THOUSANDS_RESTORED);
    }
    return Amount.Counted.exactly(value);
  }

  private static Amount decimals(String got, BigDecimal asThousands) {
    String thousands = asThousands.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    return new Amount.Refused(
        FindingCode.NUMBER_AMBIGUOUS,
        new Phrase(
            got + ", che può essere " + thousands + " o " + got,
            got + ", which can be " + thousands + " or " + got),
        new Phrase(
            "Scrivere il numero intero, senza separatori.",
            "Write the whole number, without separators."));
  }

  private static Amount aDate(LocalDateTime date) {
    String day = date.toLocalDate().toString();
    String typed = date.getDayOfMonth() + "/" + date.getMonthValue();
    return new Amount.Refused(
        FindingCode.DATE_IN_COUNT,
        new Phrase(
            "la data " + day + " (\"" + typed + "\"?)",
            "the date " + day + " (\"" + typed + "\"?)"),
        new Phrase(
            "Dare alla cella il formato numero e riscrivere la cifra.",
            "Format the cell as a number and write the figure again."));
  }

  /** 3.875 or 12.5: between one and a thousand, with at most three decimals. */
  private static boolean looksLikeThousands(BigDecimal value) {
    return value.scale() > 0
        && value.scale() <= 3
        && value.compareTo(BigDecimal.ONE) >= 0
        && value.compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private static BigDecimal withoutNoise(BigDecimal stored) {
    BigDecimal plain = stored.stripTrailingZeros();
    if (plain.scale() > NOISY_SCALE) {
      BigDecimal rounded = plain.setScale(0, RoundingMode.HALF_EVEN);
      if (plain.subtract(rounded).abs().compareTo(NOISE) <= 0) {
        return rounded;
      }
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
