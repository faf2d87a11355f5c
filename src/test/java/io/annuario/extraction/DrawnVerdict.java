package io.annuario.extraction;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of a drawn table.
 *
 * @param wrong figures that came out and are not the truth
 * @param lost figures that are the truth and did not come out
 * @param vanished words of the job that are part of no figure's key, and of which nothing is said
 * @param errors what blocks the return: errors, and totals that are not their sum
 * @param queries what has to be answered
 */
record DrawnVerdict(
    List<String> wrong,
    List<String> lost,
    List<String> vanished,
    List<String> errors,
    List<String> queries) {

  static DrawnVerdict of(DrawnSheet sheet, Trial trial) {
    List<String> wrong = new ArrayList<>();
    Set<String> read = new HashSet<>();
    Map<String, String> keys = new HashMap<>();
    sheet.truth.values().forEach(one -> keys.put(key(one), one));
    for (Observation observation : trial.observations()) {
      String said = said(observation);
      Address cell = observation.place().cell();
      boolean isTrue = said.equals(sheet.truth.get(cell));
      boolean isSum =
          sheet.sums.containsKey(cell) && said.endsWith(sheet.sums.getOrDefault(cell, "?"));
      if (isTrue) {
        read.add(said);
      } else if (!isSum || keys.containsKey(key(said))) {
        wrong.add(said + " @ " + cell + ", not " + sheet.truth.get(cell));
      }
    }
    List<String> lost = new ArrayList<>();
    sheet.truth.forEach(
        (cell, one) -> {
          if (!read.contains(one)) {
            lost.add(one + " @ " + cell);
          }
        });
    List<String> errors = new ArrayList<>();
    List<String> queries = new ArrayList<>();
    trial.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .forEach(
            finding ->
                (finding.severity() == Severity.ERROR ? errors : queries)
                    .add(finding.code() + " " + finding.said().en()));
    trial.totals().stream()
        .filter(total -> total.stated().compareTo(total.summed()) != 0)
        .forEach(total -> errors.add("TOTAL_DIFFERS " + total));
    return new DrawnVerdict(wrong, lost, vanished(sheet, trial), errors, queries);
  }

  private static List<String> vanished(DrawnSheet sheet, Trial trial) {
    Set<String> used = new HashSet<>();
    JobDefinition job = Trial.job("furti");
    for (Observation one : trial.observations()) {
      for (String code = one.key().indicator(); code != null; ) {
        used.add(code);
        code = job.indicators().get(code).partOf();
      }
      used.addAll(one.key().breakdown().categories().values());
      for (String code = one.key().territory(); code != null; ) {
        used.add(code);
        code = job.territories().get(code).parent();
      }
    }
    List<String> vanished = new ArrayList<>();
    if (trial.findings().stream()
        .anyMatch(finding -> finding.code() == FindingCode.CELL_OUTSIDE_TABLE)) {
      // Rows behind the end of a table are said by their figures.
      return vanished;
    }
    sheet
        .texts()
        .forEach(
            (cell, text) ->
                DrawnWords.named(text)
                    .filter(member -> !used.contains(member.code()))
                    .filter(member -> trial.findings().stream().noneMatch(isAbout(cell, text)))
                    .ifPresent(member -> vanished.add(text + " @ " + cell)));
    return vanished;
  }

  private static Predicate<Finding> isAbout(Address cell, String text) {
    return finding -> cell.equals(finding.place().cell()) || finding.said().en().contains(text);
  }

  private static String key(String said) {
    return said.split(" [=<>~]", 2)[0];
  }

  private static String said(Observation one) {
    return one.key().territory()
        + " "
        + one.key().indicator()
        + (one.key().breakdown().isNone() ? "" : " " + one.key().breakdown())
        + " "
        + one.qualifier().sign()
        + " "
        + (one.value() == null ? one.status() : one.value().toPlainString());
  }

  /** Wrong or lost, and nothing that would keep it from being published. */
  boolean isSilent() {
    return errors.isEmpty()
        && (!wrong.isEmpty() || !vanished.isEmpty() || (!lost.isEmpty() && queries.isEmpty()));
  }

  boolean isWhole() {
    return wrong.isEmpty() && lost.isEmpty() && errors.isEmpty() && queries.isEmpty();
  }
}
