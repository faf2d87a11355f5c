package io.annuario.definition;

import io.annuario.observation.Period;
import io.annuario.observation.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job for one reference year, or for a part of it.
 *
 * @param name the name of its folder below {@code input/JOB/}: a year, or a name such as 2020-ytd
 * @param period the days that its figures count
 * @param asOf the day at which the offices counted
 * @param previous the name of the edition to compare with; null when there is none
 * @param names what returns call its period beside its year or days: "FY2024", "Anno XII"
 * @param intake how its returns come in; no figure depends on it
 */
public record Edition(
    String job,
    String name,
    Period period,
    LocalDate asOf,
    @Nullable String previous,
    List<String> names,
    Intake intake) {

  public Edition {
    names = List.copyOf(names);
  }

  /** One of which only the period is known. */
  public Edition(
      String job, String name, Period period, LocalDate asOf, @Nullable String previous) {
    this(job, name, period, asOf, previous, List.of(), Intake.USUAL);
  }

  /** The same, whose returns come in as another one's do. */
  public Edition with(Intake other) {
    return new Edition(job, name, period, asOf, previous, names, other);
  }

  /**
   * What tells a reading of a return from others: by what definition, and by what names of the
   * period.
   *
   * @param definition the fingerprint of the definition
   */
  public String readingFingerprint(String definition) {
    return names.isEmpty() ? definition : Sha256.of(definition + String.join("\n", names));
  }
}
