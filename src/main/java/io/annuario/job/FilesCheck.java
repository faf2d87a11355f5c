package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.Related;
import io.annuario.checking.ReturnRead;
import io.annuario.checking.SeveralFiles;
import io.annuario.checking.Verdict;
import io.annuario.consolidation.Items;
import io.annuario.consolidation.Wholes;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.explanation.FateMap;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges files as a run would judge them, and stores nothing: each by itself, together, beside what
 * is published of other offices, and over time.
 */
public final class FilesCheck {

  /** Of fewer offices nobody can tell what one of them did from what the whole country did. */
  private static final int ENOUGH_OFFICES = 3;

  private final JobDefinition definition;
  private final Edition edition;
  private final @Nullable Edition previous;
  private final AcceptedQueries accepted;
  private final CorrectedFigures corrected;
  private final Earlier earlier;
  private final List<ComparedEdition> compared;

  /**
   * @param previous the edition before; null when there is none
   * @param accepted the queries that somebody answered for
   * @param corrected the figures that a run would put in the place of those that were sent
   * @throws RunStopped when the job's rules cannot be applied
   */
  public FilesCheck(
      JobDefinition definition,
      Edition edition,
      @Nullable Edition previous,
      AcceptedQueries accepted,
      CorrectedFigures corrected,
      Earlier earlier) {
    Rules.require(definition);
    this.definition = definition;
    this.edition = edition;
    this.previous = previous;
    this.accepted = accepted;
    this.corrected = corrected;
    this.earlier = earlier;
    this.compared = earlier.compared(edition, previous);
  }

  /** The editions that figures are compared with, the latest first. */
  public List<String> compared() {
    return compared.stream().map(one -> one.edition().name()).toList();
  }

  /** Why figures are not compared with earlier editions; null when they are. */
  public @Nullable Phrase uncompared() {
    if (!compared.isEmpty()) {
      return null;
    }
    Phrase trouble = earlier.trouble();
    Phrase why =
        trouble == null
            ? new Phrase(
                "nessuna edizione precedente è pubblicata.", "no earlier edition is published.")
            : trouble;
    return new Phrase(
            "Nessun confronto di " + edition.name() + " con le edizioni precedenti: ",
            "No comparison of " + edition.name() + " with earlier editions: ")
        .then(why);
  }

