package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people are told about a wrong {@code job.yaml}. */
class JobMistakesTest {

  private static final String YAML = SmallJob.YAML;

  @Test
  void a_good_job_has_no_mistakes() throws Exception {
    assertThat(SmallJob.of(YAML).mistakes()).isEmpty();
    assertThat(SmallJob.of(SmallJob.WITH_EVERYTHING).mistakes()).isEmpty();
  }

  @Test
  void an_unknown_key_is_told_with_the_nearest_known_one() throws Exception {
    SmallJob.Outcome outcome =
        SmallJob.of(YAML.replace("aliases:", "alias:").replace("title:", "titel:"));
    assertThat(outcome.inEnglish())
        .containsExactly(
            "job.yaml, line 1: unknown key 'titel'. Perhaps it should be 'title'",
            "job.yaml, line 1: the key 'title' is missing. Add it",
            "job.yaml, line 12: unknown key 'alias' in 'indicators'."
                + " Perhaps it should be 'aliases'");
    assertThat(outcome.inItalian())
        .containsExactly(
            "job.yaml, riga 1: chiave sconosciuta 'titel'. Forse si intendeva 'title'",
            "job.yaml, riga 1: manca la chiave 'title'. Aggiungerla",
            "job.yaml, riga 12: chiave sconosciuta 'alias' in 'indicators'."
                + " Forse si intendeva 'aliases'");
  }

  @Test
  void missing_keys_are_told_where_they_belong() throws Exception {
    assertThat(
            SmallJob.of(YAML.replace("    unit: persons\n", "").replace("numbers: it\n", ""))
                .inEnglish())
        .containsExactly(
            "job.yaml, line 1: the key 'numbers' is missing. Add it",
            "job.yaml, line 6: the key 'unit' is missing in 'indicators'. Add it",
            "job.yaml, line 8: the key 'unit' is missing in 'indicators'. Add it");
  }

  @Test
  void every_required_key_is_missed() throws Exception {
    assertThat(SmallJob.of("words: {}\n").inEnglish())
        .containsExactly(
            "job.yaml, line 1: the key 'title' is missing. Add it",
            "job.yaml, line 1: the key 'language' is missing. Add it",
            "job.yaml, line 1: the key 'numbers' is missing. Add it",
            "job.yaml, line 1: the key 'territories' is missing. Add it",
            "job.yaml, line 1: the key 'offices' is missing. Add it",
            "job.yaml, line 1: the key 'indicators' is missing. Add it");
  }

  @Test
  void values_of_the_wrong_kind_are_told_with_what_they_are() throws Exception {
    SmallJob.Outcome outcome =
        SmallJob.of(
            YAML.replace("[arrestati]", "arrestati")
                .replace("{ it: Prova, en: Trial }", "[a]")
                .replace("language: it", "language:"));
    assertThat(outcome.inEnglish())
        .containsExactly(
            "job.yaml, line 1: 'title' must be a text but is a list. Correct it",
            "job.yaml, line 2: 'language' must be a text but is an empty value. Correct it",
            "job.yaml, line 12: 'aliases' must be a list of texts but is a text. Correct it");
    assertThat(outcome.inItalian())
        .containsExactly(
            "job.yaml, riga 1: 'title' deve essere un testo, ma è un elenco. Correggerlo",
            "job.yaml, riga 2: 'language' deve essere un testo, ma è un valore vuoto. Correggerlo",
            "job.yaml, riga 12: 'aliases' deve essere un elenco di testi, ma è un testo."
                + " Correggerlo");
  }

  @Test
  void a_key_that_stands_twice_names_both_lines() throws Exception {
    assertThat(SmallJob.of(YAML + "language: en\n").inEnglish())
        .containsExactly(
            "job.yaml, line 15: the key 'language' already stands on line 2."
                + " Keep only one of them");
  }

  @Test
  void a_code_given_twice_names_both_lines() throws Exception {
    String yaml =
        YAML.replace("code: ARRESTED", "code: INVESTIGATED")
            .replace("    part_of: INVESTIGATED\n", "");
    assertThat(SmallJob.of(yaml).inEnglish())
        .containsExactly(
            "job.yaml, line 10: the code 'INVESTIGATED' already stands on line 7."
                + " Change one of them");
  }

