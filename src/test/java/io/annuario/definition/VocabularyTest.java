package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static Vocabulary italy;
  private static Vocabulary lombardy;
  private static Vocabulary world;

  @BeforeAll
  static void read() throws Exception {
    JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));
    italy = new Vocabulary(jobs.read("child-protection-online"));
    lombardy = new Vocabulary(jobs.read("lombardy-operation"));
    world = new Vocabulary(jobs.read("isa-joint-action"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Valle D'Aosta|02",
        "Valle d’Aosta|02",
        "Valle d'Aosta / Vallée d'Aoste|02",
        "Valle d'Aosta/Vallée d'Aoste|02",
        "VALLE D' AOSTA|02",
        "Trentino Alto Adige|04",
        "Trentino – Alto Adige|04",
        "Trentino-Alto-Adige|04",
        "Trentino Alto Adige / Südtirol|04",
        "Friuli Venezia Giulia|06",
        "Friuli - Venezia Giulia|06",
        "F.V.G.|06",
        "Fvg|06",
        "Emilia Romagna|08",
        "EMILIA-ROMAGNA |08",
        "P.A. Bolzano|21",
        "Bolzano/Bozen|21",
        "Provincia Autonoma Bolzano / Bozen|21",
        "Bolzano - Bozen (f)|21",
        "ITD1|21",
        "ITH2|22",
        "Nord-Ovest|ITC",
        "NORD OVEST|ITC",
        "Italia (*)|IT",
        "ITE4|12",
        "Sicilia Occ.|19W",
        "  lombardia  |03",
      })
  void every_spelling_met_names_its_territory(String label, String code) {
    assertThat(italy.meaningsOf(label))
        .filteredOn(Meaning.OfTerritory.class::isInstance)
        .extracting(meaning -> ((Meaning.OfTerritory) meaning).territory().code())
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03", "3", "003"})
  void a_code_is_no_word_and_is_one_where_codes_stand(String code) {
    assertThat(italy.meaningsOf(code)).isEmpty();
    assertThat(italy.codesOf(code))
        .extracting(meaning -> ((Meaning.OfTerritory) meaning).territory().name())
        .containsExactly("Lombardia");
  }

  @ParameterizedTest
  @CsvSource({
    "Codice ISTAT della regione, true",
    "Region code (NUTS 2), true",
    "Cod. Reg., true",
    "NUTS, true",
    "Codice indicatore, false",
    "Codice penale, false",
    "Codice, false",
  })
  void headers_say_whose_codes_follow(String header, boolean ofTerritories) {
    assertThat(italy.isOfTerritoryCodes(header)).isEqualTo(ofTerritories);
  }

  @Test
  void a_word_of_several_kinds_has_several_meanings() {
    assertThat(italy.meaningsOf("Trento"))
        .extracting(meaning -> meaning.getClass().getSimpleName())
        .containsExactly("OfTerritory", "OfOffice");
    assertThat(italy.meaningsOf("Totale"))
        .extracting(meaning -> meaning.getClass().getSimpleName())
        .containsExactly("OfWhole");
    assertThat(italy.rolesOf("Totale")).containsExactly(Role.TOTAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Persone arrestate|ARRESTED",
        "DI CUI ARRESTATI|ARRESTED",
        "Arrestati*|ARRESTED",
        "Denunciati in stato di liberta'|REPORTED_AT_LARGE",
        "Persons investigated|PERSONS_INVESTIGATED",
        "Siti inseriti in Black-List|SITES_BLACKLISTED",
        "SITES_VIEWED|SITES_VIEWED",
      })
  void an_indicator_is_known_by_its_names_and_aliases(String label, String code) {
    assertThat(italy.meaningsOf(label))
        .extracting(meaning -> ((Meaning.OfIndicator) meaning).indicator().code())
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "المعتقلون, ARRESTS",
    "Víctimas identificadas, VICTIMS_IDENTIFIED",
    "Sites bloqués, SITES_BLOCKED",
    "Siti bloccati, SITES_BLOCKED"
  })
  void indicators_are_known_in_the_languages_of_the_members(String label, String code) {
    assertThat(world.meaningsOf(label))
        .extracting(meaning -> ((Meaning.OfIndicator) meaning).indicator().code())
        .containsExactly(code);
  }

  @Test
  void a_meaning_says_the_word_of_the_definition_that_was_matched() {
    assertThat(italy.meaningsOf("TRATTI  IN ARRESTO (a)"))
        .extracting(Meaning::word)
        .containsExactly("tratti in arresto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "", "-", "....", "Lombarda", "Lombardia2"})
  void what_is_not_a_word_of_the_job_means_nothing(String label) {
    assertThat(italy.meaningsOf(label)).isEmpty();
  }

  @Test
  void a_number_fused_to_a_known_word_is_taken_off_and_said() {
    assertThat(italy.strippedWord("Lombardia2")).contains("Lombardia");
    assertThat(italy.strippedWord("Total6, 7")).contains("Total");
    assertThat(italy.strippedWord("Lombardia")).isEmpty();
    assertThat(italy.strippedWord("Lombarda2")).isEmpty();
    assertThat(italy.strippedWord("ITC4")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Regione|TERRITORY",
        "REGIONI E PROVINCE AUTONOME|TERRITORY",
        "State|TERRITORY",
        "Cod. ISTAT|CODE",
        "Indicatore|INDICATOR",
        "Reato|INDICATOR",
        "Offence|INDICATOR",
        "Valore|VALUE",
        "N.|VALUE",
        "N°|VALUE",
        "Totale complessivo|TOTAL",
        "Total|TOTAL",
        "Anno|PERIOD",
        "Year|PERIOD",
        "%|RATE",
        "Var. % 2024/2023|RATE",
        "Delitti per 100.000 abitanti|RATE",
        "Incidenza sul totale|RATE",
        "Tasso|RATE",
        "Fonte: elaborazione su dati SDI|NOTE",
        "Source: Home Office|NOTE",
        "di cui|PART",
        "di cui minorenni|PART",
        "of whom minors|PART",
        "Unità di misura|UNIT",
        "Stato del dato|FLAG",
        "Ufficio|OFFICE",
      })
  void header_words_have_their_role(String label, Role role) {
    assertThat(italy.rolesOf(label)).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Persone arrestate",
        "Lombardia",
        "2024",
        "Varese",
        "Fonteno",
        "Totale Lombardia"
      })
  void other_labels_have_no_role(String label) {
    assertThat(italy.rolesOf(label)).isEmpty();
  }

  @Test
  void a_job_adds_header_words() {
    assertThat(world.rolesOf("Pays membre")).containsExactly(Role.TERRITORY);
    assertThat(italy.rolesOf("Pays membre")).isEmpty();
  }

  @Test
  void a_total_of_something_says_of_what() {
    assertThat(italy.meaningsOfTotal("Totale Nord-Ovest"))
        .extracting(meaning -> ((Meaning.OfTerritory) meaning).territory().code())
        .containsExactly("ITC");
    assertThat(lombardy.meaningsOfTotal("Lombardia - Totale"))
        .extracting(meaning -> ((Meaning.OfTerritory) meaning).territory().code())
        .containsExactly("ITC4");
    assertThat(italy.meaningsOfTotal("Totale")).isEmpty();
    assertThat(italy.meaningsOfTotal("Nord-Ovest")).isEmpty();
  }

  @Test
  void a_part_says_of_what() {
    assertThat(italy.meaningsOfPart("di cui: tratte in arresto")).isEmpty();
    assertThat(italy.meaningsOfPart("Di cui: persone arrestate"))
        .extracting(meaning -> ((Meaning.OfIndicator) meaning).indicator().code())
        .containsExactly("ARRESTED");
  }

  @Test
  void a_breakdown_is_known_by_its_header_and_its_categories() {
    assertThat(italy.dimensionNamed("Classe di età")).map(Dimension::code).contains("AGE");
    assertThat(italy.dimensionNamed("Regione")).isEmpty();
    assertThat(italy.meaningsOf("10 – 13 anni"))
        .extracting(meaning -> ((Meaning.OfCategory) meaning).category().code())
        .containsExactly("10-13");
    assertThat(italy.meaningsOf("tutte le età")).hasOnlyElementsOfType(Meaning.OfWhole.class);
  }

  @Test
  void the_nearest_words_are_suggested_but_never_taken() {
    assertThat(italy.nearest("Lombarda", Meaning.OfTerritory.class)).containsExactly("Lombardia");
    assertThat(italy.nearest("Persone arestate", Meaning.OfIndicator.class))
        .startsWith("Persone arrestate");
    assertThat(italy.nearest("Emilia Romanga", Meaning.OfTerritory.class))
        .containsExactly("Emilia-Romagna");
    assertThat(italy.nearest("Reparto volo", Meaning.OfIndicator.class)).isEmpty();
    assertThat(italy.nearest("x".repeat(100_000), Meaning.OfTerritory.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"abc,abc,0", "abc,acb,1", "abc,ab,1", "abc,xbc,1", "'',abc,3", "ca,abc,3"})
  void likeness_counts_letters_added_left_out_exchanged_and_swapped(
      String one, String other, int edits) {
    assertThat(Likeness.distance(one, other)).isEqualTo(edits);
    assertThat(Likeness.distance(other, one)).isEqualTo(edits);
  }
}
