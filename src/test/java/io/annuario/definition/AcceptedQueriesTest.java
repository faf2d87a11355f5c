package io.annuario.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.observation.About;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedQueriesTest {

  private static final String HEADER =
      "id,code,office,territory,indicator,breakdown,period,value,reason,by,date\n";

  private static final String ANSWER = "\"Confermato, per telefono\",Anna Rossi,2025-02-03\n";

  private static final About TEN =
      About.key(new Key("12", "CASES", Period.ofYear(2024), Breakdown.parse("SEX=F")))
          .of("LAZ")
          .worth(BigDecimal.TEN);

  private static final Place CELL = new Place("lazio.xlsx", "Dati", Address.parse("D17"));

  private final Finding rate = finding(FindingCode.RATE_DIFFERS, Severity.QUERY).about(TEN);

  @TempDir Path input;
  private final JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));
  private final Edition edition =
      new Edition("trial", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  @Test
  void an_edition_without_the_file_accepts_nothing() throws Exception {
    assertThat(jobs.acceptedQueries(edition, input)).isEqualTo(AcceptedQueries.NONE);
  }

  @Test
  void an_id_alone_is_enough_and_remarks_are_left_alone() throws Exception {
    AcceptedQueries accepted =
        accepted("# per telefono\n" + rate.id() + ",,,,,,,," + ANSWER + "\n");
    assertThat(accepted.of(rate).map(AcceptedQuery::reason)).contains("Confermato, per telefono");
    assertThat(accepted.of(rate.about(TEN.worth("900")))).isEmpty();
  }

  @Test
  void so_is_a_key_with_its_value_and_office_and_period_may_be_left_out() throws Exception {
    for (String key : new String[] {"LAZ,12,CASES,SEX=F,2024,10", ",12,CASES,SEX=F,,10.0"}) {
      AcceptedQueries accepted = accepted(",RATE_DIFFERS," + key + "," + ANSWER);
      assertThat(accepted.of(rate)).as(key).isPresent();
      assertThat(accepted.of(finding(FindingCode.RATE_DIFFERS, Severity.ERROR).about(TEN)))
          .isEmpty();
      assertThat(accepted.of(finding(FindingCode.FORMULA_STALE, Severity.QUERY).about(TEN)))
          .isEmpty();
    }
    for (String key : new String[] {",12,CASES,,,10", "MI,12,CASES,SEX=F,,10", ",12,,SEX=F,,10"}) {
      assertThat(accepted(",RATE_DIFFERS," + key + "," + ANSWER).of(rate)).as(key).isEmpty();
    }
  }

  @Test
  void another_value_of_the_same_query_is_not_accepted_but_recognised() throws Exception {
    Finding moved = rate.about(TEN.worth("900"));
    for (String line :
        new String[] {",RATE_DIFFERS,,12,CASES,SEX=F,,10,", rate.id() + ",,,,,,,10,"}) {
      AcceptedQueries accepted = accepted(line + ANSWER);
      assertThat(accepted.of(moved)).as(line).isEmpty();
      assertThat(accepted.ofOtherValues(moved)).as(line).hasSize(1);
      assertThat(accepted.ofOtherValues(rate)).as(line).isEmpty();
      assertThat(accepted.ofOtherValues(moved.about(TEN.worth("900").counting("ARRESTED"))))
          .as(line)
          .isEmpty();
    }
  }

  @Test
  void one_line_accepts_one_office_missing() throws Exception {
    Phrase x = Phrase.same("x");
    Place nowhere = Place.ofFile("trial/2024/LAZ");
    Finding missing = Finding.of(FindingCode.OFFICE_MISSING, nowhere, x, x, x, x);
    AcceptedQueries accepted = accepted(",OFFICE_MISSING,LAZ,,,,,," + ANSWER);
    assertThat(accepted.of(missing.about(About.office("LAZ")))).isPresent();
    assertThat(accepted.of(missing.about(About.office("MI")))).isEmpty();
    assertThat(accepted(",OFFICE_MISSING,,,,,,," + ANSWER).of(missing.about(About.office("LAZ"))))
        .isEmpty();
  }

  @Test
  void every_mistake_is_told_at_once() throws Exception {
    write(
        HEADER
            + ",RATE_DIFFER,,,,,,,Sì,Anna Rossi,2025-02-03\n"
            + "RATE,,,,,SEX,,,,,domani\n"
            + ",RATE_DIFFERS,,12,,,,1,Sì,Anna Rossi,2025-02-03\n"
            + ",RATE_DIFFERS,,12,,,,1,Sì,Anna Rossi,2025-02-03\n"
            + ",,,,,,,,Sì,Anna Rossi,\n"
            + ",RULE_BROKEN,,12,,,,1,Sì,Anna Rossi,2025-02-03\n"
            + "RATE_DIFFERS-0123456789,FORMULA_STALE,,,,,,,Sì,Anna Rossi,2025-02-03\n");
    String file = TextFile.shown(input.resolve("trial/2024/accepted-queries.csv"));
    assertThat(rejection().lines())
        .containsExactly(
            file
                + ", line 2: 'RATE_DIFFER' is not the code of a finding."
                + " Perhaps it should be 'RATE_DIFFERS'",
            file + ", line 3: 'RATE' is not the id of a query. Copy it from findings.csv",
            file + ", line 3: 'SEX' is not a breakdown. Write it like SEX=F",
            file + ", line 3: 'reason' is empty. Write it",
            file + ", line 3: 'by' is empty. Write it",
            file + ", line 3: 'domani' in 'date' is not a date. Write it like 2024-12-31",
            file + ", line 5: line 4 accepts this query already. Keep only one of them",
            file + ", line 6: 'id' and 'code' are empty. Write one or the other",
            file + ", line 6: 'date' is empty. Write it",
            file
                + ", line 7: RULE_BROKEN without 'id': no column says of which rule."
                + " Copy it from findings.csv",
            file + ", line 8: 'id' is not of FORMULA_STALE. Correct one or the other");
  }

  @Test
  void the_form_of_before_is_refused_by_name_and_read_for_what_was_published_with_it()
      throws Exception {
    write(
        """
        code,file,sheet,cell,reason,name,date
        RATE_DIFFERS,lazio.xlsx,Dati,D17,Sì,Anna Rossi,2025-02-03
        """);
    assertThat(rejection())
        .endsWith(
            "accepted-queries.csv, line 1: these columns accept queries cell by cell, as is no"
                + " longer done. Remove the file, run, and accept each query again by its id:"
                + " ./annuario accept. The columns are"
                + " id,code,office,territory,indicator,breakdown,period,value,reason,by,date");
    AcceptedQueries accepted = jobs.publishedAcceptedQueries(edition, input);
    assertThat(accepted.of(rate))
        .contains(
            new AcceptedQuery.OfPlace(
                FindingCode.RATE_DIFFERS, CELL, "Sì", "Anna Rossi", LocalDate.of(2025, 2, 3)));
    assertThat(accepted.of(finding(FindingCode.FORMULA_STALE, Severity.QUERY))).isEmpty();
  }

  private String rejection() {
    return requireNonNull(
        catchThrowableOfType(DefinitionRejected.class, () -> jobs.acceptedQueries(edition, input))
            .getMessage());
  }

  private static Finding finding(FindingCode code, Severity severity) {
    Phrase phrase = Phrase.same("x");
    return new Finding(code, severity, CELL, phrase, phrase, phrase, phrase);
  }

  private AcceptedQueries accepted(String lines) throws Exception {
    write(HEADER + lines);
    return jobs.acceptedQueries(edition, input);
  }

  private void write(String csv) throws Exception {
    Path folder = Files.createDirectories(input.resolve("trial/2024"));
    Files.writeString(folder.resolve("accepted-queries.csv"), csv);
  }
}
