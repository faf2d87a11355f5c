package io.annuario.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedQueriesTest {

  private static final String HEADER = "code,file,sheet,cell,reason,name,date\n";

  @TempDir Path input;
  private final JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));
  private final Edition edition =
      new Edition("trial", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  @Test
  void an_edition_without_the_file_accepts_nothing() throws Exception {
    assertThat(jobs.acceptedQueries(edition, input)).isEqualTo(AcceptedQueries.NONE);
  }

  @Test
  void a_query_is_accepted_by_code_and_place_alone() throws Exception {
    write(
        HEADER
            + "RATE_DIFFERS,lazio.xlsx,Dati,D17,\"Confermato, per telefono\",Anna"
            + " Rossi,2025-02-03\n"
            + "OFFICE_MISSING,lazio.csv,,,Chiuso,Anna Rossi,2025-02-04\n");
    AcceptedQueries accepted = jobs.acceptedQueries(edition, input);
    Place place = new Place("lazio.xlsx", "Dati", Address.parse("D17"));
    assertThat(accepted.of(finding(FindingCode.RATE_DIFFERS, Severity.QUERY, place)))
        .contains(
            new AcceptedQueries.Acceptance(
                FindingCode.RATE_DIFFERS,
                place,
                "Confermato, per telefono",
                "Anna Rossi",
                LocalDate.of(2025, 2, 3)));
    assertThat(
            accepted.of(
                finding(FindingCode.OFFICE_MISSING, Severity.QUERY, Place.ofFile("lazio.csv"))))
        .isPresent();
    assertThat(accepted.of(finding(FindingCode.RATE_DIFFERS, Severity.ERROR, place))).isEmpty();
    assertThat(accepted.of(finding(FindingCode.FORMULA_STALE, Severity.QUERY, place))).isEmpty();
    assertThat(
            accepted.of(
                finding(FindingCode.RATE_DIFFERS, Severity.QUERY, place.at(Address.parse("D18")))))
        .isEmpty();
  }

  @Test
  void every_mistake_is_told_at_once() throws Exception {
    write(
        HEADER
            + "RATE_DIFFER,lazio.xlsx,Dati,D17,Sì,Anna Rossi,2025-02-03\n"
            + "RATE_DIFFERS,,Dati,17,,,domani\n"
            + "RATE_DIFFERS,a.xlsx,Dati,D1,Sì,Anna Rossi,2025-02-03\n"
            + "RATE_DIFFERS,a.xlsx,Dati,D1,Sì,Anna Rossi,2025-02-03\n"
            + ",b.xlsx,,,Sì,Anna Rossi,\n");
    String file = TextFile.shown(input.resolve("trial/2024/accepted-queries.csv"));
    assertThat(
            requireNonNull(
                    catchThrowableOfType(
                            DefinitionRejected.class, () -> jobs.acceptedQueries(edition, input))
                        .getMessage())
                .lines())
        .containsExactly(
            file
                + ", line 2: 'RATE_DIFFER' is not the code of a finding."
                + " Perhaps it should be 'RATE_DIFFERS'",
            file + ", line 3: 'file' is empty. Write it",
            file + ", line 3: '17' is not a cell. Write it like D17",
            file + ", line 3: 'reason' is empty. Write it",
            file + ", line 3: 'name' is empty. Write it",
            file + ", line 3: 'domani' in 'date' is not a date. Write it like 2024-12-31",
            file + ", line 5: line 4 accepts this query already. Keep only one of them",
            file + ", line 6: 'code' is empty. Write it",
            file + ", line 6: 'date' is empty. Write it");
  }

  private static Finding finding(FindingCode code, Severity severity, Place place) {
    Phrase phrase = Phrase.same("x");
    return new Finding(code, severity, place, phrase, phrase, phrase, phrase);
  }

  private void write(String csv) throws Exception {
    Path folder = Files.createDirectories(input.resolve("trial/2024"));
    Files.writeString(folder.resolve("accepted-queries.csv"), csv);
  }
}