  @Test
  void a_word_claimed_by_two_indicators_is_told_however_it_is_written() throws Exception {
    SmallJob.Outcome outcome =
        SmallJob.of(YAML.replace("[arrestati]", "[arrestati, PERSONE-INDAGATE, '---']"));
    assertThat(outcome.inEnglish())
        .containsExactly(
            "job.yaml, line 12: 'PERSONE-INDAGATE' stands for both INVESTIGATED (line 8) and"
                + " ARRESTED. Leave it to one of the two",
            "job.yaml, line 12: the alias '---' is made of signs only and matches nothing."
                + " Remove it, or write it in words");
    assertThat(outcome.inItalian())
        .containsExactly(
            "job.yaml, riga 12: 'PERSONE-INDAGATE' indica sia INVESTIGATED (riga 8) sia ARRESTED."
                + " Lasciarlo a uno solo dei due",
            "job.yaml, riga 12: l'alias '---' è fatto di soli segni e non corrisponde a nulla."
                + " Toglierlo, o scriverlo in parole");
  }

  @Test
  void a_whole_that_nobody_knows_is_told() throws Exception {
    assertThat(
            SmallJob.of(YAML.replace("part_of: INVESTIGATED", "part_of: INVESTIGATE")).inItalian())
        .containsExactly(
            "job.yaml, riga 13: l'indicatore 'INVESTIGATE' non c'è."
                + " Forse si intendeva 'INVESTIGATED'");
  }

  @Test
  void an_indicator_cannot_be_a_part_of_itself() throws Exception {
    String yaml =
        YAML.replace(
            "    unit: persons\n  - code: ARRESTED",
            "    part_of: ARRESTED\n    unit: persons\n  - code: ARRESTED");
    assertThat(SmallJob.of(yaml).inEnglish())
        .containsExactly(
            "job.yaml, line 9: 'INVESTIGATED' is a part of itself by way of 'ARRESTED'."
                + " Correct 'part_of'");
  }

  @Test
  void rules_name_indicators_that_exist() throws Exception {
    String rules =
        """
        rules:
          - id: A b
            check: INVESTIGATED = ARESTED + x - 2e3
            severity: error
            message: Hm
          - id: two
            check: 1 = 1
            severity: bad
            message: Hm
        """;
    assertThat(SmallJob.of(YAML + rules).inEnglish())
        .containsExactly(
            "job.yaml, line 16: 'A b' cannot name a rule. Use small letters, digits and hyphens",
            "job.yaml, line 17: there is no indicator 'ARESTED'. Perhaps it should be 'ARRESTED'",
            "job.yaml, line 17: there is no indicator 'x'. It can be 'INVESTIGATED', 'ARRESTED'",
            "job.yaml, line 21: the rule names no indicator. Write a comparison of indicators",
            "job.yaml, line 22: 'severity' cannot be 'bad'. It can be 'error', 'note', 'query'");
  }

  @Test
  void layouts_name_only_what_exists() throws Exception {
    String yaml =
        SmallJob.WITH_EVERYTHING
            .replace("B4:H25", "B4")
            .replace("[4, 5]", "[0, x, 9-4]")
            .replace("office: NORTH", "office: NORT")
            .replace("territory: N", "territory: Q")
            .replace("period: 2024", "period: 24")
            .replace("breakdown AGE=0-9", "breakdown AGE=0-8")
            .replace("B: breakdown AGE", "B: breakdown SEX")
            .replace("E: ignore", "E: nothing")
            .replace("C: indicator ARRESTED", "C: indicator ARREST");
    assertThat(SmallJob.of(yaml).inEnglish())
        .containsExactly(
            "job.yaml, line 54: 'office' names 'NORT', which is unknown."
                + " Perhaps it should be 'NORTH'",
            "job.yaml, line 56: 'B4' is not a range."
                + " Write the first and the last cell, like B4:H25",
            "job.yaml, line 57: '0' in 'header_rows' is not a row. Write rows like 4 or 4-9",
            "job.yaml, line 57: 'x' in 'header_rows' is not a row. Write rows like 4 or 4-9",
            "job.yaml, line 57: '9-4' in 'header_rows' is not a row. Write rows like 4 or 4-9",
            "job.yaml, line 60: 'territory' names 'Q', which is unknown. It can be 'IT', 'N', 'S'",
            "job.yaml, line 62: '24' is not a period."
                + " Write a year, or two dates like 2020-01-01/2020-11-04",
            "job.yaml, line 65: there is no dimension 'SEX'. It can be 'AGE'",
            "job.yaml, line 66: there is no indicator 'ARREST'. Perhaps it should be 'ARRESTED'",
            "job.yaml, line 66: there is no category '0-8'. Perhaps it should be '0-9'",
            "job.yaml, line 68: 'nothing' does not say what a column holds. It can be 'territory',"
                + " 'code', 'indicator', 'value', 'total', 'period', 'flag', 'office', 'note',"
                + " 'rate', 'unit', 'part', 'ignore', 'breakdown DIMENSION', or 'indicator CODE,"
                + " breakdown DIMENSION=CATEGORY, period YEAR, territory CODE'");
  }

