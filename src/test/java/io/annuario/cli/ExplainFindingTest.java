package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainFindingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void the_document_says_of_every_kind_what_the_program_says(FindingCode code) throws IOException {
    FindingMeaning meaning = FindingMeaning.of(code);
    assertThat(Files.readString(Path.of("docs/findings.md")).replaceAll("[ \n]+", " "))
        .containsPattern("### `" + code + "`: (error|query|note) ")
        .contains(
            String.format(
                Locale.ROOT,
                " %s ``` %s %s ```",
                meaning.text().en(),
                meaning.example().en(),
                meaning.example().it()));
  }

  @Test
  void a_kind_is_explained_with_an_example_by_its_code_or_by_an_id() throws IOException {
    assertThat(say("OFFICE_MISSING", "--language", "en"))
        .isEqualTo(
            new Said(
                0,
                """
                OFFICE_MISSING: query

                An office that must send a return has not sent one.

                For example:
                  small/2024/NAZ: Centro nazionale: expected a file, got none. Ask the office for it.
                """,
                ""));
    assertThat(say("layout_unused-0123456789", "--language", "it").out())
        .startsWith("LAYOUT_UNUSED: da verificare\n\nUn layout del lavoro parla di un foglio,")
        .contains("\n\nPer esempio:\n  small/2024: layout 1, 'sheet': atteso un foglio");
    assertThat(say("OFFICE_MISSNG", "--language", "en"))
        .isEqualTo(
            new Said(
                2, "", "'OFFICE_MISSNG' is not the code of a finding. Perhaps: OFFICE_MISSING.\n"));
  }

  private Said say(String code, String... more) throws IOException {
    return new Desk(folder).say("explain-finding", List.of(code), more);
  }
}
