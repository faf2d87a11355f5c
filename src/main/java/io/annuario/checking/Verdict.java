package io.annuario.checking;

import io.annuario.consolidation.Items;
import java.util.List;

/**
 * What the judgement of an edition's figures came to, beside its findings.
 *
 * @param rules how often each rule held, in the order of the definition
 * @param items what the offices owe, and what of it came
 */
public record Verdict(List<RuleCount> rules, Items items) {

  public Verdict {
    rules = List.copyOf(rules);
  }
}
