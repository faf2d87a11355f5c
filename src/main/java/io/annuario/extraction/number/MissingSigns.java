package io.annuario.extraction.number;

import io.annuario.definition.Absence;
import io.annuario.definition.NumberConvention;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signs that stand for a missing or negligible value. Sources: ISTAT, "segni convenzionali";
 * Eurostat, "special values and flags"; UK Government Statistical Service, "symbols in tables";
 * SDMX CL_OBS_STATUS. Two dots are below half the unit for ISTAT and not available in English
 * tables.
 */
final class MissingSigns {

  private static final Amount MISSING = missing(ObservationStatus.O);
  private static final Amount NOT_COLLECTED = missing(ObservationStatus.L);
  private static final Amount NOT_APPLICABLE = missing(ObservationStatus.M);
  private static final Amount SUPPRESSED =
      new Amount.Missing(ObservationStatus.Q, ConfidentialityStatus.A);
  private static final Amount BELOW_HALF =
      new Amount.Counted(
          BigDecimal.ZERO, Qualifier.EXACTLY, ObservationStatus.N, ConfidentialityStatus.F);
  private static final Amount DASH = new Amount.Dash();

  private static final Map<String, Amount> SIGNS =
      Map.ofEntries(
          Map.entry("-", DASH),
          Map.entry("--", DASH),
          Map.entry("---", DASH),
          Map.entry("....", NOT_COLLECTED),
          Map.entry("...", NOT_COLLECTED),
          Map.entry(":", MISSING),
          Map.entry("n.d.", MISSING),
          Map.entry("n.d", MISSING),
          Map.entry("nd", MISSING),
          Map.entry("n/d", MISSING),
          Map.entry("n.a.", MISSING),
          Map.entry("n/a", MISSING),
          Map.entry("na", MISSING),
          Map.entry("n.v.", MISSING),
          Map.entry("s.d.", MISSING),
          Map.entry("[x]", MISSING),
          Map.entry("non disponibile", MISSING),
          Map.entry("dato non disponibile", MISSING),
          Map.entry("not available", MISSING),
          Map.entry("non rilevato", NOT_COLLECTED),
          Map.entry("n.r.", NOT_COLLECTED),
          Map.entry("n.p.", NOT_COLLECTED),
          Map.entry("non pervenuto", NOT_COLLECTED),
          Map.entry("[z]", NOT_APPLICABLE),
          Map.entry("z", NOT_APPLICABLE),
          Map.entry("m", NOT_APPLICABLE),
          Map.entry("non applicabile", NOT_APPLICABLE),
          Map.entry("not applicable", NOT_APPLICABLE),
          Map.entry("*", SUPPRESSED),
          Map.entry("**", SUPPRESSED),
          Map.entry("c", SUPPRESSED),
          Map.entry("[c]", SUPPRESSED),
          Map.entry("[low]", BELOW_HALF),
          Map.entry("0n", BELOW_HALF));

  /** Longer ones are sentences; dots may be many. */
  private static final int LONGEST = 40;

  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern DOTS = Pattern.compile("\\.{4,}");

  private MissingSigns() {}

  /** The sign that a whole text is; empty when it is none. */
  static Optional<Amount> read(String text, NumberConvention convention) {
    String plain = text.strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    String dashed = DASHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String sign = DOTS.matcher(dashed.replace("\u2026", "...")).replaceAll("....");
    if (sign.equals("..")) {
      return Optional.of(convention == NumberConvention.EN ? MISSING : BELOW_HALF);
    }
    return Optional.ofNullable(SIGNS.get(sign));
  }

  /** What a sign of the job's own, or of the office's, stands for. */
  static Amount of(Absence absence) {
    return switch (absence) {
      case NOT_AVAILABLE -> MISSING;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case SUPPRESSED -> SUPPRESSED;
    };
  }

  private static Amount missing(ObservationStatus status) {
    return new Amount.Missing(status, ConfidentialityStatus.F);
  }
}
