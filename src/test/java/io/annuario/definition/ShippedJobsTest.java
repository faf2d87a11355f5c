package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedJobsTest {

  private final JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));

  @Test
  void three_jobs_ship_each_with_a_page_for_people() throws Exception {
    assertThat(jobs.names())
        .containsExactly("child-protection-online", "isa-joint-action", "lombardy-operation");
    for (String name : jobs.names()) {
      assertThat(jobs.read(name).name()).isEqualTo(name);
      assertThat(Files.readString(Path.of("jobs", name, "README.md"))).contains("invented");
    }
  }

  @Test
  void italy_has_twenty_regions_in_five_areas() throws Exception {
    Territories italy = jobs.read("child-protection-online").territories();
    List<Territory> areas = italy.childrenOf("IT");
    assertThat(italy.top().name()).isEqualTo("Italia");
    assertThat(areas)
        .extracting(Territory::code)
        .containsExactly("ITC", "ITH", "ITI", "ITF", "ITG");
    assertThat(areas.stream().flatMap(area -> italy.childrenOf(area.code()).stream())).hasSize(20);
    assertThat(italy.childrenOf("04")).extracting(Territory::code).containsExactly("21", "22");
    assertThat(italy.childrenOf("19")).extracting(Territory::code).containsExactly("19W", "19E");
    assertThat(italy.contains("ITG", "19W")).isTrue();
  }

  @Test
  void the_residents_of_the_regions_add_up_to_italy() throws Exception {
    Territories italy = jobs.read("child-protection-online").territories();
    for (int year : List.of(2020, 2023)) {
      long regions =
          italy.all().stream()
              .filter(territory -> !territory.code().equals("IT"))
              .mapToLong(territory -> territory.population(year).orElse(0))
              .sum();
      assertThat(italy.top().population(year)).hasValue(regions);
    }
  }

  @Test
  void child_protection_counts_persons_by_an_identity() throws Exception {
    JobDefinition job = jobs.read("child-protection-online");
    assertThat(job.indicators().all())
        .extracting(Indicator::code)
        .containsExactly(
            "CASES",
            "GROOMING_INVESTIGATIONS",
            "PERSONS_INVESTIGATED",
            "ARRESTED",
            "REPORTED_AT_LARGE",
            "SEARCHES",
            "SITES_VIEWED",
            "SITES_BLACKLISTED",
            "VICTIMS");
    assertThat(job.indicators().all().stream().filter(Indicator::sensitive))
        .extracting(Indicator::code)
        .containsExactly("PERSONS_INVESTIGATED", "ARRESTED", "REPORTED_AT_LARGE", "VICTIMS");
    assertThat(job.rules())
        .extracting(Rule::check)
        .containsExactly("PERSONS_INVESTIGATED = ARRESTED + REPORTED_AT_LARGE");
  }

  @Test
  void every_office_of_every_job_can_be_written_to() throws Exception {
    for (String name : jobs.names()) {
      assertThat(jobs.read(name).offices().all())
          .allSatisfy(office -> assertThat(office.contact()).endsWith("@example.org"));
    }
  }

  @Test
  void the_nine_members_write_in_their_own_way() throws Exception {
    assertThat(jobs.read("isa-joint-action").offices().all())
        .extracting(office -> office.code() + " " + office.numbers())
        .containsExactly(
            "BH AR", "AE AR", "FR FR", "IT IT", "SN FR", "SG EN", "ES ES", "GB EN", "AU EN");
  }

  @Test
  void lombardy_has_twelve_provinces_with_an_office_each() throws Exception {
    JobDefinition job = jobs.read("lombardy-operation");
    assertThat(job.territories().childrenOf("ITC4")).hasSize(12);
    assertThat(job.offices().all()).hasSize(12);
    assertThat(job.indicators().get("WITH_PRECEDENTS").partOf()).isEqualTo("PERSONS_IDENTIFIED");
    assertThat(job.title())
        .isEqualTo(new Phrase("Operazione in Lombardia", "Operation in Lombardy"));
  }
}
