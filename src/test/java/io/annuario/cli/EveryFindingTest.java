package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.cli.Provocation.Message;
import io.annuario.observation.FindingCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of finding is provoked through the program by a file that an office could send, and is
 * said whole. A kind that nothing provokes fails here.
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
      dimensions:
        - code: SEX
          name: { it: Sesso, en: Sex }
          categories:
            - { code: M, name: { it: Maschi, en: Males } }
            - { code: F, name: { it: Femmine, en: Females } }
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
  void every_kind_of_finding_is_said_with_place_expectation_and_remedy(FindingCode code)
      throws Exception {
    Desk desk = new Desk(folder);
    desk.write("jobs/small/job.yaml", JOB);
    desk.write("jobs/small/codes/offices.csv", OFFICES);

    List<Message> said =
        FindingCatalogue.provocationOf(code)
            .said(desk)
            .filter(one -> one.code().equals(code.name()))
            .toList();

    assertThat(said).as("findings of the kind %s", code).isNotEmpty();
    Message message = said.get(0);
    assertThat(message.place().replace("null", "")).isNotBlank();
    assertThat(message.it()).hasSize(4).allSatisfy(part -> assertThat(part).isNotBlank());
    assertThat(message.en()).hasSize(4).allSatisfy(part -> assertThat(part).isNotBlank());
    assertThat(message.it().get(3)).as("what to do").endsWith(".");
    assertThat(message.en().get(3)).endsWith(".").isNotEqualTo(message.it().get(3));
  }
}
