package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.observation.Finding;
import io.annuario.observation.Importance;
import io.annuario.observation.Severity;
import io.annuario.store.Figures;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** All findings of an edition, the most important first. */
record EveryFinding(
    Figures figures,
    AcceptedQueries accepted,
    List<Vintage.Member> members,
    List<Finding> registration,
    List<Finding> judgement) {

  /** So many are put in order at once. */
  private static final int MOST_IN_ORDER = 50_000;

  /** In the order of importance; where there are too many for that, file by file. */
  void forEach(Consumer<Finding> consumer) {
    if (count() > MOST_IN_ORDER) {
      fileByFile(consumer);
    } else {
      List<Finding> all = new ArrayList<>();
      fileByFile(all::add);
      all.sort(Importance.FIRST);
      all.forEach(consumer);
    }
  }

  private long count() {
    long ofReturns =
        members.stream()
            .map(Vintage.Member::reading)
            .mapToLong(reading -> reading.errors() + reading.queries() + reading.notes())
            .sum();
    return ofReturns + registration.size() + judgement.size();
  }

  /** Holds the findings of one file at a time. */
  private void fileByFile(Consumer<Finding> consumer) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    members.forEach(member -> byFile.computeIfAbsent(member.file(), file -> new ArrayList<>()));
    registration.forEach(finding -> put(byFile, finding));
    judgement.forEach(finding -> put(byFile, finding));
    byFile.forEach(
        (file, findings) -> {
          List<Finding> all = new ArrayList<>(ofReading(file));
          // What the edition's judgement found, it held against the acceptances itself.
          all.replaceAll(new Acceptance(accepted));
          all.addAll(findings);
          all.sort(Importance.FIRST);
          all.forEach(consumer);
        });
  }

  /** Whether a query is among them that nobody answered for. */
  boolean isOpen() {
    AtomicBoolean open = new AtomicBoolean();
    forEach(finding -> open.compareAndSet(false, finding.severity() == Severity.QUERY));
    return open.get();
  }

  private static void put(Map<String, List<Finding>> byFile, Finding finding) {
    byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>()).add(finding);
  }

  private List<Finding> ofReading(String file) {
    List<Finding> findings = new ArrayList<>();
    for (Vintage.Member member : members) {
      if (member.file().equals(file)) {
        try (Figures.Cursor<Finding> cursor = figures.findings(List.of(member))) {
          cursor.forEachRemaining(findings::add);
        }
      }
    }
    return findings;
  }
}
