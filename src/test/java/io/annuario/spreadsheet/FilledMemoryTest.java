package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.crash.Program;
import io.annuario.tiers.Campaign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that fills the memory given to the program, beside others that do not. */
class FilledMemoryTest {

  private static final String TOO_LARGE =
      "alba.xlsx: file too large: expected a file that fits into the memory given to the program,"
          + " got a file that takes more. Give more memory by ANNUARIO_JAVA_OPTS=-Xmx4g, or copy"
          + " just the table into a new workbook and send that one.";

  private static final String NOT_ENOUGH =
      "The memory given to the program is not enough. Give it more, for example by"
          + " ANNUARIO_JAVA_OPTS=-Xmx4g, then run again.";

  @TempDir Path folder;

  private Path received;

  @BeforeEach
  void twoReturns() throws IOException {
    write(
        "jobs/counts/job.yaml",
        """
        title: Counts
        language: en
        numbers: en
        territories: codes/territories.csv
        offices: codes/offices.csv
        indicators:
          - code: THEFT
            name: Thefts
            unit: cases
        """);
    write(
        "jobs/counts/codes/territories.csv",
        "code,name,parent,aliases\nC,Carso,,\nA,Alba,C,\nB,Brenta,C,\n");
    write(
        "jobs/counts/codes/offices.csv", "code,name,territories,aliases\nA,Alba,A,\nB,Brenta,B,\n");
    received = folder.resolve("input/counts/2024");
    write("input/counts/2024/brenta.csv", "Region,Thefts\nBrenta,12\n");
  }

  @Test
  void is_refused_by_name_and_the_others_are_checked() throws Exception {
    longTexts();

    Said said = said("-Xmx40m", "check", "counts", "alba.xlsx", "brenta.csv");

    assertThat(said.lines())
        .contains("input/counts/2024/brenta.csv (Brenta): read, tables: 1, figures: 1")
        .anyMatch(line -> line.startsWith("  error: " + TOO_LARGE));
    assertThat(said.code()).isEqualTo(3);
  }

  /** Which thread memory fails first is chance: then all ends, in a sentence. */
  @Campaign
  @ParameterizedTest
  @ValueSource(ints = {36, 40, 44, 48, 56, 64})
  void never_ends_a_run_as_a_defect(int megabytes) throws Exception {
    longTexts();

    Said said = said("-Xmx" + megabytes + "m", "run", "counts");

    assertThat(said.lines())
        .anyMatch(line -> line.startsWith("  error: " + TOO_LARGE) || line.equals(NOT_ENOUGH));
    assertThat(said.code()).as("%s", said.lines()).isIn(3, 7);
  }

  /** A workbook whose shared texts are as long as all of them together may be. */
  private void longTexts() throws IOException {
    StringBuilder shared = new StringBuilder("<sst>");
    for (int text = 0; text < 220_000; text++) {
      shared.append("<si><t>").append("x".repeat(200)).append(text).append("</t></si>");
    }
    ZipFixture.xlsx("<row r='1'><c r='A1' t='s'><v>3</v></c></row>")
        .with("xl/sharedStrings.xml", shared.append("</sst>").toString())
        .write(received.resolve("alba.xlsx"));
  }

  private Said said(String memory, String command, String job, String... files) throws Exception {
    var words = new ArrayList<>(List.of(command, job, "--year", "2024"));
    for (String file : files) {
      words.add("input/counts/2024/" + file);
    }
    Process process =
        Program.ofTheTests(memory)
            .command(folder, Map.of(), words.toArray(String[]::new))
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text.lines().toList());
  }

  private record Said(int code, List<String> lines) {}

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
