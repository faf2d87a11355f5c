package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wrong figure is said once. An error between figures also says what else is odd about them: that
 * one of them is implausible, or that a part is above its whole where a rule compares both.
 */
final class OneCause {

  private final EditionChecks checks;
  private final Map<Key, Integer> accused = new HashMap<>();

  private OneCause(EditionChecks checks) {
    this.checks = checks;
  }

  /** The same findings, with those that repeat an error's accusation in that error. */
  static List<Finding> said(EditionChecks checks, List<Finding> findings) {
    return new OneCause(checks).said(findings);
  }

  private List<Finding> said(List<Finding> findings) {
    List<Finding> said = new ArrayList<>(findings);
    for (int at = 0; at < said.size(); at++) {
      if (isOfRule(said.get(at))) {
        accuse(at, said.get(at));
      }
    }
    Set<Integer> repeated = new HashSet<>();
    for (int at = 0; at < said.size(); at++) {
      Finding finding = said.get(at);
      if (finding.severity() == Severity.ERROR && finding.code() == FindingCode.PART_ABOVE_WHOLE) {
        List<Key> keys = checks.figuresOf(finding);
        Integer cause = accused.get(keys.get(0));
        if (cause != null && checks.figuresOf(said.get(cause)).containsAll(keys)) {
          said.set(cause, besides(said.get(cause), finding));
          repeated.add(at);
        } else {
          accuse(at, finding);
        }
      }
    }
    for (int at = 0; at < said.size(); at++) {
      Finding finding = said.get(at);
      Integer cause = implausible(finding);
      if (cause != null) {
        said.set(cause, besides(said.get(cause), finding));
        repeated.add(at);
      }
    }
    List<Finding> once = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      if (!repeated.contains(at)) {
        once.add(said.get(at));
      }
    }
    return once;
  }

  private static boolean isOfRule(Finding finding) {
    return finding.severity() == Severity.ERROR && finding.code() == FindingCode.RULE_BROKEN;
  }

  private void accuse(int at, Finding finding) {
    checks.figuresOf(finding).forEach(key -> accused.putIfAbsent(key, at));
  }

  private @Nullable Integer implausible(Finding finding) {
    return finding.code() == FindingCode.FIGURE_IMPLAUSIBLE
        ? Remaking.key(finding).map(accused::get).orElse(null)
        : null;
  }

  private static Finding besides(Finding cause, Finding same) {
    return new Finding(
        cause.code(),
        cause.severity(),
        cause.place(),
        cause.subject(),
        cause.expected(),
        cause
            .got()
            .then(new Phrase("; inoltre, per ", "; besides, of "))
            .then(same.subject())
            .then(new Phrase(" ci si attende ", " one expects "))
            .then(same.expected()),
        cause.remedy(),
        cause.about());
  }
}
