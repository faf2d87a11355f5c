package io.annuario.job;

import io.annuario.definition.Office;
import io.annuario.store.Vintage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The offices that should have sent a return and did not. */
final class MissingOffices {

  private MissingOffices() {}

  static List<Office> of(RunRequest request, List<Vintage.Member> members) {
    Set<String> present =
        members.stream()
            .map(member -> member.reading().source().office())
            .collect(Collectors.toSet());
    return request.definition().offices().expectedFor(request.edition()).stream()
        .filter(office -> !present.contains(office.code()))
        .toList();
  }
}
