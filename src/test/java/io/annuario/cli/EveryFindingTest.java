package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of finding is provoked through the program by a file that an office could send, and is
 * said word for word as {@code docs/findings.md} shows it, in both languages. A kind that nothing
 * provokes, or that the document does not have, fails here.
 */
class EveryFindingTest {

  private static final String JOB =
      """
      title: { it: "Rilevazione piccola", en: "Small survey" }
      language: en
      numbers: it
      territories: codes/territories.csv
      offices: codes/offices.csv
      indicators:
        - code: INVESTIGATED
          name: { it: Persone indagate, en: Persons investigated }
          unit: persons
        - code: ARRESTED
          name: { it: Persone arrestate, en: Persons arrested }
          aliases: [arrestati]
          part_of: INVESTIGATED
          unit: persons
        - code: AT_LARGE
          name: { it: Persone denunciate, en: Persons reported at large }
          unit: persons
        - code: SEIZED
          name: { it: Denaro sequestrato, en: Money seized }
          unit: EUR
          required: false
      dimensions:
        - code: SEX
          name: { it: Sesso, en: Sex }
          categories:
            - { code: M, name: { it: Maschi, en: Males } }
            - { code: F, name: { it: Femmine, en: Females } }
        - code: AGE
          name: { it: Età, en: Age }
          categories:
            - { code: Y0-5, name: 0-5 }
            - { code: Y6-10, name: 6-10 }
      rules:
        - id: adds-up
          check: INVESTIGATED = ARRESTED + AT_LARGE
          severity: error
          message: { it: "Non è la somma.", en: "It is not the sum." }
        - id: some-are-arrested
          check: ARRESTED / INVESTIGATED >= 0.01
          severity: query
          message: { it: "Pochi arrestati.", en: "Few arrested." }
      """;

  private static final String OFFICES =
      """
      code,name,territories,aliases,numbers,contact,expected_from,expected_to
      MI,Centro di Milano,03,Milano|Lombardia,,,,
      VE,Centro di Venezia,05,Venezia|Veneto,,,,
      NAZ,Centro nazionale,IT,Nazionale,,,,
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void every_kind_of_finding_is_said_as_the_document_shows_it(FindingCode code) throws Exception {
    Desk desk = new Desk(folder);
    desk.write("jobs/small/job.yaml", JOB);
    desk.write("jobs/small/codes/offices.csv", OFFICES);

    Finding said =
        FindingCatalogue.provocationOf(code)
            .said(desk)
            .filter(one -> one.code() == code)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No finding of the kind " + code));

    assertThat(document())
        .contains(String.format(Locale.ROOT, "### `%s`: %s\n\n", code, said.severity().said().en()))
        .contains(
            String.format(
                Locale.ROOT,
                "\n```\n%s\n%s\n```\n",
                said.said().en().replace(folder + "/", ""),
                said.said().it().replace(folder + "/", "")));
  }

  @Test
  void the_document_has_every_kind_in_the_order_of_the_program() throws IOException {
    assertThat(
            Pattern.compile("(?m)^### `(\\w+)`: ")
                .matcher(document())
                .results()
                .map(heading -> heading.group(1)))
        .containsExactlyElementsOf(Stream.of(FindingCode.values()).map(FindingCode::name).toList());
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("docs/findings.md"));
  }
}
