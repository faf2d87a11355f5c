package io.annuario.extraction.sheet;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of other periods out of an edition, and says which ones were kept out. */
public final class Periods {

  private static final int LISTED = 6;

  private final Edition edition;
  private final Set<PeriodWord> others = new LinkedHashSet<>();

  /** Where titles and headers of the sheet that is being read say a period, each the first time. */
  private final Map<PeriodWord, Place> said = new LinkedHashMap<>();

  private @Nullable String sheet;
  private @Nullable Place first;
  private boolean hasOwn;

  Periods(Edition edition) {
    this.edition = edition;
  }

  /**
   * Whether a figure of a period belongs to the edition.
   *
   * @param period null when the table says nothing: then it is the edition's
   */
  public boolean isOfEdition(@Nullable PeriodWord period) {
    return period == null || period.isOf(edition);
  }

  /**
   * What a figure of an indicator counts: the edition's period, or a part of it by which the
   * indicator is counted.
   *
   * @param period null when the table says nothing
   * @return null when it is of neither
   */
  public @Nullable Period counted(@Nullable PeriodWord period, @Nullable Indicator indicator) {
    if (isOfEdition(period)) {
      return edition.period();
    }
    return period == null || indicator == null ? null : period.partOf(edition, indicator);
  }

  /** Whether a period is a part of the edition's. */
  public boolean isPartOfEdition(@Nullable PeriodWord period) {
    Period all = edition.period();
    return period != null
        && !period.daysIn(edition).start().isBefore(all.start())
        && !period.daysIn(edition).end().isAfter(all.end());
  }

  /** Remembers that a figure was of the edition. */
  public void kept() {
    hasOwn = true;
  }

  /** Remembers that a title or a header says a period; null when it says none. */
  public void said(Place place, @Nullable PeriodWord period) {
    if (!Objects.equals(sheet, place.sheet())) {
      // The words of one sheet say nothing of the next.
      said.clear();
      sheet = place.sheet();
    }
    if (period != null) {
      said.putIfAbsent(period, place);
    }
  }

  /**
   * Remembers that a figure was left out.
   *
   * @param label the label of its line that says its period; null when a title or header does
   */
  public void leftOut(Place figure, @Nullable Place label, PeriodWord period) {
    others.add(period);
    if (first == null) {
      first = label == null ? whereSaid(period, figure) : label;
    }
  }

  private Place whereSaid(PeriodWord period, Place figure) {
    Place exact = said.get(period);
    if (exact != null) {
      return exact;
    }
    // "January" below "2023": the header nearest to the figures is the one to name.
    return said.entrySet().stream()
        .filter(one -> one.getKey().isSaidIn(period))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(figure);
  }

  /** A line whose period was probably mistyped. */
  public Finding slip(Place place, PeriodWord period) {
    return finding(
        Severity.ERROR,
        place,
        Phrase.same(period.said()),
        new Phrase(
            "Nessun'altra riga ha queste voci per il periodo richiesto: correggere il periodo"
                + " della riga, o togliere la riga.",
            "No other row has these items for the period asked for: correct the row's period, or"
                + " remove the row."));
  }

  /**
   * What is to be said of a return once it is read: figures of other periods beside those of the
   * edition, in the same table or on sheets of their own, are for comparison; alone they are wrong.
   */
  public void close(Outbox outbox) {
    if (first == null) {
      return;
    }
    outbox.send(
        finding(
            hasOwn ? Severity.NOTE : Severity.ERROR,
            first,
            said(others.stream().map(PeriodWord::said).sorted().distinct().toList()),
            hasOwn
                ? new Phrase(
                    "Le cifre di altri periodi non si caricano.",
                    "Figures of other periods are not loaded.")
                : new Phrase(
                    "Mandare le cifre del periodo richiesto, o correggere il titolo.",
                    "Send the figures of the period asked for, or correct the title.")));
  }

  private Finding finding(Severity severity, Place place, Phrase got, Phrase remedy) {
    return new Finding(
        FindingCode.PERIOD_NOT_OF_EDITION,
        severity,
        place,
        new Phrase("periodo", "period"),
        Phrase.same(edition.period().label()),
        got,
        remedy);
  }

  private static Phrase said(List<String> periods) {
    String listed = periods.stream().limit(LISTED).collect(Collectors.joining(", "));
    if (periods.size() <= LISTED) {
      return Phrase.same(listed);
    }
    String last = periods.get(periods.size() - 1);
    return Phrase.of("%s … %s (%d periodi)", "%s … %s (%d periods)", listed, last, periods.size());
  }
}
