package io.annuario.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.About;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.report.Standpoint.Stage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeReportTest {

  private static final int TERRITORIES = 5_000;
  private static final int OFFICES = 300;
  private static final int FINDINGS = 10_000;

  @TempDir Path folder;

  @Test
  void a_report_of_ten_thousand_findings_stays_small_and_counts_what_it_leaves_out()
      throws Exception {
    JobDefinition definition = definition();
    TerritoryTotals now = totals(definition, 2);
    Map<String, String> offices = new HashMap<>();
    IntStream.range(0, OFFICES).forEach(it -> offices.put(it + ".xlsx", "O" + it));
    ReportedFindings findings = new ReportedFindings(offices);
    for (int number = 0; number < FINDINGS; number++) {
      findings.add(finding(number));
    }
    Path page = folder.resolve("report.html");
    new ReportPage(
            new EditionReport(
                definition,
                edition(2024),
                Language.EN,
                new Standpoint(Stage.BLOCKED, null, null, null, 0),
                offices.entrySet().stream()
                    .map(
                        it ->
                            new ReturnTold(
                                it.getKey(), it.getValue(), 16, null, "To: you\n".repeat(900)))
                    .toList(),
                List.of(),
                now.items(),
                null,
                List.of(),
                "2023",
                Movements.between(definition, totals(definition, 1), now),
                findings,
                new EditionReport.Made(null, "findings.csv", null),
                new Caution(0, 0, List.of(), null)))
        .write(page);
    assertThat(Files.size(page)).isLessThan(4_000_000);
    assertThat(Files.readString(page))
        .contains(
            "<dd>10,000</dd>",
            "4,999 figures of 5,000 are not what they were",
            "It is in to-correct, with the others.",
            "Not shown here: 23 errors. All of them are in findings.csv.");
  }

  private static Finding finding(int number) {
    return Finding.of(
            FindingCode.TEXT_IN_COUNT,
            Place.ofSheet(number % OFFICES + ".xlsx", "Data").at(new Address(number, 2)),
            Phrase.same("Territory " + number + ", an indicator with quite a long name"),
            new Phrase("un numero intero", "a whole number"),
            Phrase.same("\"" + "many ".repeat(20) + number + "\""),
            new Phrase("Scrivere il numero.", "Write the number, or n/a if it is not available."))
        .about(About.office("O" + number % OFFICES));
  }

  private static Edition edition(int year) {
    Period period = Period.ofYear(year);
    return new Edition("large", Integer.toString(year), period, LocalDate.of(year, 12, 31), null);
  }

  private TerritoryTotals totals(JobDefinition definition, int times) {
    TerritoryTotals totals = new TerritoryTotals(definition, edition(2024));
    for (int number = 0; number < TERRITORIES; number++) {
      totals.add(
          new Observation(
              "O0",
              new Key("T" + number, "CASES", Period.ofYear(2024), Breakdown.NONE),
              BigDecimal.valueOf((long) number * times),
              Qualifier.EXACTLY,
              ObservationStatus.A,
              ConfidentialityStatus.F,
              Integer.toString(number),
              Place.ofFile("0.xlsx")));
    }
    return totals;
  }

  private JobDefinition definition() throws Exception {
    Path job = folder.resolve("jobs/large");
    Files.createDirectories(job.resolve("codes"));
    Files.writeString(
        job.resolve("job.yaml"),
        """
        title: { it: "Grande", en: "Large" }
        language: en
        numbers: it
        territories: codes/territories.csv
        offices: codes/offices.csv
        indicators:
          - code: CASES
            name: { it: Casi, en: Cases }
            unit: cases
        """);
    StringBuilder territories = new StringBuilder("code,name,parent,aliases\nTOP,Country,,\n");
    IntStream.range(0, TERRITORIES)
        .forEach(it -> territories.append("T%1$d,Town %1$d,TOP,\n".replace("%1$d", "" + it)));
    Files.writeString(job.resolve("codes/territories.csv"), territories);
    StringBuilder offices = new StringBuilder("code,name,territories,aliases,contact\n");
    IntStream.range(0, OFFICES)
        .forEach(
            it -> offices.append("O%1$d,Office %1$d,TOP,Office %1$d,\n".replace("%1$d", "" + it)));
    Files.writeString(job.resolve("codes/offices.csv"), offices);
    return new JobDefinitions(folder.resolve("jobs")).read("large");
  }
}
