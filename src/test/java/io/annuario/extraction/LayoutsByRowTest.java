package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a layout says of rows and of blocks holds. */
class LayoutsByRowTest {

  @TempDir Path folder;

  private Trial read(Path file, String layouts) throws Exception {
    return Trial.read(SaidJob.with(folder, "layouts:\n" + layouts), Trial.edition(), file, "NAZ");
  }

  @Test
  void rows_by_number_by_label_and_by_level() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Voce", "Piemonte", "Veneto")
            .row("Indagati", 9, 8)
            .row("   Altri", 1, 2)
            .row("Altri", 3, 4)
            .row("Vittime", 5, 6)
            .row("Arrestati", 999, 999)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial =
        read(
            file,
            """
              - rows:
                  - { label: altri, level: 2, is: indicator ARRESTED }
                  - { label: Altri, level: 1, is: indicator AT_SEA }
                  - { row: 5, is: "indicator ABROAD" }
                  - { row: [6], is: ignore }
            """);

    assertThat(trial.figures())
        .containsExactly(
            "01 INVESTIGATED = 9 @ B2",
            "05 INVESTIGATED = 8 @ C2",
            "01 ARRESTED = 1 @ B3",
            "05 ARRESTED = 2 @ C3",
            "01 AT_SEA = 3 @ B4",
            "05 AT_SEA = 4 @ C4",
            "01 ABROAD = 5 @ B5",
            "05 ABROAD = 6 @ C5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void blocks_below_headings_that_nobody_could_know() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Numero")
            .row("Serie uno")
            .row("Piemonte", 1)
            .row("Veneto", 2)
            .row("Serie due")
            .row("Piemonte", 3)
            .row("Veneto", 4)
            .row("Serie tre")
            .row("Piemonte", 999);
    String layouts =
        """
          - blocks:
              - { heading: Serie uno, is: "indicator VICTIMS, breakdown SEX=F" }
              - { heading: serie due, is: indicator SEARCHES }
              - { heading: Serie tre, is: ignore }
        """;
    String[] figures = {
      "01 VICTIMS SEX=F = 1 @ B3",
      "05 VICTIMS SEX=F = 2 @ B4",
      "01 SEARCHES = 3 @ B6",
      "05 SEARCHES = 4 @ B7"
    };

    assertThat(read(grid.xlsx(folder.resolve("invio.xlsx")), layouts).figures())
        .containsExactly(figures);
    assertThat(read(grid.csv(folder.resolve("invio.csv")), layouts).figures())
        .containsExactly(figures);
  }
}
