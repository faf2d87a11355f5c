package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told about files that are not what they should be. */
class YamlMistakesTest {

  private static final String FIX =
      " Check indentation, quotes and brackets on that line and on the one before";

  @TempDir Path folder;

  @Test
  void broken_yaml_names_the_line() throws Exception {
    assertThat(SmallJob.of(SmallJob.YAML + "  bad: [1\n").inEnglish())
        .containsExactly(
            "job.yaml, line 15: the YAML breaks off here (expected <block end>, but found '?')."
                + FIX);
    assertThat(SmallJob.of("title:\n\t- x\n").inEnglish())
        .containsExactly(
            "job.yaml, line 2: the YAML breaks off here (found character '\\t(TAB)' that cannot"
                + " start any token. (Do not use \\t(TAB) for indentation))."
                + FIX);
  }

  @Test
  void a_file_without_keys_is_told_what_to_hold() throws Exception {
    assertThat(SmallJob.of("").inEnglish())
        .containsExactly(
            "job.yaml, line 1: the file is empty. Write one line 'key: value' for each key");
    assertThat(SmallJob.of("- a\n").inItalian())
        .containsExactly(
            "job.yaml, riga 1: non ci sono chiavi."
                + " Scrivere una riga 'chiave: valore' per ogni chiave");
  }

  @Test
  void a_second_document_is_not_passed_over() throws Exception {
    assertThat(SmallJob.of(SmallJob.YAML + "---\na: 1\n").inEnglish())
        .containsExactly("job.yaml, line 16: a second document begins here. Remove the line '---'");
  }

  @Test
  void repeated_anchors_are_refused_before_they_can_explode() throws Exception {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int level = 1; level < 40; level++) {
      bomb.append(
          String.format(
              Locale.ROOT, "a%d: &a%d [*a%d, *a%d]\n", level, level, level - 1, level - 1));
    }
    String said =
        "job.yaml, line 1: a YAML anchor (&) is repeated with *. Write out what is repeated";
    assertThat(SmallJob.of(bomb.toString()).inEnglish()).containsExactly(said);
    assertThat(SmallJob.of("a: &a [*a]\n").inEnglish()).containsExactly(said);
  }

  @Test
  void keys_nested_without_end_are_refused() throws Exception {
    assertThat(SmallJob.of("a: " + "[".repeat(200) + "]".repeat(200) + "\n").inEnglish())
        .containsExactly("job.yaml, line 1: keys are nested too deeply. Correct it");
    assertThat(SmallJob.of("a: " + "[".repeat(200_000) + "\n").inEnglish())
        .containsExactly("job.yaml: keys are nested too deeply. Correct it");
  }

  @Test
  void a_file_in_another_encoding_names_the_line() throws Exception {
    SmallJob.write(folder, "", SmallJob.TERRITORIES, SmallJob.OFFICES);
    Path file = folder.resolve("trial/job.yaml");
    Files.write(file, "title: x\nlanguage: à\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(mistakes())
        .containsExactly(
            TextFile.shown(file)
                + ", line 2: a character is not in UTF-8. Save the file with UTF-8 encoding");
  }

  @Test
  void a_file_far_too_large_is_refused_unread() throws Exception {
    SmallJob.write(folder, "#".repeat(5 << 20), SmallJob.TERRITORIES, SmallJob.OFFICES);
    assertThat(mistakes())
        .containsExactly(
            TextFile.shown(folder.resolve("trial/job.yaml"))
                + ": the file is larger than 4 MiB. This is no definition: replace it");
  }

  @Test
  void a_byte_order_mark_and_windows_line_endings_are_welcome() throws Exception {
    SmallJob.write(
        folder,
        "\uFEFF" + SmallJob.YAML.replace("\n", "\r\n"),
        "\uFEFF" + SmallJob.TERRITORIES.replace("\n", "\r\n"),
        "\uFEFF" + SmallJob.OFFICES.replace("\n", "\r\n"));
    assertThat(mistakes()).isEmpty();
  }

  private List<String> mistakes() {
    try {
      new JobDefinitions(folder).read("trial");
      return List.of();
    } catch (DefinitionRejected rejected) {
      return rejected.mistakes().stream().map(mistake -> mistake.said().en()).toList();
    }
  }
}
