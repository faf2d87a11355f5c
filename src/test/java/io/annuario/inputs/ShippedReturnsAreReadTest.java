package io.annuario.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.definition.Office;
import io.annuario.extraction.CellFates;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped return is read to the last figure, and nothing of it is doubtful. */
class ShippedReturnsAreReadTest {

  private static final Path INPUT = Path.of("input");
  private static final JobDefinitions JOBS = new JobDefinitions(Path.of("jobs"));

  static Stream<Document> documents() {
    return ShippedInputs.documents().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void a_shipped_return_gives_the_figures_of_the_catalogue(Document document) throws Exception {
    JobDefinition definition = JOBS.read(document.job());
    Edition edition = JOBS.edition(definition, document.edition(), INPUT);
    Path path = INPUT.resolve(document.path());
    OfficeRecognition.Outcome sender =
        new Extraction(definition, edition).offices().recognise(path, document.file());
    Office office = definition.offices().find(document.office()).orElseThrow();
    assertThat(sender).isEqualTo(new OfficeRecognition.Outcome.Recognised(office));

    List<String> figures = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int totals = 0;
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, document.file());
        ReturnReading reading =
            new Extraction(definition, edition).read(spreadsheet, office, CellFates.UNSEEN)) {
      findings.addAll(spreadsheet.findings());
      for (Extracted next = reading.next(); next != null; next = reading.next()) {
        if (next instanceof Extracted.Figure figure) {
          figures.add(line(figure.observation()));
        } else if (next instanceof Extracted.Total total) {
          totals++;
          assertThat(total.total().stated()).isEqualByComparingTo(total.total().summed());
        } else if (next instanceof Extracted.Doubt doubt) {
          findings.add(doubt.finding());
        }
      }
      assertThat(reading.ledger().balances()).as(reading.ledger().toString()).isTrue();
    }
    assertThat(findings).filteredOn(finding -> finding.severity() != Severity.NOTE).isEmpty();
    assertThat(figures)
        .containsExactlyInAnyOrderElementsOf(
            only(document, Role.FIGURE).map(ShippedReturnsAreReadTest::line).toList());
    assertThat(totals).isEqualTo((int) only(document, Role.TOTAL).count());
  }

  private static Stream<ShippedFigure> only(Document document, Role role) {
    return document.figures().stream().filter(figure -> figure.role() == role);
  }

  private static String line(Observation figure) {
    return line(
        figure.place().said().en(),
        figure.key().territory(),
        figure.key().indicator(),
        figure.key().breakdown().code(),
        figure.qualifier(),
        figure.value() == null ? BigDecimal.valueOf(-1) : figure.value());
  }

  private static String line(ShippedFigure figure) {
    return line(
        figure.place().said().en(),
        figure.territory(),
        figure.indicator(),
        figure.breakdown(),
        figure.qualifier(),
        figure.value());
  }

  private static String line(
      String place,
      String territory,
      String indicator,
      String breakdown,
      Qualifier qualifier,
      BigDecimal value) {
    return String.join(
        " ",
        place,
        territory,
        indicator,
        breakdown,
        qualifier.sign(),
        value.stripTrailingZeros().toPlainString());
  }
}