  @Test
  void breakdowns_have_codes_and_words_of_their_own() throws Exception {
    String yaml =
        SmallJob.WITH_EVERYTHING
            .replace("code: 10-17", "code: 0-9")
            .replace("total: [totale]", "total: [totale, 'fino a 9']");
    assertThat(SmallJob.of(yaml).inEnglish())
        .containsExactly(
            "job.yaml, line 38: 'fino a 9' stands for both total (line 32) and 0-9."
                + " Leave it to one of the two",
            "job.yaml, line 39: the code '0-9' already stands on line 36. Change one of them");
  }

  @Test
  void how_small_counts_are_protected_must_make_sense() throws Exception {
    String yaml =
        SmallJob.WITH_EVERYTHING
            .replace("sensitive: true", "sensitive: false")
            .replace("decimals: 0", "decimals: 2")
            .replace("threshold: 5", "threshold: 1")
            .replace("protect_range: 20%", "protect_range: much");
    assertThat(SmallJob.of(yaml).inEnglish())
        .containsExactly(
            "job.yaml, line 18: 'disclosure' says how to protect it, 'sensitive: false' not to."
                + " Remove one of the two keys",
            "job.yaml, line 19: below 1 there is no count to protect. Write 2 or more",
            "job.yaml, line 19: 'protect_range' cannot be 'much'. Write a percentage like 50%",
            "job.yaml, line 19: counts are protected, and this indicator has decimals."
                + " Remove the key, or write 'decimals: 0'");
  }

  @Test
  void header_words_have_a_known_role_and_can_match() throws Exception {
    assertThat(
            SmallJob.of(YAML + "words:\n  territory: ['*', Zona]\n  indicators: [x]\n").inEnglish())
        .containsExactly(
            "job.yaml, line 16: '*' is made of signs only and matches nothing."
                + " Remove it, or write it in words",
            "job.yaml, line 17: unknown key 'indicators' in 'words'."
                + " Perhaps it should be 'indicator'");
  }

  @Test
  void a_territory_that_holds_an_indicator_exists() throws Exception {
    assertThat(
            SmallJob.of(SmallJob.WITH_EVERYTHING.replace("held_at: IT", "held_at: XX")).inEnglish())
        .containsExactly("job.yaml, line 26: there is no territory 'XX'. It can be 'IT', 'N', 'S'");
  }

  @Test
  void a_break_is_of_a_year_and_of_what_exists() throws Exception {
    String broken =
        SmallJob.WITH_EVERYTHING.replace(
            "year: 2022, territory: IT, indicator: ARRESTED, text:",
            "year: soon, territory: XX, indicator: ARREST, text:");
    assertThat(SmallJob.of(broken).inEnglish())
        .containsExactly(
            "job.yaml, line 86: 'soon' in 'year' is not a year. Write it like 2023",
            "job.yaml, line 86: there is no territory 'XX'. Correct it",
            "job.yaml, line 86: there is no indicator 'ARREST'. Correct it");
  }

  @Test
  void code_lists_stand_in_the_job_s_own_folder() throws Exception {
    String yaml =
        YAML.replace("codes/territories.csv", "../other/territories.csv")
            .replace("codes/offices.csv", "/etc/passwd");
    assertThat(SmallJob.of(yaml).inEnglish())
        .containsExactly(
            "job.yaml, line 4: '../other/territories.csv' is no file in the job's folder."
                + " Write a path like codes/territories.csv",
            "job.yaml, line 5: '/etc/passwd' is no file in the job's folder."
                + " Write a path like codes/offices.csv");
  }

  @Test
  void a_code_list_that_is_missing_is_named() throws Exception {
    assertThat(
            SmallJob.of(YAML.replace("codes/territories.csv", "codes/territory.csv")).inItalian())
        .containsExactly(
            "codes/territory.csv: il file non c'è. Crearlo, o correggere chi lo nomina");
  }
}
