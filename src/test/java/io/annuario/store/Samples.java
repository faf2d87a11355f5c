package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.About;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Editions, returns, figures and findings to keep. */
final class Samples {

  static final String FINGERPRINT = "f".repeat(64);

  private Samples() {}

  /** An edition that no other test knows. */
  static Edition edition() {
    return new Edition(
        "job-" + UUID.randomUUID(), "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);
  }

  static Return sent(String office, int content) {
    return new Return(
        String.format(Locale.ROOT, "%064x", content),
        office.toLowerCase(Locale.ROOT) + ".xlsx",
        office);
  }

  static Observation figure(Return source, String territory, String value, String cell) {
    return new Observation(
        source.office(),
        new Key(territory, "ARRESTED", Period.ofYear(2024), Breakdown.NONE),
        new BigDecimal(value),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        value,
        new Place(source.file(), "Dati", Address.parse(cell)));
  }

  static Finding finding(FindingCode code, Place place) {
    return Finding.of(
            code,
            place,
            new Phrase("Arrestati, Lazio", "Arrested, Lazio"),
            new Phrase("un numero", "a number"),
            new Phrase("«dodici» 👮", "“dodici” 👮"),
            new Phrase("Scrivere 12.", "Write 12."))
        .about(
            new About(
                "regola è",
                "LAZ",
                "12",
                "ARRESTED",
                Breakdown.parse("SEX=F"),
                Period.ofYear(2024),
                ">1400"));
  }

  /** Reads a return of these figures to its end. */
  static Reading read(
      Readings readings, Edition edition, Return source, List<Observation> observations) {
    long id = readings.begin(edition, source, FINGERPRINT);
    readings.add(id, observations, List.of());
    long figures = observations.size();
    return readings.complete(id, new Ledger(figures, figures, 0, 0, 0, 0, 0, 0), 1);
  }

  /** All figures in the order of what they are about. */
  static List<Observation> inOrder(Figures figures, List<Vintage.Member> members) {
    try (GatheredFigures gathered = figures.gather(members)) {
      return all(gathered.of(members));
    }
  }

  static <T> List<T> all(Figures.Cursor<T> cursor) {
    try (cursor) {
      List<T> all = new java.util.ArrayList<>();
      cursor.forEachRemaining(all::add);
      return all;
    }
  }
}
