package io.annuario.definition;

import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An identity or a bound that figures of the same territory, period and breakdown must satisfy.
 *
 * @param check a VTL 2.1 boolean expression over indicator codes
 * @param message what it means when broken, for people
 * @param tolerance numbers that differ by no more than this are equal to it
 * @param missing what becomes of it where some of its figures are missing, but not all
 * @param errorAbove when more offices than these break it, it is an error, whatever its severity;
 *     null when that changes nothing
 * @param line where it stands in job.yaml, from 1
 */
public record Rule(
    String id,
    String check,
    Severity severity,
    Phrase message,
    BigDecimal tolerance,
    Missing missing,
    @Nullable Integer errorAbove,
    int line) {

  /** What must hold, as people read it, with the room that it leaves. */
  public Phrase said(Indicators indicators) {
    Phrase named = indicators.named(check);
    return tolerance.signum() == 0
        ? named
        : named.then(new Phrase(", a meno di ", ", but for ")).then(Phrase.number(tolerance));
  }

  /** Whether its check names an indicator, in whatever part of it. */
  public boolean names(String indicator) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(indicator) + "(?!\\w)").matcher(check).find();
  }

  /** What becomes of a rule where figures are missing. */
  public enum Missing {
    /** It is not applied there, and counted as unverifiable. */
    SKIP,
    /** They count as zero. */
    ZERO,
    /** It fails there. */
    FAIL
  }
}
