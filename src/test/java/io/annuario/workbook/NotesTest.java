package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Imprint;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbook tells of its figures besides them. */
class NotesTest {

  private static final Imprint ABOUT =
      new Imprint(
          new Phrase("Ufficio statistico", "Statistical office"),
          Phrase.same("ask@example.org"),
          Phrase.same("CC BY 4.0"),
          new Phrase("aprile 2026", "April 2026"),
          List.of(new Phrase("Si conta a fine anno.", "Counted at the end of the year.")),
          List.of(
              new Imprint.Break(
                  2022, "15", "CASES", new Phrase("Un altro ufficio.", "Another office."))),
          new TreeMap<>(
              Map.of(
                  "CASES",
                  new Imprint.Explained(
                      new Phrase("Fascicoli aperti.", "Files opened."),
                      new Phrase("Registro.", "Register.")))));

  @TempDir Path folder;

  @Test
  void what_the_job_tells_stands_on_cover_and_notes_and_summary_refers_to_it() throws Exception {
    Opened italian = written(Language.IT);
    assertThat(italian.rowWith("Copertina", "Chi pubblica").get(1)).isEqualTo("Ufficio statistico");
    assertThat(italian.rowWith("Sintesi", "Casi trattati").get(6)).isEqualTo("[nota 1] [nota 2]");

    Opened english = written(Language.EN);
    assertThat(english.rows("Cover"))
        .contains(
            List.of("Publisher", "Statistical office"),
            List.of("Contact", "ask@example.org"),
            List.of("Licence", "CC BY 4.0"),
            List.of("Next release", "April 2026"),
            List.of("Completeness", "22 of 22 offices"),
            List.of(
                "Status", "provisional when it was published: final once the edition is closed"),
            List.of("Cases", "=Summary!C5 -> 2828", "=Summary!F5 -> 0.0466321243523316"));
    assertThat(english.rows("Notes").subList(2, 8))
        .containsExactly(
            List.of("note", "about", "text"),
            List.of("[note 1]", "Cases", "Files opened. Source: Register."),
            List.of("[note 2]", "Cases, Campania", "Break in 2022: Another office."),
            List.of("[note 3]", "method", "Counted at the end of the year."),
            List.of(
                "[note 4]",
                "method",
                "Figures are as the offices sent them: none has been estimated, corrected or"
                    + " rounded."),
            List.of(
                "[note 5]",
                "method",
                "Each figure in Territories leads with a click to its row in Data, which gives the"
                    + " file, sheet and cell that it came from. Once Data has been sorted the links"
                    + " lead to other rows."));
    assertThat(english.row("Contents", 5)).containsExactly("Contents", "the sheets");
  }

  private Opened written(Language language) throws Exception {
    JobDefinition usual = SampleJob.definition(language);
    JobDefinition definition =
        new JobDefinition(
            usual.name(),
            usual.title(),
            usual.language(),
            usual.numbers(),
            usual.territories(),
            usual.offices(),
            usual.indicators(),
            usual.dimensions(),
            usual.rules(),
            usual.layouts(),
            usual.words(),
            usual.policies(),
            usual.missingSigns(),
            ABOUT,
            usual.fingerprint(),
            usual.identity());
    Path file = folder.resolve("told-" + language + ".xlsx");
    ConsolidatedWorkbook.write(
        Sample.contents(definition, Sample.figures(), Sample.findings()), file, null);
    return new Opened(file);
  }

  @Test
  void a_figure_has_a_rate_by_the_last_count_of_residents() throws Exception {
    JobDefinition usual = SampleJob.definition(Language.EN);
    Territory whole =
        new Territory(
            "IT",
            "Italia",
            null,
            Set.of(),
            null,
            null,
            new TreeMap<>(Map.of(2020, 1L, 2023, 58_997_201L, 2030, 2L)));
    List<Territory> all = new ArrayList<>(usual.territories().all());
    all.set(0, whole);
    Path file = folder.resolve("rates.xlsx");
    ConsolidatedWorkbook.write(
        Sample.contents(
            SampleJob.definition(Language.EN, new Territories(all), SampleJob.indicators()),
            Sample.figures(),
            List.of()),
        file,
        null);
    Opened workbook = new Opened(file);
    assertThat(workbook.row("Summary", 4).get(6)).isEqualTo("Per 100,000 (2023)");
    assertThat(workbook.rowWith("Summary", "Cases").get(6))
        .isEqualTo("=C5*100000/58997201 -> 4.79344774339379");
  }
}
