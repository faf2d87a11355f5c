package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules ask what the code lists say of territories and offices in columns of the job's own. */
class AttributesInRulesTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void code_lists_with_columns_of_their_own() throws IOException {
    desk = Desk.complete(folder);
    desk.write(
        "jobs/small/codes/territories.csv",
        """
        code,name,parent,aliases,attribute_kind,attribute_prisons
        IT,Italia,,Italy,country,
        03,Lombardia,IT,,region,18
        05,Veneto,IT,,island,
        """);
    desk.write(
        "jobs/small/codes/offices.csv",
        """
        code,name,territories,aliases,attribute_court
        MI,Centro di Milano,03,Milano|Lombardia,yes
        VE,Centro di Venezia,05,Venezia|Veneto,
        """);
  }

  @Test
  void a_rule_holds_by_what_they_say_and_says_it_where_it_does_not() throws IOException {
    desk.add(
        "jobs/small/job.yaml",
        """
        rules:
          - id: islands-arrest-few
            check: ARRESTED < 30 or TERRITORY.KIND <> "island"
            severity: query
            message: { it: "Troppi.", en: "Too many." }
          - id: by-court
            check: if OFFICE.COURT in {"yes"} then ARRESTED > 100 else ARRESTED < 50
            severity: error
            message: { it: "Tribunale.", en: "Court." }
          - id: by-prisons
            check: ARRESTED <= TERRITORY.PRISONS * 10
            severity: error
            message: { it: "Carceri.", en: "Prisons." }
          - id: no-court-arrests-none
            check: OFFICE.COURT <> "" or ARRESTED = 37
            severity: error
            message: { it: "Tribunale.", en: "Court." }
        """);
    Said said = desk.run("--verbose", "--json");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains(
            "\"rules\":[{\"id\":\"islands-arrest-few\",\"pass\":1,\"fail\":1,\"unverifiable\":0},"
                + "{\"id\":\"by-court\",\"pass\":2,\"fail\":0,\"unverifiable\":0},"
                + "{\"id\":\"by-prisons\",\"pass\":1,\"fail\":0,\"unverifiable\":1},"
                + "{\"id\":\"no-court-arrests-none\",\"pass\":2,\"fail\":0,\"unverifiable\":0}]");
    assertThat(said.err())
        .contains(
            "venezia.xlsx, sheet 'Dati', cell C2: Veneto, rule 'islands-arrest-few': expected"
                + " Persons arrested < 30 or TERRITORY.KIND <> \"island\", got Persons arrested 37"
                + " (C2); TERRITORY.KIND island. Too many.");
    // What a code list says is part of what a vintage is judged by.
    desk.write(
        "jobs/small/codes/territories.csv",
        """
        code,name,parent,aliases,attribute_kind,attribute_prisons
        IT,Italia,,Italy,island,
        03,Lombardia,IT,,region,18
        05,Veneto,IT,,region,
        """);
    assertThat(desk.run().out()).startsWith("small 2024: vintage 2 published\n");
  }

  @Test
  void what_they_do_not_say_is_a_mistake_in_the_rule() throws IOException {
    for (List<String> mistake :
        List.of(
            List.of(
                "ARRESTED < 30 or TERRITORY.SIZE = 3",
                "'TERRITORY.SIZE': the list of territories has no column attribute_size."),
            List.of(
                "ARRESTED < 30 or OFFICE.KIND = \"yes\"",
                "'OFFICE.KIND': the list of offices has no column attribute_kind."),
            List.of(
                "ARRESTED < 30 or TERRITORY.KIND = \"regione\"",
                "TERRITORY.KIND is never \"regione\", but country, island, region."),
            List.of(
                "ARRESTED < 30 or TERRITORY.KIND > \"island\"",
                "'TERRITORY.KIND > \"island\"': a word is compared only with a word, by = or <>."),
            List.of(
                "ARRESTED < 30 or TERRITORY.KIND = 3",
                "'TERRITORY.KIND = 3': a word is compared only with a word, by = or <>."),
            List.of(
                "ARRESTED < TERRITORY.KIND * 2",
                "'TERRITORY.KIND' is a word: it can only be compared by =, <> or in."))) {
      Desk other = new Desk(folder.resolve(Integer.toString(mistake.hashCode())));
      other.write(
          "jobs/small/codes/territories.csv",
          """
          code,name,parent,aliases,attribute_kind
          IT,Italia,,Italy,country
          03,Lombardia,IT,,region
          05,Veneto,IT,,island
          """);
      other.add(
          "jobs/small/job.yaml",
          "rules:\n  - id: wrong\n    check: '"
              + mistake.get(0)
              + "'\n    severity: query\n    message: Wrong.\n");
      assertThat(other.say(List.of("jobs", "--check")).out())
          .contains("the rule 'wrong' cannot be evaluated: " + mistake.get(1));
    }
    desk.write(
        "jobs/small/codes/territories.csv",
        """
        code,name,parent,aliases,Attribute_kind
        IT,Italia,,Italy,
        03,Lombardia,IT,,
        05,V,IT,,
        """);
    assertThat(desk.run().err()).contains("unknown column 'Attribute_kind'");
  }
}
