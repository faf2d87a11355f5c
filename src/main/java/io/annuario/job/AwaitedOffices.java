package io.annuario.job;

import io.annuario.definition.Office;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells for which offices a run has to wait instead of publishing. */
final class AwaitedOffices {

  private AwaitedOffices() {}

  /**
   * The offices of the vintage that stands which have no return with figures now; where everybody
   * has to be there, also those that never sent one. Whoever was allowed to be missing is in
   * neither, nor is an office that the definition no longer has.
   */
  static List<AwaitedOffice> of(
      RunRequest request, Optional<Vintage> standing, List<Vintage.Member> members) {
    Set<String> present =
        members.stream()
            .filter(AwaitedOffices::hasFigures)
            .map(AwaitedOffices::office)
            .collect(Collectors.toSet());
    Map<String, AwaitedOffice> absences = new LinkedHashMap<>();
    for (Vintage.Member member : standing.map(Vintage::members).orElse(List.of())) {
      Optional<Office> office = request.definition().offices().find(office(member));
      if (hasFigures(member) && office.isPresent() && !present.contains(office(member))) {
        absences.putIfAbsent(
            office(member), new AwaitedOffice(office(member), office.get().name(), member.file()));
      }
    }
    if (request.absences().requireComplete()) {
      for (Office office : MissingOffices.of(request, members)) {
        absences.putIfAbsent(office.code(), new AwaitedOffice(office.code(), office.name(), null));
      }
    }
    absences
        .keySet()
        .removeIf(
            office ->
                request.absences().allowed().contains(office)
                    || MissingOffices.isAccepted(request, office));
    return new ArrayList<>(absences.values());
  }

  private static boolean hasFigures(Vintage.Member member) {
    return member.reading().observations() > 0;
  }

  private static String office(Vintage.Member member) {
    return member.reading().source().office();
  }
}
