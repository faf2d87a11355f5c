package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Revision;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbook says of the vintage before it. */
class RevisionsSheetTest {

  @TempDir Path folder;

  @Test
  void each_revision_is_one_row_with_both_figures_and_the_cell_that_caused_it() throws Exception {
    Opened workbook =
        written(
            Language.EN,
            revision("03", "CASES", figure("144", "a.xlsx", "D17"), figure("147", "b.xlsx", "D18")),
            revision("05", "ARRESTED", null, figure("7", "b.xlsx", "E19")),
            revision("07", "ARRESTED", figure("8", "a.xlsx", "E20"), null));
    List<List<String>> rows = workbook.rows("Revisions");
    assertThat(rows.subList(2, rows.size()))
        .containsExactly(
            List.of(
                "figure",
                "office",
                "territory code",
                "territory",
                "indicator code",
                "indicator",
                "breakdown",
                "period",
                "vintage 1",
                "vintage 2",
                "change",
                "change %",
                "status before",
                "status after",
                "file that caused it",
                "sheet",
                "cell"),
            row("revised|COSC|03|Lombardia|CASES|Cases||2024|144|147|3|0.0208|A|A|b.xlsx|Dati|D18"),
            row("added|COSC|05|Veneto|ARRESTED|of whom arrested||2024||7||||A|b.xlsx|Dati|E19"),
            row(
                "withdrawn|COSC|07|Liguria|ARRESTED|of whom"
                    + " arrested||2024|8||||A||a.xlsx|Dati|E20"));
  }

  @Test
  void a_change_is_computed_between_exact_figures_only() throws Exception {
    Opened workbook =
        written(
            Language.IT,
            revision(
                "03",
                "CASES",
                figure("100", Qualifier.EXACTLY, ObservationStatus.A),
                figure("120", Qualifier.MORE_THAN, ObservationStatus.A)),
            revision(
                "03",
                "ARRESTED",
                figure(null, Qualifier.EXACTLY, ObservationStatus.O),
                figure("5", Qualifier.EXACTLY, ObservationStatus.A)),
            revision(
                "03",
                "SEARCHES",
                figure("0", Qualifier.EXACTLY, ObservationStatus.A),
                figure("5", Qualifier.EXACTLY, ObservationStatus.P)));
    assertThat(workbook.row("Revisioni", 4).subList(8, 14))
        .containsExactly("100", "120", "", "", "A", "A");
    assertThat(workbook.cell("Revisioni", "J4").getDataFormatString()).isEqualTo("\">\" #,##0");
    assertThat(workbook.row("Revisioni", 5).subList(8, 14))
        .containsExactly("....", "5", "", "", "O", "A");
    assertThat(workbook.row("Revisioni", 6).subList(8, 14))
        .containsExactly("0", "5", "5", "", "A", "P");
  }

  @Test
  void the_cover_counts_the_revisions_and_says_what_they_are_compared_with() throws Exception {
    Opened workbook =
        written(Language.IT, revision("03", "CASES", null, figure("147", "b.xlsx", "D18")));
    assertThat(workbook.rowWith("Copertina", "Revisioni"))
        .containsExactly("Revisioni", "1 cifra cambiata rispetto alla versione 1");
    assertThat(workbook.rows("Indice").stream().map(row -> String.join("|", row)))
        .contains(
            "Revisioni|cifre cambiate dalla versione precedente, e la cella che le ha cambiate");
    assertThat(written(Language.EN).rowWith("Cover", "Revisions"))
        .containsExactly("Revisions", "0 figures changed since vintage 1");
    assertThat(written(Language.EN).rows("Revisions").get(3)).containsExactly("no rows");
  }

  @Test
  void the_first_vintage_has_no_such_sheet_and_its_cover_says_why() throws Exception {
    Path file = folder.resolve("first.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.EN), file, null);
    Opened workbook = new Opened(file);
    assertThat(workbook.sheets()).doesNotContain("Revisions");
    assertThat(workbook.rowWith("Cover", "Revisions"))
        .containsExactly("Revisions", "none: this is the first vintage");
  }

  @Test
  void vintages_that_another_database_published_are_said_not_to_be_known() throws Exception {
    Contents usual = Sample.contents(Language.IT);
    Path file = folder.resolve("fourth.xlsx");
    ConsolidatedWorkbook.write(
        Sample.with(usual, Sample.vintage(Sample.figures(), 4), null, usual.release()), file, null);
    Opened workbook = new Opened(file);
    String said = "non note: le versioni da 1 a 3 non sono in questo database";
    assertThat(workbook.rowWith("Copertina", "Revisioni")).containsExactly("Revisioni", said);
    assertThat(workbook.rows("Revisioni").get(3)).contains(said);
  }

  @Test
  void revisions_go_on_in_a_second_sheet_when_the_first_is_full() throws Exception {
    Path file = folder.resolve("many.xlsx");
    Revision revision = revision("03", "CASES", null, figure("147", "b.xlsx", "D18"));
    ConsolidatedWorkbook.write(
        revised(Language.EN, Collections.nCopies(150, revision)),
        file,
        SheetLimitsTest.ofRows(101),
        null);
    Opened workbook = new Opened(file);
    assertThat(workbook.sheets())
        .containsExactly(
            "Cover",
            "Contents",
            "Summary",
            "Territories",
            "Series",
            "Data",
            "Data (2)",
            "Checks",
            "Findings",
            "Sources",
            "Revisions",
            "Revisions (2)",
            "Notes");
    assertThat(workbook.rows("Revisions")).hasSize(101);
    assertThat(workbook.rows("Revisions (2)")).hasSize(55);
  }

  private Opened written(Language language, Revision... revisions) throws Exception {
    Path file = folder.resolve("revised.xlsx");
    ConsolidatedWorkbook.write(revised(language, List.of(revisions)), file, null);
    return new Opened(file);
  }

  private static Contents revised(Language language, List<Revision> revisions) {
    Contents usual = Sample.contents(language);
    return Sample.with(
        usual,
        Sample.vintage(Sample.figures(), 2),
        1,
        Sample.shown(
            Sample.kept(
                usual.definition(),
                () -> Sample.figures().stream(),
                Sample.figuresBefore(),
                revisions::stream,
                List.of())));
  }

  private static Revision revision(
      String territory,
      String indicator,
      Revision.@Nullable Published before,
      Revision.@Nullable Published after) {
    Key key = new Key(territory, indicator, Period.ofYear(2024), Breakdown.of(Map.of()));
    return new Revision("COSC", key, before, after);
  }

  private static Revision.Published figure(String value, String file, String cell) {
    return new Revision.Published(
        new BigDecimal(value),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        new Place(file, "Dati", Address.parse(cell)));
  }

  private static Revision.Published figure(
      @Nullable String value, Qualifier qualifier, ObservationStatus status) {
    return new Revision.Published(
        value == null ? null : new BigDecimal(value),
        qualifier,
        status,
        new Place("a.xlsx", "Dati", Address.parse("D17")));
  }

  private static List<String> row(String cells) {
    return List.of(cells.split("[|]"));
  }
}
