package io.annuario.job;

import io.annuario.consolidation.LikeForLike;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Policies;
import io.annuario.observation.Observation;
import io.annuario.store.Figures;
import io.annuario.store.Vintage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The offices that sent figures in two editions, where some sent in one of them only.
 *
 * @param now this edition's vintage
 * @param before that of the edition before
 */
record OfficesInBoth(
    JobDefinition definition,
    Edition edition,
    Vintage now,
    Edition previous,
    Vintage before,
    Set<String> offices) {

  /** Empty where the same offices sent in both, or none did. */
  static Optional<OfficesInBoth> of(
      JobDefinition definition, Edition edition, Vintage now, Edition previous, Vintage before) {
    Set<String> inNow = offices(now);
    Set<String> inBefore = offices(before);
    Set<String> both = new HashSet<>(inNow);
    both.retainAll(inBefore);
    Set<String> expected =
        definition.offices().expectedFor(edition).stream()
            .map(Office::code)
            .collect(Collectors.toSet());
    both.retainAll(expected);
    return both.isEmpty() || inNow.equals(inBefore)
        ? Optional.empty()
        : Optional.of(
            new OfficesInBoth(definition, edition, now, previous, before, Set.copyOf(both)));
  }

  private static Set<String> offices(Vintage vintage) {
    return vintage.members().stream()
        .filter(member -> member.reading().ledger().figures() > 0)
        .map(member -> member.reading().source().office())
        .collect(Collectors.toSet());
  }

  LikeForLike compare(Figures figures) {
    int expected = definition.offices().expectedFor(edition).size();
    LikeForLike compared = new LikeForLike(definition, edition, previous, offices, expected);
    try (Figures.Cursor<Observation> cursor = figures.stream(sentBy(now, offices))) {
      compared.addNow(cursor);
    }
    try (Figures.Cursor<Observation> cursor = figures.stream(sentBy(before, offices))) {
      compared.addBefore(cursor);
    }
    if (definition.policies().estimate() != Policies.Estimate.NONE) {
      addLate(compared, figures);
    }
    return compared;
  }

  private void addLate(LikeForLike compared, Figures figures) {
    Set<String> there = offices(now);
    try (Figures.Cursor<Observation> cursor = figures.stream(now.members())) {
      compared.addPresent(there, cursor);
    }
    for (Office office : definition.offices().expectedFor(edition)) {
      List<Vintage.Member> sent = sentBy(before, Set.of(office.code()));
      if (!there.contains(office.code()) && !sent.isEmpty()) {
        try (Figures.Cursor<Observation> cursor = figures.stream(sent)) {
          compared.addLate(office.code(), cursor);
        }
      }
    }
  }

  private static List<Vintage.Member> sentBy(Vintage vintage, Set<String> offices) {
    return vintage.members().stream()
        .filter(member -> offices.contains(member.reading().source().office()))
        .toList();
  }
}
