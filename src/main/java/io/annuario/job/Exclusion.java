package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Severity;
import io.annuario.store.Figures;
import io.annuario.store.LessenedReadings;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out of the edition in the making what errors stand in the way of. A figure that is wrong
 * becomes not available; a return with an error that is of no single figure is left out whole.
 */
final class Exclusion {

  private final Figures figures;
  private final Candidate candidate;
  private final Lessening lessening;
  private final EditionChecks checks;
  private final List<Vintage.Member> read;
  private final Set<Key> wrong = new HashSet<>();
  private final List<Finding> settled = new ArrayList<>();

  Exclusion(RunRequest request, Figures figures, LessenedReadings readings, Candidate candidate) {
    this.figures = figures;
    this.candidate = candidate;
    this.lessening =
        new Lessening(
            new Remaking(
                request.edition(), CorrectedReturns.fingerprint(request), figures, readings));
    this.checks = new EditionChecks(request.definition(), request.edition());
    this.read = candidate.members();
  }

  /** Leaves out what is wrong with each return on its own. */
  void ofReturns() {
    for (Vintage.Member member : read) {
      List<Finding> errors = lessening.errors(member);
      if (errors.stream().allMatch(Exclusion::isOfFigure)) {
        errors.forEach(error -> Remaking.key(error).ifPresent(wrong::add));
      } else if (errors.stream().noneMatch(Exclusion::isOfMachine)) {
        candidate.lessen(member, lessening.toNothing(member));
      }
    }
    leaveOut();
  }

  /**
   * Leaves out the figures that errors of the edition are about.
   *
   * @return whether there were any, so that the rest has to be judged again
   */
  boolean ofEdition(List<Finding> findings) {
    Set<Key> known = Set.copyOf(wrong);
    for (Finding finding : findings) {
      List<Key> keys = finding.severity() == Severity.ERROR ? checks.figuresOf(finding) : List.of();
      if (!known.containsAll(keys)) {
        settled.add(Lessening.without(finding));
        wrong.addAll(keys);
      }
    }
    if (known.size() == wrong.size()) {
      return false;
    }
    leaveOut();
    return true;
  }

  /** The errors of the edition whose figures were left out. */
  List<Finding> settled() {
    return settled;
  }

  /** The offices that a vintage has a figure of which is left out now. */
  Set<String> losing(Optional<Vintage> standing) {
    Set<String> losing = new HashSet<>();
    List<Vintage.Member> members = standing.map(Vintage::members).orElse(List.of());
    if (!wrong.isEmpty()) {
      try (Figures.Cursor<Observation> cursor = figures.stream(members)) {
        while (cursor.hasNext()) {
          Observation figure = cursor.next();
          if (figure.value() != null && wrong.contains(figure.key())) {
            losing.add(figure.office());
          }
        }
      }
    }
    return losing;
  }

  private void leaveOut() {
    for (Vintage.Member member : read) {
      if (!candidate.isOut(member)) {
        lessening.without(member, wrong).ifPresent(less -> candidate.lessen(member, less));
      }
    }
  }

  /** Whether the cell of a single figure is wrong. */
  private static boolean isOfFigure(Finding error) {
    return error.about().rule() == null
        && error.place().cell() != null
        && Remaking.key(error).isPresent();
  }

  /** Whether another try may do better: nothing is wrong with the return. */
  private static boolean isOfMachine(Finding error) {
    return error.code() == FindingCode.FILE_TOO_LARGE;
  }
}
