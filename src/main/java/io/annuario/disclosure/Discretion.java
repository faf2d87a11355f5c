package io.annuario.disclosure;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.ToldFinding;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which findings may be told to everybody with the figures that they speak of: those on an
 * indicator whose small counts are protected, or from which one could be worked out, may not.
 */
public final class Discretion {

  /** Of a job that protects nothing. */
  static final Discretion NONE = new Discretion(Set.of());

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

  private Discretion(Set<String> concerned) {
    this.concerned = Set.copyOf(concerned);
  }

  public static Discretion of(JobDefinition definition) {
    Set<String> concerned = Protection.concerned(definition);
    return concerned.isEmpty() ? NONE : new Discretion(concerned);
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
    String indicator = finding.about().indicator();
    // Where none is named nobody knows of which figures it speaks.
    return indicator == null || concerned.contains(indicator);
  }

  ToldFinding told(Finding finding) {
    return withholds(finding) ? ToldFinding.withheld(finding) : ToldFinding.whole(finding);
  }
}
