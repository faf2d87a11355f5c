package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people are told about wrong code lists. */
class CodeListMistakesTest {

  @Test
  void territories_form_one_tree_with_words_of_their_own() throws Exception {
    String territories =
        """
        code,name,parent,aliases,valid_from,valid_to,population_2024,colour
        IT,Italia,,Italy,2024-13-01,,1e3,
        N,Nord,XX,North,,,,
        S,Sud,,NORTH,2020-01-01,2019-01-01,,
        A,Alfa,B,,,,,
        B,Beta,A,,,,,
        N,,IT,,,,,
        short,x
        Z!,Zeta,IT,,,,,
        """;
    SmallJob.Outcome outcome = SmallJob.of(SmallJob.YAML, territories, SmallJob.OFFICES);
    assertThat(outcome.inEnglish())
        .containsExactly(
            "codes/territories.csv, line 1: unknown column 'colour'. It can be 'code', 'name',"
                + " 'parent', 'aliases', 'valid_from', 'valid_to', 'nuts', 'replaces'",
            "codes/territories.csv, line 2: '2024-13-01' in 'valid_from' is not a date."
                + " Write it like 2024-12-31",
            "codes/territories.csv, line 2: '1e3' in 'population_2024' is not a number of"
                + " residents. Write it with digits only",
            "codes/territories.csv, line 3: there is no territory 'XX', which 'parent' names."
                + " It can be 'IT', 'N', 'S', 'A', 'B'",
            "codes/territories.csv, line 4: 'valid_to' (2019-01-01) comes before 'valid_from'"
                + " (2020-01-01). Correct the dates",
            "codes/territories.csv, line 4: 'NORTH' stands for both N (line 3) and S."
                + " Leave it to one of the two",
            "codes/territories.csv, line 4: 'S' stands at the top too, like 'IT' (line 2)."
                + " Say in 'parent' where it lies",
            "codes/territories.csv, line 5: 'A' contains itself by way of 'B'. Correct 'parent'",
            "codes/territories.csv, line 7: 'name' is empty. Write it",
            "codes/territories.csv, line 7: the code 'N' already stands on line 3."
                + " Change one of them",
            "codes/territories.csv, line 8: there are 2 fields instead of 8. Count the commas;"
                + " a text that contains one goes in double quotes",
            "codes/territories.csv, line 9: 'Z!' cannot be a code."
                + " Use at most 32 letters, digits, dots, _ and -");
    assertThat(outcome.inItalian())
        .contains(
            "codes/territories.csv, riga 4: anche 'S' sta in cima, come 'IT' (riga 2)."
                + " Scrivere in 'parent' dove si trova",
            "codes/territories.csv, riga 5: 'A' contiene sé stesso passando per 'B'."
                + " Correggere 'parent'");
  }

  @Test
  void one_territory_stands_at_the_top() throws Exception {
    String territories = "code,name,parent,aliases\nN,Nord,S,\nS,Sud,N,\n";
    assertThat(SmallJob.of(SmallJob.YAML, territories, SmallJob.OFFICES).inEnglish())
        .containsExactly(
            "codes/territories.csv: no territory stands at the top."
                + " Leave 'parent' blank for the territory that contains all the others",
            "codes/territories.csv, line 2: 'N' contains itself by way of 'S'. Correct 'parent'");
  }

  @Test
  void offices_report_on_territories_that_exist() throws Exception {
    String offices =
        """
        code,name,territories,aliases,numbers,contact,language,expected_from,expected_to
        NORTH,Nord,N|NN,Milano,xx,,fr,2020-01-01,2019-01-01
        SOUTH,Sud,,milano,,,en,,1/2/2020
        """;
    assertThat(SmallJob.of(SmallJob.YAML, SmallJob.TERRITORIES, offices).inEnglish())
        .containsExactly(
            "codes/offices.csv, line 2: 'numbers' cannot be 'xx'."
                + " It can be 'it', 'de', 'es', 'fr', 'ch', 'en', 'ar'",
            "codes/offices.csv, line 2: 'language' cannot be 'fr'. It can be 'en', 'it'",
            "codes/offices.csv, line 2: 'expected_to' (2019-01-01) comes before 'expected_from'"
                + " (2020-01-01). Correct the dates",
            "codes/offices.csv, line 2: there is no territory 'NN'. Perhaps it should be 'N'",
            "codes/offices.csv, line 3: '1/2/2020' in 'expected_to' is not a date."
                + " Write it like 2024-12-31",
            "codes/offices.csv, line 3: 'territories' is empty. Write it",
            "codes/offices.csv, line 3: 'milano' stands for both NORTH (line 2) and SOUTH."
                + " Leave it to one of the two");
  }

  @Test
  void columns_are_the_known_ones_each_once() throws Exception {
    assertThat(SmallJob.of(SmallJob.YAML, "code,name,alias,name\n", SmallJob.OFFICES).inEnglish())
        .containsExactly(
            "codes/territories.csv, line 1: unknown column 'alias'. Perhaps it should be 'aliases'",
            "codes/territories.csv, line 1: the column 'name' stands twice. Keep only one of them",
            "codes/territories.csv, line 1: the column 'parent' is missing. Add it",
            "codes/territories.csv, line 1: the column 'aliases' is missing. Add it");
  }

  @Test
  void semicolons_of_a_spreadsheet_program_are_told() throws Exception {
    String territories = SmallJob.TERRITORIES.replace(',', ';');
    assertThat(SmallJob.of(SmallJob.YAML, territories, SmallJob.OFFICES).inItalian())
        .containsExactly(
            "codes/territories.csv, riga 1: le colonne sono separate da ';'."
                + " Separarle con la virgola");
  }

  @Test
  void an_empty_list_is_told_how_to_begin() throws Exception {
    assertThat(SmallJob.of(SmallJob.YAML, "", "code,name,territories,aliases\n").inEnglish())
        .containsExactly(
            "codes/territories.csv, line 1: the file is empty."
                + " Begin with the line code,name,parent,aliases",
            "codes/offices.csv: there is no office. Write one line for each office");
  }

  @Test
  void a_quote_left_open_names_its_line() throws Exception {
    String territories = SmallJob.TERRITORIES.replace("N,Nord", "N,\"Nord");
    assertThat(SmallJob.of(SmallJob.YAML, territories, SmallJob.OFFICES).inEnglish())
        .containsExactly(
            "codes/territories.csv, line 3: this is not CSV. Check the quotes from here on");
  }

  @Test
  void a_list_wrong_on_every_line_tells_the_first_two_hundred() throws Exception {
    String territories = "code,name,parent,aliases\nIT,Italia,,\n" + "a b,x,IT,\n".repeat(5000);
    SmallJob.Outcome outcome =
        SmallJob.of(
            SmallJob.YAML,
            territories,
            SmallJob.OFFICES.replace(",N,", ",IT,").replace(",S,", ",IT,"));
    assertThat(outcome.mistakes()).hasSize(201);
    assertThat(outcome.inEnglish().get(200))
        .isEqualTo(
            "codes/territories.csv, line 203: from here on there are 4800 more mistakes."
                + " Correct the others and try again");
  }
}
