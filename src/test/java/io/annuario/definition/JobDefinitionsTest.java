package io.annuario.definition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Language;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobDefinitionsTest {

  @TempDir Path folder;

  @Test
  void a_missing_job_is_told_with_the_jobs_there_are() throws Exception {
    JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));
    String all = "'child-protection-online', 'isa-joint-action', 'lombardy-operation'";
    assertThat(mistakes(jobs, "child-protection"))
        .isEqualTo(
            "jobs: there is no job 'child-protection'. Perhaps it should be"
                + " 'child-protection-online'; there are "
                + all);
    assertThat(mistakes(jobs, "xyz")).isEqualTo("jobs: there is no job 'xyz'. It can be " + all);
    assertThat(mistakes(jobs, "../jobs/lombardy-operation"))
        .startsWith("jobs: there is no job '../jobs/lombardy-operation'.");
  }

  @Test
  void a_missing_folder_of_jobs_is_told() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(mistakes(new JobDefinitions(nowhere), "x"))
        .isEqualTo(
            TextFile.shown(nowhere) + ": there is no such folder of jobs. Name it with --jobs");
    assertThat(mistakes(new JobDefinitions(folder), "x"))
        .isEqualTo(TextFile.shown(folder) + ": there is no job 'x'. There are none");
  }

  @Test
  void categories_exhaust_their_dimension_unless_there_is_one_alone_or_it_is_said()
      throws Exception {
    String minors = "\n  - code: AGE\n    name: Age\n    categories: [{ code: M, name: Minors }]";
    String sexes =
        "\n  - code: SEX\n    name: Sex\n    categories: [{ code: F, name: Women }, { code: X,"
            + " name: Others }]";
    String dimensions = SmallJob.YAML + "dimensions:" + minors;
    assertThat(complete(dimensions + sexes)).containsExactly(false, true);
    assertThat(complete(dimensions + "\n    complete: true" + sexes)).containsExactly(true, true);
    assertThat(complete(dimensions + sexes + "\n    complete: false"))
        .containsExactly(false, false);
  }

  private List<Boolean> complete(String yaml) throws Exception {
    return read(yaml).dimensions().stream().map(Dimension::complete).toList();
  }

  @Test
  void everything_that_is_written_is_read() throws Exception {
    JobDefinition job = read(SmallJob.WITH_EVERYTHING);
    assertThat(job.name()).isEqualTo("trial");
    assertThat(job.title()).isEqualTo(new Phrase("Prova", "Trial"));
    assertThat(job.language()).isEqualTo(Language.IT);
    assertThat(job.numbers()).isEqualTo(NumberConvention.IT);
    assertThat(job.about())
        .isEqualTo(
            new Imprint(
                new Phrase("Ufficio", "Office"),
                Phrase.same("office@example.org"),
                Phrase.same("CC BY 4.0"),
                new Phrase("aprile", "April"),
                List.of(new Phrase("Si conta a fine anno.", "Counted at the end of the year.")),
                List.of(
                    new Imprint.Break(
                        2022, "IT", "ARRESTED", new Phrase("Nuova legge.", "New law."))),
                new TreeMap<>()));
    assertThat(job.indicators().get("ARRESTED"))
        .isEqualTo(
            new Indicator(
                "ARRESTED",
                Phrase.same("Arrested"),
                Set.of(),
                "INVESTIGATED",
                "persons",
                0,
                new BigDecimal("0.5"),
                Indicator.Aggregate.SUM,
                null,
                new Disclosure(5, Disclosure.Zero.PROTECT, new BigDecimal("0.20")),
                Indicator.Dash.ZERO,
                Requirement.ALWAYS,
                new Plausible(
                    new BigDecimal("0.50"), new BigDecimal(20), Plausible.Sensitivity.LOW),
                new Counting(Counting.Every.MONTH, Counting.Over.SUM),
                Predecessors.NONE));
    assertThat(job.indicators().get("BLACKLIST"))
        .extracting(Indicator::aggregate, Indicator::heldAt, Indicator::dash)
        .containsExactly(Indicator.Aggregate.NONE, "IT", Indicator.Dash.NOT_APPLICABLE);
    assertThat(job.dimensions())
        .containsExactly(
            new Dimension(
                "AGE",
                new Phrase("Età", "Age"),
                Set.of("fascia"),
                List.of(
                    new Dimension.Category(
                        "0-9", new Phrase("Da 0 a 9", "From 0 to 9"), Set.of("fino a 9")),
                    new Dimension.Category(
                        "10-17", new Phrase("Da 10 a 17", "From 10 to 17"), Set.of())),
                Set.of("totale"),
                false,
                BigDecimal.valueOf(3)));
    assertThat(job.rules())
        .containsExactly(
            new Rule(
                "most-are-free",
                "ARRESTED <= INVESTIGATED and not (ARRESTED = 1)",
                Severity.QUERY,
                new Phrase("Pochi gli arresti", "Few arrests"),
                BigDecimal.ZERO,
                Rule.Missing.SKIP,
                3,
                43));
    assertThat(job.missingSigns().meanings())
        .isEqualTo(
            Map.of(
                ".",
                Absence.NOT_AVAILABLE,
                "x",
                Absence.NOT_APPLICABLE,
                "1 to 4",
                Absence.SUPPRESSED));
    assertThat(job.policies())
        .isEqualTo(new Policies(Policies.Hidden.IGNORE, Policies.Estimate.NONE));
    assertThat(job.words())
        .isEqualTo(
            Map.of(Role.TERRITORY, Set.of("Circoscrizione"), Role.NOTE, Set.of("Avvertenza bene")));
  }

  @Test
  void layouts_are_read_as_the_spreadsheet_counts() throws Exception {
    JobDefinition job = read(SmallJob.WITH_EVERYTHING);
    Layout notes = job.layouts().get(0);
    Layout layout = job.layouts().get(1);
    assertThat(notes.ignore()).isTrue();
    assertThat(notes.isAbout("SOUTH", "NOTE")).isTrue();
    assertThat(notes.isAbout("SOUTH", "Dati")).isFalse();
    assertThat(layout.isAbout("NORTH", "Dati")).isTrue();
    assertThat(layout.isAbout("SOUTH", "Dati")).isFalse();
    assertThat(layout.range())
        .isEqualTo(new Layout.Range(Address.parse("B4"), Address.parse("H25")));
    assertThat(layout.headerRows()).containsExactly(3, 4);
    assertThat(layout.skipRows()).containsExactly(6, 7, 8, 11);
    assertThat(layout.orientation()).isEqualTo(Layout.Orientation.LIST);
    assertThat(layout.territory()).isEqualTo("N");
    assertThat(layout.indicator()).isEqualTo("ARRESTED");
    assertThat(layout.period()).isEqualTo(Period.ofYear(2024));
    assertThat(layout.columns())
        .containsExactly(
            Map.entry("A", new ColumnMeaning.OfRole(Role.TERRITORY)),
            Map.entry("B", new ColumnMeaning.OfDimension("AGE")),
            Map.entry(
                "C",
                new ColumnMeaning.OfFigures(
                    "ARRESTED",
                    Breakdown.parse("AGE=0-9"),
                    new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 11, 4)),
                    null)),
            Map.entry("Per mille", new ColumnMeaning.OfRole(Role.RATE)),
            Map.entry("E", new ColumnMeaning.Ignored()));
    assertThat(layout.rows())
        .containsExactly(
            new Layout.Row(new TreeSet<>(List.of(13, 14)), null, null, new ColumnMeaning.Ignored()),
            new Layout.Row(
                new TreeSet<>(),
                "Altri",
                2,
                new ColumnMeaning.OfFigures("ARRESTED", Breakdown.NONE, null, null)));
    assertThat(layout.blocks())
        .containsExactly(
            new Layout.Heading(
                "Parte seconda", new ColumnMeaning.OfFigures(null, Breakdown.NONE, null, "N")));
  }

  @Test
  void code_lists_are_read_in_their_order() throws Exception {
    JobDefinition job = read(SmallJob.YAML);
    assertThat(job.territories().all()).extracting(Territory::code).containsExactly("IT", "N", "S");
    assertThat(job.territories().top().population(2024)).hasValue(58_900_000);
    assertThat(job.territories().top().population(2023)).isEmpty();
    assertThat(job.territories().get("S").validFrom()).isEqualTo("1861-03-17");
    assertThat(job.offices().all())
        .containsExactly(
            new Office(
                "NORTH",
                "Ufficio Nord",
                Set.of("N"),
                Set.of("Milano"),
                null,
                AbsenceSigns.NONE,
                "north@example.org",
                null,
                null,
                null,
                Set.of(),
                Map.of()),
            new Office(
                "SOUTH",
                "Ufficio Sud",
                Set.of("S"),
                Set.of("Napoli"),
                NumberConvention.EN,
                AbsenceSigns.NONE,
                "",
                null,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2022, 12, 31),
                Set.of(),
                Map.of()));
  }

  @Test
  void the_fingerprint_follows_what_is_said_and_not_how() throws Exception {
    JobDefinition job = read(SmallJob.WITH_EVERYTHING);
    JobDefinition rewritten =
        read(
            "# A comment\r\n"
                + SmallJob.WITH_EVERYTHING
                    .replace("[indagati, 2020]", "[\"2020\", 'indagati']")
                    .replace("\n", "\r\n"));
    assertThat(job.fingerprint()).matches("[0-9a-f]{64}").isNotEqualTo(job.identity());
    assertThat(rewritten.fingerprint()).isEqualTo(job.fingerprint());
    assertThat(rewritten.identity()).isEqualTo(job.identity());
  }

  @Test
  void the_fingerprint_changes_with_whatever_changes_reading() throws Exception {
    JobDefinition job = read(SmallJob.WITH_EVERYTHING);
    for (UnaryOperator<String> change :
        List.<UnaryOperator<String>>of(
            yaml -> yaml.replace("numbers: it", "numbers: en"),
            yaml -> yaml.replace("[indagati, 2020]", "[indagati, 2021]"),
            yaml -> yaml.replace("dash: zero", "dash: not-applicable"),
            yaml -> yaml.replace("fino a 9", "fino a nove"),
            yaml -> yaml.replace("hidden: ignore", "hidden: read"),
            yaml -> yaml.replace("B4:H25", "B4:H26"),
            yaml -> yaml.replace("E: ignore", "E: note"),
            yaml -> yaml.replace("Circoscrizione", "Zona"))) {
      assertThat(read(change.apply(SmallJob.WITH_EVERYTHING)).fingerprint())
          .isNotEqualTo(job.fingerprint());
    }
  }

  @Test
  void rules_and_titles_change_the_identity_alone() throws Exception {
    JobDefinition job = read(SmallJob.WITH_EVERYTHING);
    JobDefinition other =
        read(
            SmallJob.WITH_EVERYTHING
                .replace("severity: query", "severity: error")
                .replace("Trial", "Another trial"));
    assertThat(other.fingerprint()).isEqualTo(job.fingerprint());
    assertThat(other.identity()).isNotEqualTo(job.identity());
  }

  private JobDefinition read(String yaml) throws Exception {
    Path jobs = Files.createTempDirectory(folder, "jobs");
    SmallJob.write(jobs, yaml, SmallJob.TERRITORIES, SmallJob.OFFICES);
    return new JobDefinitions(jobs).read("trial");
  }

  private static String mistakes(JobDefinitions jobs, String name) {
    return requireNonNull(
        catchThrowableOfType(DefinitionRejected.class, () -> jobs.read(name)).getMessage());
  }
}
