package io.annuario.definition;

import io.annuario.observation.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who must send a return: a regional centre, a member state.
 *
 * @param territories the codes of the territories that it may report on, themselves or their parts
 * @param aliases names by which its files and forms are recognised
 * @param numbers how it writes numbers; null when as the job says
 * @param missingSigns what it writes in the place of figures that are not there, beyond the job's
 * @param contact whom to write to; empty when unknown
 * @param language in which it is written to; null when in the job's
 * @param expectedFrom first day of the periods for which a return is expected; null when always
 * @param expectedTo last such day; null while expected
 * @param indicators the codes of the indicators that it sends; empty when all
 * @param attributes what else the code list says of it, for rules; empty where a cell is blank
 */
public record Office(
    String code,
    String name,
    Set<String> territories,
    Set<String> aliases,
    @Nullable NumberConvention numbers,
    AbsenceSigns missingSigns,
    String contact,
    @Nullable Language language,
    @Nullable LocalDate expectedFrom,
    @Nullable LocalDate expectedTo,
    Set<String> indicators,
    Map<String, String> attributes) {

  public Office {
    territories = Set.copyOf(territories);
    aliases = Set.copyOf(aliases);
    indicators = Set.copyOf(indicators);
    attributes = Map.copyOf(attributes);
  }

  /**
   * Whether a return is expected for an edition: the office works on the last day of its period.
   */
  public boolean isExpectedFor(Edition edition) {
    LocalDate day = edition.period().end();
    return (expectedFrom == null || !day.isBefore(expectedFrom))
        && (expectedTo == null || !day.isAfter(expectedTo));
  }

  /** Whether an edition's return of it lacks something without an indicator. */
  public boolean owes(Indicator indicator, Edition edition) {
    String heldAt = indicator.heldAt();
    return indicator.requirement().appliesTo(edition)
        && (indicators.isEmpty() || indicators.contains(indicator.code()))
        && (heldAt == null || territories.contains(heldAt));
  }
}
