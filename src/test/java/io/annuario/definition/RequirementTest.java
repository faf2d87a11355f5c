package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which office owes which indicator to which edition. */
class RequirementTest {

  private static final String OFFICES =
      """
      code,name,territories,aliases,indicators
      NORTH,Ufficio Nord,N,Milano,
      SOUTH,Ufficio Sud,S,Napoli,ARRESTED
      NATIONAL,Ufficio nazionale,IT,Roma,
      """;

  @TempDir Path jobs;

  @Test
  void an_office_owes_every_indicator_that_it_does_not_leave_out() throws Exception {
    JobDefinition job = read("");
    assertThat(owes(job, "NORTH", "INVESTIGATED", 2024)).isTrue();
    assertThat(owes(job, "SOUTH", "INVESTIGATED", 2024)).isFalse();
    assertThat(owes(job, "SOUTH", "ARRESTED", 2024)).isTrue();
  }

  @Test
  void what_is_not_required_is_owed_by_nobody_and_what_is_from_a_year_since_then()
      throws Exception {
    assertThat(owes(read("    required: false\n"), "NORTH", "ARRESTED", 2024)).isFalse();
    JobDefinition job = read("    required: { from: 2023 }\n");
    assertThat(owes(job, "NORTH", "ARRESTED", 2022)).isFalse();
    assertThat(owes(job, "NORTH", "ARRESTED", 2023)).isTrue();
    job = read("    required: { from: 2019, to: 2022 }\n");
    assertThat(owes(job, "NORTH", "ARRESTED", 2022)).isTrue();
    assertThat(owes(job, "NORTH", "ARRESTED", 2023)).isFalse();
  }

  @Test
  void what_is_held_at_a_territory_is_owed_by_the_office_of_that_territory() throws Exception {
    JobDefinition job = read("    held_at: IT\n");
    assertThat(owes(job, "NORTH", "ARRESTED", 2024)).isFalse();
    assertThat(owes(job, "NATIONAL", "ARRESTED", 2024)).isTrue();
  }

  @Test
  void mistakes_are_told_with_their_lines() throws Exception {
    String offices = OFFICES.replace("Napoli,ARRESTED", "Napoli,ARRESTED|ARESTED");
    assertThat(
            SmallJob.of(yaml("    required: { from: soon }\n"), SmallJob.TERRITORIES, offices)
                .inEnglish())
        .containsExactly(
            "job.yaml, line 15: 'soon' in 'from' is not a year. Write it like 2023",
            "codes/offices.csv, line 3: there is no indicator 'ARESTED'. Perhaps it should be"
                + " 'ARRESTED'");
    assertThat(SmallJob.of(yaml("    required: sometimes\n")).inEnglish())
        .containsExactly(
            "job.yaml, line 15: 'required' cannot be 'sometimes'. It can be 'false', 'true'");
    assertThat(SmallJob.of(yaml("    required: { until: 2020 }\n")).inEnglish())
        .containsExactly(
            "job.yaml, line 15: unknown key 'until' in 'required'. It can be 'from', 'to'",
            "job.yaml, line 15: the key 'from' is missing in 'required'. Add it");
  }

  @Test
  void years_come_in_their_order() throws Exception {
    assertThat(SmallJob.of(yaml("    required: { from: 2023, to: 2022 }\n")).inEnglish())
        .containsExactly(
            "job.yaml, line 15: 'to' 2022 comes before 'from' 2023. Correct the years");
  }

  private JobDefinition read(String more) throws Exception {
    SmallJob.write(jobs, yaml(more), SmallJob.TERRITORIES, OFFICES);
    return new JobDefinitions(jobs).read("trial");
  }

  /** The small job, whose last indicator is ARRESTED, with more keys of it. */
  private static String yaml(String more) {
    return SmallJob.YAML + more;
  }

  private static boolean owes(JobDefinition job, String office, String indicator, int year) {
    Edition edition =
        new Edition(
            "trial", Integer.toString(year), Period.ofYear(year), LocalDate.of(year, 12, 31), null);
    return job.offices().find(office).orElseThrow().owes(job.indicators().get(indicator), edition);
  }
}
