package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Layout;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a layout pins is not discovered. */
class LayoutsTest {

  @TempDir Path folder;

  private static JobDefinition with(Layout layout) {
    JobDefinition job = Trial.job();
    return new JobDefinition(
        job.name(),
        job.title(),
        job.language(),
        job.numbers(),
        job.territories(),
        job.offices(),
        job.indicators(),
        job.dimensions(),
        job.rules(),
        List.of(layout),
        job.words(),
        job.policies(),
        job.fingerprint(),
        job.identity());
  }

  @Test
  void a_column_that_nobody_could_know_is_told_by_its_layout() throws Exception {
    Layout layout =
        new Layout(
            null,
            "Dati",
            false,
            new Layout.Range(new Address(0, 0), new Address(9, 3)),
            new TreeSet<>(),
            new TreeSet<>(List.of(3)),
            null,
            Map.of(
                "B", new ColumnMeaning.OfFigures("ARRESTED", Breakdown.NONE, null),
                "Protocollo", new ColumnMeaning.Ignored()),
            null,
            null,
            null);
    Path file =
        Grid.sheet("Dati")
            .row("Regione", "Colonna X", "Protocollo")
            .row("Piemonte", 3, 4711)
            .row("Lombardia", 7, 4712)
            .row("Veneto", 999, 999)
            .row(null, null, null, null, "fuori", 12)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = Trial.read(with(layout), Trial.edition(), file, "NAZ");

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 3 @ B2", "03 ARRESTED = 7 @ B3");
    assertThat(trial.findings()).isEmpty();
  }
}
