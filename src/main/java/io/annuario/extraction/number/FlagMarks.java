package io.annuario.extraction.number;

import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.util.Locale;

/**
 * Applies the letters of a flag column to the figures beside them. Source: Eurostat, "special
 * values and flags": b break, c confidential, d definition differs, e and s estimated, f forecast,
 * n not significant, p provisional, z not applicable; r revised and u of low reliability leave a
 * figure as it is.
 */
public final class FlagMarks {

  private FlagMarks() {}

  public static ReadAmount applied(ReadAmount read, String flags) {
    ReadAmount flagged = read;
    for (char flag : flags.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      flagged = applied(flagged, flag);
    }
    return flagged;
  }

  private static ReadAmount applied(ReadAmount read, char flag) {
    if (flag == 'c') {
      ObservationStatus status = read.status().isMissing() ? ObservationStatus.Q : read.status();
      return new ReadAmount(read.value(), read.qualifier(), status, ConfidentialityStatus.C);
    }
    if (flag == 'z' && read.status().isMissing()) {
      return new ReadAmount(null, Qualifier.EXACTLY, ObservationStatus.M, read.confidentiality());
    }
    ObservationStatus status =
        switch (flag) {
          case 'b' -> ObservationStatus.B;
          case 'd' -> ObservationStatus.W;
          case 'e', 's', 'f' -> ObservationStatus.E;
          case 'n' -> ObservationStatus.N;
          case 'p' -> ObservationStatus.P;
          default -> read.status();
        };
    return read.status().isMissing()
        ? read
        : new ReadAmount(read.value(), read.qualifier(), status, read.confidentiality());
  }
}
