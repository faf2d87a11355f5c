package io.annuario.disclosure;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.ToldFinding;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which findings may be told to everybody with the figures that they speak of: those on an
 * indicator whose small counts are protected, or from which one could be worked out, may not.
 */
public final class Discretion {

  /** Of a job that protects nothing. */
  static final Discretion NONE = new Discretion(Set.of(), Set.of());

  /** What speaks of files, offices, layouts and rules, and of no figure. */
  private static final Set<FindingCode> OF_NO_FIGURE =
      EnumSet.of(
          FindingCode.FILE_UNREADABLE,
          FindingCode.FILE_ENCRYPTED,
          FindingCode.FILE_NOT_A_SPREADSHEET,
          FindingCode.FILE_TOO_LARGE,
          FindingCode.FILE_TYPE_MISMATCH,
          FindingCode.FILE_EMPTY,
          FindingCode.FILE_STRAY,
          FindingCode.FILE_IGNORED,
          FindingCode.TEXT_ENCODING,
          FindingCode.OFFICE_UNKNOWN,
          FindingCode.OFFICE_AMBIGUOUS,
          FindingCode.OFFICE_TWICE,
          FindingCode.RETURN_COPIED,
          FindingCode.RETURN_ERASED,
          FindingCode.RETURN_IN_PARTS,
          FindingCode.OFFICE_MISSING,
          FindingCode.ITEM_MISSING,
          FindingCode.PERIODS_MISSING,
          FindingCode.NO_RETURNS,
          FindingCode.NO_FIGURES,
          FindingCode.LAYOUT_UNUSED,
          FindingCode.TEMPLATE_OF_OTHER,
          FindingCode.TEMPLATE_OUTDATED,
          FindingCode.RULE_NEVER_APPLIED);

  private final Set<String> concerned;
  private final Set<String> rules;

  /**
   * @param rules the ids of those that name a concerned indicator: a finding of one lists all the
   *     figures that it compares, whichever it is about
   */
  private Discretion(Set<String> concerned, Set<String> rules) {
    this.concerned = Set.copyOf(concerned);
    this.rules = Set.copyOf(rules);
  }

  public static Discretion of(JobDefinition definition) {
    Set<String> concerned = Protection.concerned(definition);
    if (concerned.isEmpty()) {
      return NONE;
    }
    return new Discretion(
        concerned,
        definition.rules().stream()
            .filter(rule -> concerned.stream().anyMatch(rule::names))
            .map(Rule::id)
            .collect(Collectors.toSet()));
  }

  /** Whether there is anything to be discreet about. */
  boolean isAsked() {
    return !concerned.isEmpty();
  }

  /** Whether a finding may say something of a figure that is not shown. */
  public boolean withholds(Finding finding) {
    if (concerned.isEmpty() || OF_NO_FIGURE.contains(finding.code())) {
      return false;
    }
    String rule = finding.about().rule();
    if (rule != null && rules.contains(rule)) {
      return true;
    }
    String indicator = finding.about().indicator();
    // Where none is named nobody knows of which figures it speaks.
    return indicator == null || concerned.contains(indicator);
  }

  ToldFinding told(Finding finding) {
    return withholds(finding) ? ToldFinding.withheld(finding) : ToldFinding.whole(finding);
  }
}
