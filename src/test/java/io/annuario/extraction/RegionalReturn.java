package io.annuario.extraction;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.Related;
import io.annuario.checking.ReturnChecks;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.RefusedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A published file read by the job that describes it, and judged. */
record RegionalReturn(Trial trial, List<Finding> findings) {

  private static final Path JOBS = Path.of("src/test/resources/corpus");
  private static final Comparator<Observation> TOGETHER =
      Comparator.comparing((Observation one) -> one.key().territory())
          .thenComparing(one -> one.key().period())
          .thenComparing(one -> one.key().breakdown())
          .thenComparing(one -> one.key().indicator());

  /**
   * @param edition a year, or a first and a last day with a slash between them
   */
  static RegionalReturn read(String name, String edition, Path file) throws RefusedFile {
    JobDefinition job;
    try {
      job = new JobDefinitions(JOBS).read(name);
    } catch (DefinitionRejected rejected) {
      throw new AssertionError(rejected.getMessage(), rejected);
    }
    Period period = period(edition);
    Edition read = new Edition(name, edition.substring(0, 4), period, period.end(), null);
    Trial trial = Trial.read(job, read, file, job.offices().all().iterator().next().code());
    ReturnChecks checks = new ReturnChecks(job);
    List<Finding> findings = new ArrayList<>(trial.findings());
    trial.totals().forEach(total -> checks.judge(total).ifPresent(findings::add));
    trial.rates().forEach(rate -> checks.judge(rate).ifPresent(findings::add));
    new EditionChecks(job, read)
        .judge(
            trial.observations().stream().sorted(TOGETHER).iterator(),
            new Related(job, read),
            findings::add);
    return new RegionalReturn(trial, findings);
  }

  private static Period period(String edition) {
    String[] days = edition.split("/", -1);
    return days.length == 1
        ? Period.ofYear(Integer.parseInt(edition))
        : new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }

  /** "Dati!B4 03 ARRESTED = 12", a line a figure; a breakdown or a status only if there is one. */
  List<String> figures() {
    return trial.observations().stream().map(RegionalReturn::said).toList();
  }

  private static String said(Observation one) {
    return String.format(
        Locale.ROOT,
        "%s %s %s%s %s %s",
        said(one.place()),
        one.key().territory(),
        one.key().indicator(),
        one.key().breakdown().isNone() ? "" : " " + one.key().breakdown(),
        one.qualifier().sign(),
        one.value() == null ? one.status() : one.value().toPlainString());
  }

  private static String said(Place place) {
    return place.sheet() == null ? "" + place.cell() : place.sheet() + "!" + place.cell();
  }

  /** How many findings there are of each kind. */
  Map<String, Long> counted() {
    return findings.stream()
        .map(one -> one.severity() + " " + one.code())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  List<String> said() {
    return findings.stream().map(one -> one.said().en()).toList();
  }
}