  /** The verdicts on files, in their order; refused ones are verdicts, too. */
  public List<FileVerdict> judge(List<GivenFiles.Given> files) {
    FileCheck reader = new FileCheck(definition);
    List<ReadFile> read = new ArrayList<>();
    Map<String, List<Finding>> said = new LinkedHashMap<>();
    Map<String, String> contents = new HashMap<>();
    List<ReadFile> returns = new ArrayList<>();
    for (GivenFiles.Given given : files) {
      ReadFile file =
          reader.read(given.path(), given.file(), edition, FateMap.ofPage()).correctedBy(corrected);
      read.add(file);
      said.put(given.file(), new ArrayList<>());
      if (file.registered() != null) {
        String sha256 = file.registered().source().sha256();
        String first = contents.putIfAbsent(sha256, given.file());
        if (first == null) {
          returns.add(file);
        } else {
          said.get(given.file()).add(RegisterStep.copy(given.file(), first));
        }
      }
    }
    for (Finding finding : together(returns)) {
      List<Finding> ofFile = said.get(finding.place().file());
      // What is wrong with the returns of others is not for these offices to mend.
      if (ofFile != null) {
        ofFile.add(finding);
      }
    }
    Acceptance acceptance = new Acceptance(accepted);
    List<FileVerdict> verdicts = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      List<Finding> more = requireNonNull(said.get(read.get(at).file()));
      FileVerdict verdict = read.get(at).verdict(more).accepting(acceptance);
      verdicts.add(verdict.named(files.get(at).named()));
    }
    return verdicts;
  }

  private List<Finding> together(List<ReadFile> files) {
    List<ReturnRead> returns = new ArrayList<>(files.stream().map(ReadFile::asReturn).toList());
    EditionChecks checks = new EditionChecks(definition, edition);
    List<Finding> findings = new ArrayList<>(checks.judgeSomeReturns(returns));
    Set<String> offices = new HashSet<>();
    returns.forEach(one -> offices.add(one.source().office()));
    List<Vintage.Member> others = earlier.others(edition, offices);
    SeveralFiles several = new SeveralFiles(definition, returns);
    several.judge(inOrder(files), findings::add);
    returns.removeIf(one -> several.overlaps(one.source().office()));
    List<Observation> figures =
        files.stream()
            .filter(file -> !several.overlaps(office(file)))
            .flatMap(file -> file.figures().stream())
            .toList();
    List<Finding> ofFigures = new ArrayList<>();
    Related related = related(figures, others);
    earlier.inOrder(
        others,
        kept -> {
          AmongKept all = new AmongKept(kept, figures);
          Verdict verdict = checks.judge(all, related, ofFigures::add);
          ofFigures.addAll(missing(checks, verdict.items(), returns));
        });
    ofFigures.addAll(overTime(figures, others));
    ofFigures.sort(Finding.BY_PLACE);
    findings.addAll(ofFigures);
    return findings;
  }

  /** The figures of all files, so that those of which there are two come together. */
  private static Iterator<Observation> inOrder(List<ReadFile> files) {
    return files.stream()
        .flatMap(file -> file.figures().stream())
        .sorted(Comparator.comparing(Observation::key, AmongKept.BY_SUBJECT))
        .iterator();
  }

  private static String office(ReadFile file) {
    return requireNonNull(file.registered()).office().code();
  }

  /** Return by return: what all of the given ones lack need not be missing everywhere. */
  private List<Finding> missing(EditionChecks checks, Items items, List<ReturnRead> returns) {
    Map<String, List<ReturnRead>> byOffice =
        returns.stream().collect(Collectors.groupingBy(one -> one.source().office()));
    return byOffice.values().stream()
        .flatMap(some -> checks.judgeItems(items, some, earlier.lastYear(previous)).stream())
        .toList();
  }

  private Related related(List<Observation> figures, List<Vintage.Member> others) {
    Related related = new Related(definition, edition);
    if (related.isOfEdition()) {
      earlier.inOrder(
          others,
          kept -> wholes(edition, new AmongKept(kept, figures)).forEachRemaining(related::add));
    }
    if (related.isOfPrevious() && previous != null) {
      earlier.inOrder(
          previousReturns(), kept -> wholes(previous, kept).forEachRemaining(related::addPrevious));
    }
    if (related.isOfStanding()) {
      earlier.inOrder(
          earlier.others(edition, Set.of()),
          kept -> wholes(edition, kept).forEachRemaining(related::addStanding));
    }
    return related;
  }

  private Iterator<Observation> wholes(Edition of, Iterator<Observation> figures) {
    return Wholes.among(definition, List.of(of), figures);
  }

  private List<Vintage.Member> previousReturns() {
    return compared.stream()
        .filter(one -> previous != null && one.edition().name().equals(previous.name()))
        .flatMap(one -> one.vintage().members().stream())
        .toList();
  }

  private List<Finding> overTime(List<Observation> figures, List<Vintage.Member> others) {
    if (figures.isEmpty() || compared.isEmpty() || !OverTime.asks(definition)) {
      return List.of();
    }
    Set<String> offices = new HashSet<>();
    figures.forEach(figure -> offices.add(figure.office()));
    others.forEach(one -> offices.add(one.reading().source().office()));
    List<Vintage.Member> kept = new ArrayList<>(others);
    compared.forEach(one -> kept.addAll(one.vintage().members()));
    return OverTime.judge(
        definition,
        edition,
        compared,
        (some, reader) -> {
          if (!some || offices.size() >= ENOUGH_OFFICES) {
            earlier.inOrder(kept, before -> reader.accept(new AmongKept(before, figures)));
          }
        });
  }
}
