package io.annuario.explanation;

import io.annuario.observation.Address;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one cell, for programs. No text of the file is repeated, only what was understood;
 * what does not apply to a fate is null.
 *
 * @param sheet null for formats without sheets
 * @param territory its code, as of what follows; of figures, and of totals and rates that were
 *     compared
 * @param breakdown {@code SEX=F}; empty when the figure is not broken down
 * @param period of figures the edition's; of {@link Fate#OTHER_PERIOD} the one that was read
 * @param value the figure, the total or the rate as it is printed, in plain digits; null where the
 *     cell says that there is none
 * @param qualifier null where the value is exact
 * @param status null for a usual value
 * @param comparedWith with what a total or a rate was compared; null where there is nothing to
 *     compare
 * @param finding the finding that rejected the cell, or that stands at it
 * @param findingAt where that finding stands, if at another cell
 */
public record CellTold(
    @Nullable String sheet,
    Address cell,
    Fate fate,
    @Nullable String territory,
    @Nullable String indicator,
    @Nullable String breakdown,
    @Nullable String period,
    @Nullable String value,
    @Nullable Qualifier qualifier,
    @Nullable ObservationStatus status,
    @Nullable Compared comparedWith,
    @Nullable FindingCode finding,
    @Nullable Address findingAt) {

  /** The fates of cells, more finely than a ledger counts them. */
  public enum Fate {
    FIGURE,
    TOTAL,
    RATE,
    OTHER_PERIOD,
    TITLE,
    HEADER,
    LABEL,
    REMARK,
    /** The same figure as in a table before. */
    REPEATED,
    /** Left out by the job's definition. */
    IGNORED,
    HIDDEN,
    CROSSED_OUT,
    REJECTED,
    /** The reading ended before. */
    UNREAD;

    /** {@code other-period}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a printed total or rate was compared with.
   *
   * @param value the sum, or the rate computed again, in plain digits
   * @param figures how many figures it is made of
   * @param cells where these stand, as ranges; empty where that is not known
   */
  public record Compared(String value, int figures, List<String> cells) {

    public Compared {
      cells = List.copyOf(cells);
    }
  }

  static CellTold of(@Nullable String sheet, Address cell, Fate fate) {
    return new CellTold(
        sheet, cell, fate, null, null, null, null, null, null, null, null, null, null);
  }

  CellTold about(Key key, @Nullable BigDecimal number) {
    return new CellTold(
        sheet,
        cell,
        fate,
        key.territory(),
        key.indicator(),
        key.breakdown().code(),
        key.period().label(),
        number == null ? null : plain(number),
        qualifier,
        status,
        comparedWith,
        finding,
        findingAt);
  }

  CellTold as(Qualifier sure, ObservationStatus sort) {
    return new CellTold(
        sheet,
        cell,
        fate,
        territory,
        indicator,
        breakdown,
        period,
        value,
        sure == Qualifier.EXACTLY ? null : sure,
        sort == ObservationStatus.A ? null : sort,
        comparedWith,
        finding,
        findingAt);
  }

  CellTold of(String otherPeriod) {
    return new CellTold(
        sheet,
        cell,
        fate,
        territory,
        indicator,
        breakdown,
        otherPeriod,
        value,
        qualifier,
        status,
        comparedWith,
        finding,
        findingAt);
  }

  CellTold with(Compared compared) {
    return new CellTold(
        sheet, cell, fate, territory, indicator, breakdown, period, value, qualifier, status,
        compared, finding, findingAt);
  }

  CellTold with(FindingCode code, @Nullable Address at) {
    return new CellTold(
        sheet,
        cell,
        fate,
        territory,
        indicator,
        breakdown,
        period,
        value,
        qualifier,
        status,
        comparedWith,
        code,
        cell.equals(at) ? null : at);
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
