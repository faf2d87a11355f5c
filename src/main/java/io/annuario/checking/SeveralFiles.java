package io.annuario.checking;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Return;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Offices that sent several files. They are the parts of one return as long as no figure stands in
 * two of them; if one does, nobody knows which file is the right one, and none counts.
 */
public final class SeveralFiles {

  private final JobDefinition definition;
  private final Map<String, List<Return>> files;
  private final Map<List<String>, Overlap> overlaps = new LinkedHashMap<>();
  private final Set<String> overlapping = new LinkedHashSet<>();

  /** What two files have in common: its first figure in both, and how many. */
  private record Overlap(Observation first, Observation second, int figures) {

    Overlap oneMore() {
      return new Overlap(first, second, figures + 1);
    }
  }

  public SeveralFiles(JobDefinition definition, List<ReturnRead> returns) {
    this.definition = definition;
    this.files =
        returns.stream()
            .map(ReturnRead::source)
            .collect(
                Collectors.groupingBy(Return::office, LinkedHashMap::new, Collectors.toList()));
    this.files.values().removeIf(some -> some.size() == 1);
  }

  /** Whether an office sent several. */
  public boolean isOfSeveral(String office) {
    return files.containsKey(office);
  }

  /** Whether an office's files say the same figure twice. */
  public boolean overlaps(String office) {
    return overlapping.contains(office);
  }

  /**
   * Compares the files of each office with each other.
   *
   * @param figures of these offices, in the order in which an edition is judged
   */
  public void judge(Iterator<Observation> figures, Consumer<Finding> findings) {
    if (files.isEmpty()) {
      return;
    }
    Map<List<String>, Observation> together = new HashMap<>();
    Observation last = null;
    while (figures.hasNext()) {
      Observation figure = figures.next();
      if (last == null || !last.key().isOfSubjectOf(figure.key())) {
        together.clear();
      }
      Observation first =
          together.putIfAbsent(List.of(figure.office(), figure.key().indicator()), figure);
      if (first != null && !first.place().file().equals(figure.place().file())) {
        add(first, figure);
      }
      last = figure;
    }
    overlaps.values().forEach(overlap -> findings.accept(said(overlap)));
    files.forEach(
        (office, some) -> {
          if (!overlaps(office)) {
            findings.accept(inParts(office, some));
          }
        });
  }

  private void add(Observation first, Observation second) {
    overlapping.add(second.office());
    overlaps.merge(
        List.of(first.place().file(), second.place().file()),
        new Overlap(first, second, 1),
        (before, one) -> before.oneMore());
  }

  private Finding said(Overlap overlap) {
    Observation second = overlap.second();
    Phrase also = new Phrase("la stessa in ", "the same in ").then(overlap.first().place().said());
    return Finding.of(
            FindingCode.OFFICE_TWICE,
            second.place(),
            Phrase.same(name(second.office()) + ", ")
                .then(new Subjects(definition).of(second.key())),
            new Phrase(
                "ogni cifra in un solo file dell'ufficio", "each figure in one file of the office"),
            also.then(others(overlap.figures() - 1)),
            new Phrase(
                "Tenere nella cartella solo il file valido, o chiedere all'ufficio file che non"
                    + " ripetono le stesse cifre.",
                "Keep only the valid file in the folder, or ask the office for files that do not"
                    + " repeat the same figures."))
        .about(About.office(second.office()).worth(sha256(second)));
  }

  private static Phrase others(int others) {
    return switch (others) {
      case 0 -> Phrase.same("");
      case 1 -> new Phrase(", e così un'altra", ", and one more likewise");
      default -> Phrase.of(", e così altre %d", ", and %d more likewise", others);
    };
  }

  private String sha256(Observation figure) {
    return files.getOrDefault(figure.office(), List.of()).stream()
        .filter(one -> one.file().equals(figure.place().file()))
        .map(Return::sha256)
        .findFirst()
        .orElse(figure.place().file());
  }

  private Finding inParts(String office, List<Return> some) {
    List<String> names = new ArrayList<>(some.stream().map(Return::file).sorted().toList());
    return Finding.of(
            FindingCode.RETURN_IN_PARTS,
            Place.ofFile(names.get(0)),
            Phrase.same(name(office)),
            new Phrase("un file", "a file"),
            Phrase.of("%d file: ", "%d files: ", names.size())
                .then(Phrase.same(String.join(", ", names))),
            new Phrase(
                "Nessuna cifra sta in due di essi: valgono insieme come un solo modello.",
                "No figure stands in two of them: together they count as one return."))
        .about(About.office(office));
  }

  private String name(String office) {
    return definition.offices().find(office).map(Office::name).orElse(office);
  }
}
