package io.annuario.definition;

import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One query that somebody looked into and answered for. */
public sealed interface AcceptedQuery {

  /** Why the figure is right all the same. */
  String reason();

  /** Who answers for it. */
  String by();

  LocalDate date();

  /** Whether it is this query that was accepted. Only queries can be. */
  boolean accepts(Finding finding);

  /** Whether it is this query that was accepted, but for its value, which has moved since. */
  boolean isOfOtherValue(Finding finding);

  /**
   * By what a query means, wherever it stands and whatever its file is called.
   *
   * @param line where it stands in {@code accepted-queries.csv}, from 1
   * @param id the query's; empty when the key says all
   * @param key what else was written of it
   */
  record OfValue(int line, String id, Key key, String reason, String by, LocalDate date)
      implements AcceptedQuery {

    /** Kinds of queries that are told apart by a rule, which no key says. */
    static final Set<FindingCode> WANT_ID =
        Set.of(
            FindingCode.RULE_BROKEN,
            FindingCode.RULE_WITHOUT_RESULT,
            FindingCode.RULE_NEVER_APPLIED,
            FindingCode.LAYOUT_UNUSED);

    @Override
    public boolean accepts(Finding finding) {
      return isOfKind(finding)
          && key.agreesOnPlace(finding, id.isEmpty())
          && (id.isEmpty() ? isSameValue(finding) : finding.id().equals(id))
          && (id.isEmpty() || key.value().isEmpty() || isSameValue(finding));
    }

    @Override
    public boolean isOfOtherValue(Finding finding) {
      if (!isOfKind(finding) || key.value().isEmpty() || isSameValue(finding)) {
        return false;
      }
      Finding then = finding.about(finding.about().worth(plain(key.value())));
      return key.agreesOnPlace(finding, id.isEmpty()) && (id.isEmpty() || then.id().equals(id));
    }

    private boolean isOfKind(Finding finding) {
      boolean isOfCode =
          id.isEmpty() ? finding.code() == key.code() : id.startsWith(finding.code() + "-");
      return finding.severity() == Severity.QUERY && isOfCode;
    }

    private boolean isSameValue(Finding finding) {
      String value = finding.about().value();
      return plain(key.value()).equals(value == null ? "" : plain(value));
    }

    private static String plain(String value) {
      try {
        return About.plain(new BigDecimal(value));
      } catch (NumberFormatException text) {
        return value;
      }
    }

    /** As messages name it. */
    public String said() {
      return id.isEmpty() ? key.said() : id;
    }
  }

  /**
   * What is written of a query beside its id, each empty where nothing is.
   *
   * @param code null when only the id says it
   * @param period as {@link io.annuario.observation.Period#label()} writes it
   * @param value as {@link About} has it
   */
  record Key(
      @Nullable FindingCode code,
      String office,
      String territory,
      String indicator,
      String breakdown,
      String period,
      String value) {

    /**
     * Whether it contradicts nothing that a finding says of its place.
     *
     * @param alone whether no id says the rest: then nothing that the finding says may be left out
     *     but what its territory and its edition say already
     */
    private boolean agreesOnPlace(Finding finding, boolean alone) {
      About about = finding.about();
      BiPredicate<String, @Nullable String> same =
          (written, said) ->
              written.equals(said == null ? "" : said) || (!alone && written.isEmpty());
      String label = about.period() == null ? null : about.period().label();
      boolean isOfCell = finding.isOfCell();
      return (!alone || !isOfCell)
          && (same.test(office, about.office()) || (office.isEmpty() && about.territory() != null))
          && same.test(territory, about.territory())
          && same.test(indicator, about.indicator())
          && same.test(breakdown, about.breakdown().code())
          && (period.isEmpty() || same.test(period, label));
    }

    private String said() {
      StringBuilder said = new StringBuilder(String.valueOf(code));
      for (String part : new String[] {office, territory, indicator, breakdown, period, value}) {
        said.append(part.isEmpty() ? "" : " " + part);
      }
      return said.toString();
    }
  }

  /** By the cell at which a query stood: the form in which earlier vintages were accepted. */
  record OfPlace(FindingCode code, Place place, String reason, String by, LocalDate date)
      implements AcceptedQuery {

    @Override
    public boolean accepts(Finding finding) {
      return finding.severity() == Severity.QUERY
          && finding.code() == code
          && finding.place().equals(place);
    }

    @Override
    public boolean isOfOtherValue(Finding finding) {
      return false;
    }
  }
}
