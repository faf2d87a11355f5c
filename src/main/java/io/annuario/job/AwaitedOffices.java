package io.annuario.job;

import io.annuario.definition.Office;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells for which offices a run has to wait instead of publishing. */
final class AwaitedOffices {

  private AwaitedOffices() {}

  /**
   * The offices of the vintage that stands which have no return with figures now or only a part of
   * its files, or have figures there that would be left out; where everybody has to be there, also
   * those that never sent one, and those of whose returns something is left out. Whoever was
   * allowed to be missing is in none of these, nor is an office that the definition no longer has.
   *
   * @param losing codes of the offices that figures of the vintage would be left out of
   * @param lost codes of those of whose return fewer files came, and figures with them
   */
  static List<AwaitedOffice> of(
      RunRequest request,
      Optional<Vintage> standing,
      Candidate candidate,
      Set<String> losing,
      Set<String> lost) {
    List<Vintage.Member> members = candidate.members();
    Set<String> sent = offices(members, member -> true);
    Set<String> present = offices(members, AwaitedOffices::hasFigures);
    present.removeAll(losing);
    Map<String, AwaitedOffice> absences = new LinkedHashMap<>();
    for (Vintage.Member member : standing.map(Vintage::members).orElse(List.of())) {
      String code = office(member);
      boolean isAway =
          isPartAway(member, standing.orElseThrow(), members)
              || (lost.contains(code) && !hasFile(members, member.file()));
      if (hasFigures(member) && (isAway || !present.contains(code))) {
        await(request, code, member.file(), sent.contains(code) && !isAway)
            .ifPresent(absent(absences));
      }
    }
    if (request.absences().requireComplete()) {
      for (Office office : MissingOffices.of(request, members)) {
        await(request, office.code(), null, false).ifPresent(absent(absences));
      }
      for (String office : candidate.lessened()) {
        await(request, office, null, true).ifPresent(absent(absences));
      }
    }
    return new ArrayList<>(absences.values());
  }

  private static Consumer<AwaitedOffice> absent(Map<String, AwaitedOffice> absences) {
    return one -> absences.putIfAbsent(one.office(), one);
  }

  /** That somebody answers for an office's absence says nothing of what it sent all the same. */
  private static Optional<AwaitedOffice> await(
      RunRequest request, String code, @Nullable String file, boolean sent) {
    return request
        .definition()
        .offices()
        .find(code)
        .filter(office -> !request.absences().allowed().contains(code))
        .filter(office -> sent || !MissingOffices.isAccepted(request, code))
        .map(office -> new AwaitedOffice(code, office.name(), file, sent));
  }

  private static Set<String> offices(
      List<Vintage.Member> members, Predicate<Vintage.Member> which) {
    return members.stream()
        .filter(which)
        .map(AwaitedOffices::office)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether the other files of its return are there, as they were, and nothing has come for it. */
  private static boolean isPartAway(
      Vintage.Member member, Vintage standing, List<Vintage.Member> members) {
    Set<String> now = contents(members, office(member));
    return !now.contains(member.reading().source().sha256())
        && contents(standing.members(), office(member)).containsAll(now);
  }

  private static boolean hasFile(List<Vintage.Member> members, String file) {
    return members.stream().anyMatch(member -> hasFigures(member) && member.file().equals(file));
  }

  private static Set<String> contents(List<Vintage.Member> members, String office) {
    return members.stream()
        .filter(member -> office(member).equals(office))
        .map(member -> member.reading().source().sha256())
        .collect(Collectors.toSet());
  }

  private static boolean hasFigures(Vintage.Member member) {
    return member.reading().observations() > 0;
  }

  private static String office(Vintage.Member member) {
    return member.reading().source().office();
  }
}
