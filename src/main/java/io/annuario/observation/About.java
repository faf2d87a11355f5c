package io.annuario.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a finding means, wherever it stands and whatever its file is called.
 *
 * @param rule the id of the rule, or whatever tells two findings of one code about one figure apart
 * @param office code of the office that sent the figure, or should have
 * @param territory a territory's code
 * @param indicator an indicator's code
 * @param value what was found: a figure as {@link #value(Observation)} writes it, several of them,
 *     or a text; null when nothing was
 */
public record About(
    @Nullable String rule,
    @Nullable String office,
    @Nullable String territory,
    @Nullable String indicator,
    Breakdown breakdown,
    @Nullable Period period,
    @Nullable String value) {

  /** As much as is known of a finding about a cell or a file and nothing else. */
  public static final About NOTHING = new About(null, null, null, null, Breakdown.NONE, null, null);

  /** About a figure, and that it has this very value. */
  public static About figure(Observation figure) {
    return key(figure.key()).of(figure.office()).worth(value(figure));
  }

  /** About what a figure would count, whether or not there is one. */
  public static About key(Key key) {
    return new About(
        null, null, key.territory(), key.indicator(), key.breakdown(), key.period(), null);
  }

  public static About office(String code) {
    return NOTHING.of(code);
  }

  public static About rule(String id) {
    return NOTHING.by(id);
  }

  /** Likewise, of a return of this office. */
  public About of(String code) {
    return new About(rule, code, territory, indicator, breakdown, period, value);
  }

  /** Likewise, found by this rule. */
  public About by(String id) {
    return new About(id, office, territory, indicator, breakdown, period, value);
  }

  /** Likewise, about this indicator. */
  public About counting(String code) {
    return new About(rule, office, territory, code, breakdown, period, value);
  }

  /** Likewise, of another value. */
  public About worth(@Nullable String other) {
    return new About(rule, office, territory, indicator, breakdown, period, other);
  }

  public About worth(BigDecimal number) {
    return worth(plain(number));
  }

  /** A figure as it is written here: 1294, {@code >1400}; empty when it has no value. */
  public static String value(Observation figure) {
    if (figure.value() == null) {
      return "";
    }
    String sign = figure.qualifier() == Qualifier.EXACTLY ? "" : figure.qualifier().sign();
    return sign + plain(figure.value());
  }

  /** A number without separators, exponents and zeros that say nothing. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Whether it is about a cell, and nobody can say of which figure. */
  boolean isOfCell() {
    return rule == null && territory == null && indicator == null;
  }
}
