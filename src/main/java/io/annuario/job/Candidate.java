package io.annuario.job;

import io.annuario.checking.ReturnRead;
import io.annuario.checking.Verdict;
import io.annuario.disclosure.Protected;
import io.annuario.observation.Finding;
import io.annuario.observation.Return;
import io.annuario.observation.Severity;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The edition in the making: what the steps of one run hand to each other. It is built anew by
 * every run from the input folder and the database, so that a restart needs nothing else.
 */
final class Candidate {

  private List<ComparedEdition> compared = List.of();
  private List<Received> received = List.of();
  private List<Finding> oddities = List.of();
  private List<Finding> strays = List.of();
  private List<Registered> registered = List.of();
  private List<Finding> registration = List.of();
  private List<Finding> judgement = List.of();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final Set<String> reused = new HashSet<>();
  private @Nullable Verdict verdict;
  private List<AwaitedOffice> absences = List.of();
  private @Nullable Vintage vintage;
  private final Map<Long, String> lessened = new HashMap<>();
  private List<Finding> settled = List.of();
  private Protected hidden = Protected.NOTHING;
  private boolean published;
  private boolean held;

  /** Takes the earlier editions as they stand at the beginning of the run. */
  void compareWith(List<ComparedEdition> editions) {
    compared = List.copyOf(editions);
  }

  /** What the figures are compared with, the latest edition first. */
  List<ComparedEdition> compared() {
    return compared;
  }

  void received(Inbox inbox) {
    received = inbox.files();
    oddities = inbox.oddities();
    strays = List.of();
  }

  /** Errors about what came and cannot be read as a file. */
  List<Finding> oddities() {
    return oddities.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /** Holds the findings about what lies among the returns against what was accepted. */
  void answerStrays(Acceptance acceptance) {
    strays =
        oddities.stream()
            .filter(finding -> finding.severity() != Severity.ERROR)
            .map(acceptance)
            .toList();
  }

  /**
   * Findings about what lies among the returns and is none. They are those of the folder as it is
   * now: no vintage keeps them.
   */
  List<Finding> strays() {
    return strays;
  }

  List<Received> received() {
    return received;
  }

  /** Takes what registering found out; forgets what an earlier attempt may have said. */
  void register(List<Registered> returns, List<Finding> findings) {
    registered = List.copyOf(returns);
    registration = List.copyOf(findings);
    readings.clear();
    reused.clear();
    lessened.clear();
    settled = List.of();
    absences = List.of();
    held = false;
  }

  List<Registered> registered() {
    return registered;
  }

  /** A reading of an earlier run serves again. */
  void reuse(Return source, Reading reading) {
    readings.put(source.sha256(), reading);
    reused.add(source.sha256());
  }

  void read(Return source, Reading reading) {
    readings.put(source.sha256(), reading);
  }

  /** A return with other figures than those that were sent takes its place. */
  void correct(Vintage.Member member, Reading reading) {
    readings.put(member.reading().source().sha256(), reading);
  }

  /** What is left of a return takes its place. */
  void lessen(Vintage.Member member, Reading less) {
    Return source = member.reading().source();
    readings.put(source.sha256(), less);
    lessened.put(less.id(), source.office());
  }

  /** Whether nothing is left of a return. */
  boolean isOut(Vintage.Member member) {
    Reading now = readings.get(member.reading().source().sha256());
    return now != null && now.observations() == 0 && lessened.containsKey(now.id());
  }

  /** The offices of whose returns something was left out. */
  Set<String> lessened() {
    Set<String> offices = new TreeSet<>();
    for (Vintage.Member member : members()) {
      if (lessened.containsKey(member.reading().id())) {
        offices.add(member.reading().source().office());
      }
    }
    return offices;
  }

  /** Takes the errors whose figures were left out. */
  void settle(List<Finding> errors) {
    settled = List.copyOf(errors);
  }

  /** The returns that no run has read to their end. */
  List<Registered> unread() {
    return registered.stream()
        .filter(file -> !readings.containsKey(file.source().sha256()))
        .toList();
  }

  int reused() {
    return reused.size();
  }

  /** The readings, in the order of the offices, by the names that the files have now. */
  List<Vintage.Member> members() {
    List<Vintage.Member> members = new ArrayList<>();
    for (Registered file : registered) {
      Reading reading = readings.get(file.source().sha256());
      if (reading != null) {
        members.add(new Vintage.Member(reading, file.source().file()));
      }
    }
    return members;
  }

  /** What was received, as far as it was read to its end. */
  List<ReturnRead> returnsRead() {
    List<ReturnRead> returns = new ArrayList<>();
    for (Registered file : registered) {
      Reading reading = readings.get(file.source().sha256());
      if (reading != null) {
        returns.add(new ReturnRead(file.source(), reading.ledger(), reading.errors()));
      }
    }
    return returns;
  }

  void judge(List<Finding> findings) {
    judgement = List.copyOf(findings);
  }

  /** Takes what the judgement of the figures counted. */
  void count(Verdict counted) {
    verdict = counted;
  }

  /** Empty before the figures were judged. */
  Optional<Verdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  /** Nothing is published while these are not there. */
  void waitFor(List<AwaitedOffice> offices) {
    absences = List.copyOf(offices);
  }

  List<AwaitedOffice> absences() {
    return absences;
  }

  /** Findings about files that are nobody's return. */
  List<Finding> registration() {
    return registration;
  }

  /** Findings about the edition as a whole. */
  List<Finding> judgement() {
    return judgement;
  }

  /** Takes what is not to be shown of it. */
  void protect(Protected decided) {
    hidden = decided;
  }

  Protected hidden() {
    return hidden;
  }

  /** Open queries keep it from being published, as the request wants it. */
  void hold() {
    held = true;
  }

  /** Whether errors, or queries that nobody answered for, keep it from being published. */
  boolean isBlocked() {
    return held
        || members().stream().anyMatch(member -> isBlocking(member.reading()))
        || Stream.of(registration, judgement)
            .flatMap(List::stream)
            .anyMatch(finding -> finding.severity() == Severity.ERROR && !settled.contains(finding))
        || hasNothingLeft();
  }

  private boolean isBlocking(Reading reading) {
    return reading.errors() > 0 && !lessened.containsKey(reading.id());
  }

  private boolean hasNothingLeft() {
    return !lessened.isEmpty()
        && members().stream().allMatch(member -> member.reading().observations() == 0);
  }

  /**
   * @param made whether this run made it; false when it was published already
   */
  void stands(Vintage current, boolean made) {
    vintage = current;
    published = published || made;
  }

  /**
   * The vintage that this edition is.
   *
   * @throws IllegalStateException when it has not been published
   */
  Vintage requireVintage() {
    if (vintage == null) {
      throw new IllegalStateException("Nothing has been published");
    }
    return vintage;
  }

  boolean published() {
    return published;
  }
}
