package io.annuario.cli;

import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.observation.ToldFinding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finding; the office by its code. The id is null where its figures are not told. */
record FindingJson(
    @Nullable String id,
    FindingCode code,
    Severity severity,
    @Nullable String office,
    String file,
    @Nullable String sheet,
    @Nullable Address cell,
    Phrase subject,
    Phrase expected,
    Phrase got,
    Phrase remedy) {

  static List<FindingJson> of(List<Finding> findings) {
    return findings.stream().map(ToldFinding::whole).map(FindingJson::of).toList();
  }

  /**
   * As everybody may know them.
   *
   * @param withheld ids of those whose figures are not told
   */
  static List<FindingJson> told(List<Finding> findings, Set<String> withheld) {
    return findings.stream()
        .map(
            finding ->
                withheld.contains(finding.id())
                    ? ToldFinding.withheld(finding)
                    : ToldFinding.whole(finding))
        .map(FindingJson::of)
        .toList();
  }

  private static FindingJson of(ToldFinding finding) {
    return new FindingJson(
        finding.id(),
        finding.code(),
        finding.severity(),
        finding.office(),
        finding.place().file(),
        finding.place().sheet(),
        finding.place().cell(),
        finding.subject(),
        finding.expected(),
        finding.got(),
        finding.remedy());
  }
}
