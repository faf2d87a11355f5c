package io.annuario.extraction.sheet;

import io.annuario.definition.Edition;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of other periods out of an edition, and says which ones were kept out. */
public final class Periods {

  private static final int LISTED = 6;

  private final Edition edition;
  private final Set<PeriodWord> others = new LinkedHashSet<>();
  private @Nullable Place first;
  private boolean hasOwn;

  Periods(Edition edition) {
    this.edition = edition;
  }

  /**
   * @param period null when the table says nothing: then it is the edition's
   */
  public boolean isOfEdition(Place place, @Nullable PeriodWord period) {
    boolean own = period == null || period.isOf(edition);
    hasOwn |= own;
    if (!own && period != null) {
      others.add(period);
      first = first == null ? place : first;
    }
    return own;
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
        new Finding(
            FindingCode.PERIOD_NOT_OF_EDITION,
            hasOwn ? Severity.NOTE : Severity.ERROR,
            first,
            new Phrase("periodo", "period"),
            Phrase.same(edition.period().label()),
            said(others.stream().map(PeriodWord::said).sorted().distinct().toList()),
            hasOwn
                ? new Phrase(
                    "Le cifre di altri periodi non si caricano.",
                    "Figures of other periods are not loaded.")
                : new Phrase(
                    "Mandare le cifre del periodo richiesto, o correggere il titolo.",
                    "Send the figures of the period asked for, or correct the title.")));
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
