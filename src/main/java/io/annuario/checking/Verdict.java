package io.annuario.checking;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.observation.RuleCount;
import java.util.List;

/**
 * What the judgement of an edition's figures came to, beside its findings.
 *
 * @param rules how often each rule held, in the order of the definition
 * @param neverApplied the rules that could be held against no figure
 * @param items what the offices owe, and what of it came
 * @param totals the figures added up
 */
public record Verdict(
    List<RuleCount> rules, List<NeverApplied> neverApplied, Items items, TerritoryTotals totals) {

  public Verdict {
    rules = List.copyOf(rules);
    neverApplied = List.copyOf(neverApplied);
  }

  /** The same of what was left over, with how often each rule held before. */
  public Verdict counted(List<RuleCount> before) {
    return new Verdict(before, neverApplied, items, totals);
  }
}
