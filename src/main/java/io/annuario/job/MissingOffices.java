package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.store.Vintage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The offices that should have sent a return and did not. */
final class MissingOffices {

  private MissingOffices() {}

  static List<Office> of(RunRequest request, List<Vintage.Member> members) {
    return of(request.definition(), request.edition(), members);
  }

  /** Those of whom nobody has said, with a reason, that they may be missing. */
  static List<Office> unanswered(RunRequest request, List<Vintage.Member> members) {
    return of(request, members).stream()
        .filter(office -> !isAccepted(request, office.code()))
        .toList();
  }

  static boolean isAccepted(RunRequest request, String office) {
    return isAccepted(request.definition(), request.edition(), request.accepted(), office);
  }

  /** Whether somebody answered for an office's absence in {@code accepted-queries.csv}. */
  static boolean isAccepted(
      JobDefinition definition, Edition edition, AcceptedQueries accepted, String office) {
    EditionChecks checks = new EditionChecks(definition, edition);
    return definition
        .offices()
        .find(office)
        .flatMap(missing -> accepted.of(checks.missing(missing)))
        .isPresent();
  }

  static List<String> names(
      JobDefinition definition, Edition edition, List<Vintage.Member> members) {
    return of(definition, edition, members).stream().map(Office::name).toList();
  }

  private static List<Office> of(
      JobDefinition definition, Edition edition, List<Vintage.Member> members) {
    Set<String> present =
        members.stream()
            .map(member -> member.reading().source().office())
            .collect(Collectors.toSet());
    return definition.offices().expectedFor(edition).stream()
        .filter(office -> !present.contains(office.code()))
        .toList();
  }
}
