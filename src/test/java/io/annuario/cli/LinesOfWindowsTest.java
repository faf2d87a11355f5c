package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions and lists whose lines end as Windows ends them mean the same. */
class LinesOfWindowsTest {

  private static final String ACCEPTED = "input/small/2024/accepted-queries.csv";

  @TempDir Path folder;

  @Test
  void a_run_says_the_same_whatever_ends_the_lines() throws IOException {
    assertThat(said(folder.resolve("windows"), true))
        .isEqualTo(said(folder.resolve("unix"), false));
  }

  private static String said(Path place, boolean ofWindows) throws IOException {
    Desk desk = new Desk(place);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    desk.write("input/small/2024/edition.yaml", "due: 2025-02-28\nignore: [\"*.pdf\"]\n");
    desk.write("input/small/2024/letter.pdf", "%PDF-1.4");
    desk.accept(",OFFICE_MISSING,VE,,,,,,Alluvione,Anna,2025-03-01\n");
    if (ofWindows) {
      for (String text :
          List.of(
              "jobs/small/job.yaml",
              "jobs/small/codes/territories.csv",
              "jobs/small/codes/offices.csv",
              "input/small/2024/edition.yaml",
              ACCEPTED)) {
        Path file = place.resolve(text);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
      }
    }
    Said run = desk.run("--json");
    assertThat(run.code()).isZero();
    try (Stream<String> findings = Files.lines(desk.made("findings.csv"))) {
      return run.out() + String.join("\n", findings.toList());
    }
  }
}
