package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that names sensitive figures among others tells them to nobody. */
class FiguresOfRulesTest {

  @TempDir Path folder;

  @Test
  void what_a_broken_rule_about_another_indicator_compares_is_withheld() throws IOException {
    Desk desk = new Desk(folder);
    desk.add(
        "jobs/small/job.yaml",
        """
            disclosure: { threshold: 100000 }
          - code: SITES
            name: { it: Sedi, en: Sites }
            unit: sites
        rules:
          - id: sites
            check: if SITES > 2 then SITES <= ARRESTED / 2 else true
            severity: query
            message: { it: "Controllare le sedi.", en: "Check the sites." }
        """);
    String header = "Regione;Persone indagate;Persone arrestate;Sedi\n";
    desk.write("input/small/2024/milano.csv", header + "Lombardia;1184000;73421;50000\n");
    desk.write("input/small/2024/venezia.csv", header + "Veneto;663000;68913;40000\n");

    Said said = desk.run("--json");

    assertThat(Files.readString(desk.made("findings.csv"))).contains("68,913");
    assertThat(said.out()).contains("RULE_BROKEN").doesNotContain("73,421", "68,913", "68.913");
    assertThat(new PublishedSheets(desk.made("small-2024-v1.xlsx")).sheet("Findings"))
        .contains("RULE_BROKEN")
        .doesNotContain("73,421", "68,913");
  }

  @Test
  void how_many_of_the_figures_not_shown_are_small_is_told_nowhere() throws IOException {
    Desk desk = new Desk(folder);
    desk.add("jobs/small/job.yaml", "    disclosure: { threshold: 3 }\n");
    desk.receive("milano.xlsx", "Lombardia", 30, 2);
    desk.receive("venezia.xlsx", "Veneto", 40, 2);

    Said said = desk.run("--json");

    assertThat(said.out())
        .containsPattern("\"protected\":\\{\"hidden\":[1-9],\"alreadyPublic\":0}");
    assertThat(desk.run().out()).containsPattern("Protected  [1-9] figures not shown, audited\n");
    assertThat(new PublishedSheets(desk.made("small-2024-v1.xlsx")).sheet("Cover"))
        .contains("Figures not shown")
        .doesNotContain("To protect them");
  }
}
