package io.annuario.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.definition.Intake;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, their parts, police years and days are understood as they are written. */
class PeriodWordsTest {

  private static String said(String label) {
    return PeriodWords.parse(label).map(PeriodWord::said).orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 2024",
        "Anno 2024 | 2024",
        "A N N O 2 0 2 4 | 2024",
        "Y E A R   2 0 2 3 / 2 4 | 2023/2024",
        "2023/24 | 2023/2024",
        "2023-2024 | 2023/2024",
        "23/24 | 2023/2024",
        "19/20 | 2019/2020",
        "April 2023 to March 2024 | 2023-04-01/2024-03-31",
        "Apr 2023 - Mar 2024 | 2023-04-01/2024-03-31",
        "April–March 2024 | 2023-04-01/2024-03-31",
        "04/2023 - 03/2024 | 2023-04-01/2024-03-31",
        "févr-24 | 2024-02",
        "janv. 2024 | 2024-01",
        "juil-24 | 2024-07",
        "avril 2023 à mars 2024 | 2023-04-01/2024-03-31",
        "abril de 2023 a marzo de 2024 | 2023-04-01/2024-03-31",
        "April 2023 bis März 2024 | 2023-04-01/2024-03-31",
        "year ending March 2024 | 2023-04-01/2024-03-31",
        "Year ending 30 September 2024 | 2023-10-01/2024-09-30",
        "Year to 31 March 2024 | 2023-04-01/2024-03-31",
        "12 months to June 2024 | 2023-07-01/2024-06-30",
        "Year ended December 31, 2024 | 2024",
        "anno terminato il 31 marzo 2024 | 2023-04-01/2024-03-31",
        "Years ending March | nothing",
        "Year ending March | --04-01/--03-31",
        "dal 1 gennaio 2024 al 30 giugno 2024 | 2024-01-01/2024-06-30",
        "dal 1° gennaio al 30 giugno 2024 | 2024-01-01/2024-06-30",
        "du 1er janvier au 30 juin 2024 | 2024-01-01/2024-06-30",
        "01/01/24 - 31/12/24 | 2024",
        "01.01.2024-31.12.2024 | 2024",
        "2024-01-01/2024-12-31 | 2024",
        "1 January 2024 to 31 December 2024 | 2024",
        "January 2024 - December 2024 | 2024",
        "Q4 2024 | 2024-10-01/2024-12-31",
        "2024-Q4 | 2024-10-01/2024-12-31",
        "4Q 2024 | 2024-10-01/2024-12-31",
        "T1 2024 | 2024-01-01/2024-03-31",
        "IV trimestre 2024 | 2024-10-01/2024-12-31",
        "2. Quartal 2024 | 2024-04-01/2024-06-30",
        "fourth quarter of 2024 | 2024-10-01/2024-12-31",
        "H1 2024 | 2024-01-01/2024-06-30",
        "primo semestre 2024 | 2024-01-01/2024-06-30",
        "1° semestre 2024 | 2024-01-01/2024-06-30",
        "2e semestre 2024 | 2024-07-01/2024-12-31",
        "1. Halbjahr 2024 | 2024-01-01/2024-06-30",
        "first half of 2024 | 2024-01-01/2024-06-30",
        "primi nove mesi del 2024 | 2024-01-01/2024-09-30",
        "first 9 months of 2024 | 2024-01-01/2024-09-30",
        "gennaio-giugno 2024 | 2024-01-01/2024-06-30",
        "gen.-giu. 2024 | 2024-01-01/2024-06-30",
        "2024 gennaio | 2024-01",
        "Jan-24 | 2024-01",
        "2024-03 | 2024-03",
        "Februar 2024 | 2024-02",
        "Gennaio | --01-01/--01-31",
        "I trimestre | --01-01/--03-31",
        "31/12/2024 | 2024-12-31",
        "31.12.24 | 2024-12-31",
        "March 31, 2024 | 2024-03-31",
        "al 31 dicembre 2024 | 2024-12-31",
        "FY 2023/24 | 2023/2024",
        "esercizio 2023/24 | 2023/2024",
        "FY 2024 | nothing",
        "calendar year 2024 | 2024",
        "CY 2024 | 2024",
        "anno solare 2024 | 2024",
        "1H24 | 2024-01-01/2024-06-30",
        "4Q24 | 2024-10-01/2024-12-31",
        "2024M03 | 2024-03",
        "bis 30. Juni 2024 | 2024-01-01/2024-06-30",
        "jusqu'au 30 juin 2024 | 2024-01-01/2024-06-30",
      })
  void a_label_is_understood(String label, String said) {
    assertThat(said(label)).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11/12",
        "3/4",
        "18-19",
        "31 febbraio 2024",
        "2024 persons",
        "Marche",
        "12.05 2024",
        "2006/679",
        "1, 234",
        "Q5",
        "Act of 2006",
        "Genova"
      })
  void what_names_no_period_is_not_taken_for_one(String label) {
    assertThat(said(label)).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "2024p, P",
    "2024 p, P",
    "2024 (p), P",
    "2024 (provisional), P",
    "2024 provvisorio, P",
    "Dati provvisori 2024, nothing",
    "2024 - dati provvisori, P",
    "2024e, E",
    "2024 (a), A",
    "Q4 2024 (provisional), P",
    "2024*, A",
    "2024 (vorläufig), P"
  })
  void what_stands_behind_a_year_says_how_sure_its_figures_are(String label, String status) {
    assertThat(PeriodWords.parse(label).map(word -> word.status().name()).orElse("nothing"))
        .isEqualTo(status);
  }

  private static Edition edition(String from, String to) {
    Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
    return new Edition(
        "reati", "2024", period, period.end(), null, List.of("FY2024", "Anno XII"), Intake.USUAL);
  }

  private static String title(String title) {
    PeriodWord said = TitlePeriods.of(title, edition("2024-01-01", "2024-12-31"));
    return said == null
        ? "nothing"
        : said.said() + (said.status() == ObservationStatus.A ? "" : " " + said.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thefts, 2024 | 2024",
        "Table 3: Recorded crime in 2023 | 2023",
        "Crime by region, year ending March 2024 | 2023-04-01/2024-03-31",
        "Reati denunciati dal 1 gennaio 2024 al 30 giugno 2024 per provincia"
            + " | 2024-01-01/2024-06-30",
        "Reati 2024 - primo semestre | 2024-01-01/2024-06-30",
        "Attività del primo semestre 2024 (dati 2024) | 2024-01-01/2024-06-30",
        "Police recorded crime 2023/24 by force | 2023/2024",
        "Statistics 2024: year to 31 March 2024 | 2023-04-01/2024-03-31",
        "Annual report 2024, December 2024 | 2024",
        "Furti, Q4 2024 | 2024-10-01/2024-12-31",
        "Offences recorded in 2024 (provisional data) | 2024 P",
        "Dati 2024 al 21 dicembre 2024 | 2024-01-01/2024-12-21",
        "Confronto 2023 - 2024 | 2024",
        "Recorded crime by region 2023 | 2023",
        "2023 recorded crime | 2023",
        "Reati commessi nel 2023 per regione | 2023",
        "Straftaten 2023 nach Land | 2023",
        "Crime 2023 vs 2022 | 2023",
        "Crime 2024 compared with 2023 | 2024",
        "Crime up to 30 June 2024 | 2024-01-01/2024-06-30",
        "Reati fino al 30 giugno 2024 | 2024-01-01/2024-06-30",
        "Crime, 4Q24 | 2024-10-01/2024-12-31",
        "Crime 2024M03 by region | 2024-03",
        "Crime by region (2015 classification) | nothing",
        "Popolazione, base censimento 2021 | nothing",
        "Codice penale del 1930 | nothing",
        "Published in March 2025 | nothing",
        "Serie storica 2015-2024 | nothing",
        "Offences under the Fraud Act 2006 | nothing",
        "Legge 3 agosto 1998, n. 269 | nothing",
        "Elaborazione del mese di marzo | nothing",
      })
  void a_title_says_the_narrowest_period_that_it_names(String title, String said) {
    assertThat(title(title)).isEqualTo(said);
  }

  @Test
  void a_month_is_of_the_year_above_it_and_half_a_year_stays_one() {
    PeriodWord year = PeriodWords.year(2024);
    PeriodWord month = PeriodWords.parse("Gennaio").orElseThrow();
    PeriodWord half = PeriodWords.parse("H1 2024").orElseThrow();

    assertThat(year.with(month).said()).isEqualTo("2024-01");
    assertThat(month.with(year).said()).isEqualTo("2024-01");
    assertThat(half.with(year).said()).isEqualTo("2024-01-01/2024-06-30");
    assertThat(half.with(PeriodWords.year(2023)).said()).isEqualTo("2023-01-01/2023-06-30");
    assertThat(PeriodWords.parse("Year ending March").orElseThrow().with(year).said())
        .isEqualTo("2023-04-01/2024-03-31");
  }

  @Test
  void an_edition_of_other_days_is_known_by_them_only() {
    Edition police = edition("2023-04-01", "2024-03-31");

    assertThat(PeriodWords.parse("2023/24").orElseThrow().isOf(police)).isTrue();
    assertThat(PeriodWords.parse("year ending March 2024").orElseThrow().isOf(police)).isTrue();
    assertThat(PeriodWords.parse("2024").orElseThrow().isOf(police)).isFalse();
    assertThat(PeriodWords.parse("year ending June 2024").orElseThrow().isOf(police)).isFalse();
  }

  @Test
  void an_edition_s_other_names_are_words_for_its_period() {
    PeriodNames names = new PeriodNames(edition("2023-10-01", "2024-09-30"));

    assertThat(names.of("anno xii")).isNotNull();
    assertThat(names.in("Offences, FY2024 - by state")).isNotNull();
    assertThat(names.in("Offences, FY2023")).isNull();
  }
}
