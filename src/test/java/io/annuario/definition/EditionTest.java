package io.annuario.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.observation.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditionTest {

  @TempDir Path input;
  private final JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));
  private JobDefinition job;

  @BeforeEach
  void readJob() throws Exception {
    job = jobs.read("child-protection-online");
  }

  @Test
  void a_year_is_a_calendar_year_compared_with_the_one_before() throws Exception {
    assertThat(jobs.edition(job, "2024", input))
        .isEqualTo(
            new Edition(
                "child-protection-online",
                "2024",
                Period.ofYear(2024),
                LocalDate.of(2024, 12, 31),
                "2023"));
  }

  @Test
  void a_part_of_a_year_says_its_period() throws Exception {
    write("2020-ytd", "period: {start: 2020-01-01, end: 2020-11-04}\nprevious: 2019\n");
    assertThat(jobs.edition(job, "2020-ytd", input))
        .isEqualTo(
            new Edition(
                "child-protection-online",
                "2020-ytd",
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 11, 4)),
                LocalDate.of(2020, 11, 4),
                "2019"));
  }

  @Test
  void a_year_may_be_counted_before_its_end() throws Exception {
    write("2024", "as_of: 2024-12-21\n");
    Edition edition = jobs.edition(job, "2024", input);
    assertThat(edition.period()).isEqualTo(Period.ofYear(2024));
    assertThat(edition.asOf()).isEqualTo("2024-12-21");
    assertThat(edition.previous()).isEqualTo("2023");
  }

  @Test
  void a_period_may_have_other_names_which_tell_its_readings_from_others() throws Exception {
    write("2024", "names: [FY2024, 'Anno XII']\n");
    Edition named = jobs.edition(job, "2024", input);
    assertThat(named.names()).containsExactly("FY2024", "Anno XII");
    assertThat(named.readingFingerprint("f")).isNotEqualTo("f");
    write("2024", "as_of: 2024-12-31\n");
    assertThat(jobs.edition(job, "2024", input).readingFingerprint("f")).isEqualTo("f");
  }

  @Test
  void a_name_of_signs_only_is_refused() throws Exception {
    write("2024", "names: ['--']\n");
    assertThat(mistakes("2024"))
        .isEqualTo(
            shown("2024") + ", line 1: '--' in 'names' is no word. Write a word, such as FY2024");
  }

  @Test
  void an_edition_says_what_is_no_return_and_when_returns_are_due() throws Exception {
    write("2024", "ignore: ['*.PDF', 'bozze/**']\ndue: 2025-02-28\n");
    Intake intake = jobs.edition(job, "2024", input).intake();
    assertThat(intake.due()).isEqualTo("2025-02-28");
    assertThat(intake.ignores("a/lettera.pdf")).isTrue();
    assertThat(intake.ignores("Bozze/milano.xlsx")).isTrue();
    assertThat(intake.ignores("milano.xlsx")).isFalse();
    write("2024", "ignore: ['*.xls', '{a']\n");
    assertThat(mistakes("2024"))
        .isEqualTo(
            shown("2024")
                + ", line 1: '{a' in 'ignore' is no pattern of names. Write it like '*.pdf'");
  }

  @Test
  void the_schema_that_editors_use_knows_the_same_keys() throws Exception {
    JsonNode schema =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(Path.of("jobs/edition.schema.json")));
    assertThat(schema.at("/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(EditionFile.KEYS);
    assertThat(schema.at("/properties/period/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(EditionFile.PERIOD_KEYS);
  }

  @Test
  void a_name_without_a_period_is_told_what_to_write() {
    assertThat(mistakes("2020-ytd"))
        .isEqualTo(
            shown("2020-ytd")
                + ": the edition '2020-ytd' is no year and has no such file."
                + " Write 'period: {start: 2020-01-01, end: 2020-11-04}' in it, or name a year");
  }

  @Test
  void every_mistake_of_an_edition_is_told_at_once() throws Exception {
    write(
        "h1",
        """
        perod: x
        period: {start: 2020-06-30, end: 2020-01-01}
        as_of: 4.11.2020
        previous: ../2019
        """);
    assertThat(mistakes("h1").lines())
        .containsExactly(
            shown("h1") + ", line 1: unknown key 'perod'. Perhaps it should be 'period'",
            shown("h1")
                + ", line 2: 'end' (2020-01-01) comes before 'start' (2020-06-30)."
                + " Correct the dates",
            shown("h1")
                + ", line 3: '4.11.2020' in 'as_of' is not a date. Write it like 2024-12-31",
            shown("h1")
                + ", line 4: '../2019' cannot be the previous edition."
                + " Name another edition, such as 2019");
  }

  @Test
  void a_named_edition_needs_its_period() throws Exception {
    write("h1", "previous: 2019\n");
    write("h2", "period: {start: 2020-07-01}\n");
    assertThat(mistakes("h1"))
        .isEqualTo(shown("h1") + ", line 1: the key 'period' is missing. Add it");
    assertThat(mistakes("h2"))
        .isEqualTo(shown("h2") + ", line 1: the key 'end' is missing in 'period'. Add it");
  }

  @Test
  void nobody_counts_before_the_period_begins() throws Exception {
    write("2024", "as_of: 2023-12-21\n");
    assertThat(mistakes("2024"))
        .isEqualTo(
            shown("2024")
                + ", line 1: 'as_of' (2023-12-21) comes before 'start' (2024-01-01)."
                + " Correct the dates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2024", "2024/..", "", ".", "a b", "2024\n", "C:\\x"})
  void a_name_is_no_path(String name) {
    assertThat(mistakes(name))
        .startsWith(TextFile.shown(input.resolve(job.name())))
        .endsWith(" cannot be an edition. Use at most 64 letters, digits, _ and -");
  }

  @Test
  void expected_offices_follow_the_reorganisation_of_2022() throws Exception {
    assertThat(job.offices().expectedFor(jobs.edition(job, "2024", input))).hasSize(19);
    assertThat(job.offices().expectedFor(jobs.edition(job, "2022", input))).hasSize(19);
    assertThat(job.offices().expectedFor(jobs.edition(job, "2021", input)))
        .hasSize(21)
        .extracting(Office::code)
        .contains("COSC-CB", "COSC-PZ", "CNCPO");
  }

  private String shown(String name) {
    return TextFile.shown(input.resolve(job.name()).resolve(name).resolve("edition.yaml"));
  }

  private void write(String name, String yaml) throws Exception {
    Path folder = Files.createDirectories(input.resolve(job.name()).resolve(name));
    Files.writeString(folder.resolve("edition.yaml"), yaml);
  }

  private String mistakes(String name) {
    return requireNonNull(
        catchThrowableOfType(DefinitionRejected.class, () -> jobs.edition(job, name, input))
            .getMessage());
  }
}
