package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Counts findings by severity. */
final class FindingCount {

  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  void add(Finding finding) {
    counts.merge(finding.severity(), 1L, Long::sum);
  }

  long of(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  Outcome.Findings counts() {
    return new Outcome.Findings(of(Severity.ERROR), of(Severity.QUERY), of(Severity.NOTE));
  }
}
