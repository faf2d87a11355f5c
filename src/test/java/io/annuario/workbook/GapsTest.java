package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Territories;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbook shows where figures are missing, bounded, or sent for the whole. */
class GapsTest {

  @TempDir Path folder;

  @Test
  void a_bounded_figure_remains_a_number_and_shows_its_qualifier() throws Exception {
    Opened workbook =
        written(
            figure("03", "CASES", "117000", Qualifier.MORE_THAN, ObservationStatus.A),
            figure("05", "CASES", "6", Qualifier.AT_LEAST, ObservationStatus.A));
    assertThat(workbook.cell("Territories", "C8").asNumber()).isEqualByComparingTo("117000");
    assertThat(workbook.cell("Territories", "C8").getDataFormatString()).isEqualTo("\">\" #,##0");
    assertThat(workbook.rowWith("Territories", "Veneto").get(2)).isEqualTo("6");
    assertThat(workbook.rowWith("Data", "117000").subList(7, 11))
        .containsExactly("117000", ">", "cases", "A");
    assertThat(workbook.cell("Summary", "C5").getDataFormatString()).isEqualTo("\">\" #,##0");
    assertThat(workbook.cell("Summary", "C5").getRawValue()).isEqualTo("117006.0");
  }

  @Test
  void a_missing_figure_has_a_sign_that_a_legend_explains() throws Exception {
    Opened workbook =
        written(
            figure("01", "CASES", null, Qualifier.EXACTLY, ObservationStatus.O),
            figure("02", "CASES", null, Qualifier.EXACTLY, ObservationStatus.M),
            figure("03", "CASES", null, Qualifier.EXACTLY, ObservationStatus.Q),
            figure("05", "CASES", null, Qualifier.EXACTLY, ObservationStatus.K),
            figure("08", "CASES", "5", Qualifier.EXACTLY, ObservationStatus.A));
    assertThat(workbook.rowWith("Territories", "Piemonte").get(2)).isEqualTo("[x]");
    assertThat(workbook.rowWith("Territories", "Valle d'Aosta/Vallée d'Aoste").get(2))
        .isEqualTo("[z]");
    assertThat(workbook.rowWith("Territories", "Lombardia").get(2)).isEqualTo("[c]");
    assertThat(workbook.rowWith("Territories", "Veneto").get(2)).isEqualTo("[k]");
    assertThat(workbook.rowWith("Territories", "Liguria").get(2)).isEqualTo("[n]");
    assertThat(workbook.rowWith("Territories", "Nord-ovest").get(2)).isEqualTo("[x]");
    assertThat(workbook.rows("Territories"))
        .contains(
            List.of("[x]  exists, but is not available"),
            List.of("[z]  cannot exist, not applicable"),
            List.of("[c]  suppressed for confidentiality, by the office or on publication"),
            List.of("[k]  included in another figure"),
            List.of("[n]  not received from any office"));
    assertThat(workbook.row("Data", 4).subList(7, 11)).containsExactly("", "=", "cases", "O");
  }

  @Test
  void the_summary_says_what_is_missing_from_a_total() throws Exception {
    Opened workbook =
        written(
            figure("01", "CASES", null, Qualifier.EXACTLY, ObservationStatus.O),
            figure("08", "CASES", "5", Qualifier.EXACTLY, ObservationStatus.A));
    List<String> row = workbook.rowWith("Summary", "Cases");
    assertThat(row.get(row.size() - 1))
        .isEqualTo(
            "no figure for 18 of 20 territories; incomplete: 20 of 21 offices missing;"
                + " lower bound: figures that exist but are missing: 1");
  }

  @Test
  void an_indicator_that_nobody_sent_is_shown_as_not_received() throws Exception {
    Opened workbook = written(figure("01", "CASES", "3", Qualifier.EXACTLY, ObservationStatus.A));
    assertThat(workbook.rowWith("Summary", "Searches").get(2)).isEqualTo("[n]");
  }

  @Test
  void a_change_is_computed_only_from_exact_figures_and_in_percent_only_on_a_base()
      throws Exception {
    Contents contents =
        contents(
            List.of(
                figure("IT", "CASES", "3", Qualifier.EXACTLY, ObservationStatus.A),
                figure("IT", "ARRESTED", "3", Qualifier.AT_LEAST, ObservationStatus.A),
                figure("IT", "SEARCHES", "4", Qualifier.EXACTLY, ObservationStatus.A)),
            List.of(
                figure("IT", "CASES", "0", Qualifier.EXACTLY, ObservationStatus.A),
                figure("IT", "ARRESTED", "2", Qualifier.EXACTLY, ObservationStatus.A)),
            List.of());
    Opened workbook = write(contents);
    assertThat(workbook.rowWith("Summary", "Cases").subList(2, 6))
        .containsExactly("=Territories!C29 -> 3", "0", "=C5-D5 -> 3", "");
    assertThat(workbook.rowWith("Summary", "of whom arrested").subList(2, 6))
        .containsExactly("=Territories!E29 -> 3", "2", "", "");
    assertThat(workbook.rowWith("Summary", "Searches").subList(2, 6))
        .containsExactly("=Territories!G29 -> 4", "[n]", "", "");
  }

  @Test
  void an_incomplete_edition_says_so_on_its_cover_and_its_summary() throws Exception {
    Opened workbook =
        write(
            contents(
                List.of(figure("01", "CASES", "3", Qualifier.EXACTLY, ObservationStatus.A)),
                List.of(),
                List.of("Centro Lombardia", "Centro Molise")));
    assertThat(workbook.row("Summary", 3))
        .containsExactly("Incomplete: no return from Centro Lombardia, Centro Molise");
    assertThat(workbook.rowWith("Cover", "Offices missing"))
        .containsExactly("Offices missing", "2");
    assertThat(workbook.rowWith("Cover", "Missing"))
        .containsExactly("Missing", "Centro Lombardia, Centro Molise");
  }

  @Test
  void a_total_that_was_sent_is_marked_and_compared_with_its_parts() throws Exception {
    Opened workbook =
        written(
            figure("IT", "CASES", "12", Qualifier.EXACTLY, ObservationStatus.A),
            figure("01", "CASES", "1000", Qualifier.EXACTLY, ObservationStatus.A),
            figure("03", "CASES", "234", Qualifier.EXACTLY, ObservationStatus.A));
    assertThat(workbook.cell("Territories", "C29").getDataFormatString()).isEqualTo("\"†\" #,##0");
    List<String> row = workbook.rowWith("Summary", "Cases");
    assertThat(row.get(row.size() - 1))
        .isEqualTo(
            "figure sent for the whole territory, not the sum of its parts;"
                + " the parts that were sent add up to 1,234");
    assertThat(workbook.rowWith("Territories", "Molise").get(2)).isEmpty();
  }

  @Test
  void more_digits_than_a_spreadsheet_keeps_are_written_as_text() throws Exception {
    String exact = "12345678901234567.25";
    Opened workbook = written(figure("01", "CASES", exact, Qualifier.EXACTLY, ObservationStatus.A));
    assertThat(workbook.row("Data", 4).get(7)).isEqualTo(exact);
    assertThat(workbook.rowWith("Territories", "Piemonte").get(2)).isEqualTo(exact);
  }

  @Test
  void decimals_are_shown_as_far_as_they_go() throws Exception {
    Opened workbook =
        written(figure("01", "CASES", "1234.50", Qualifier.EXACTLY, ObservationStatus.A));
    assertThat(workbook.cell("Data", "H4").getDataFormatString()).isEqualTo("#,##0.0");
    assertThat(workbook.cell("Data", "H4").asNumber()).isEqualByComparingTo("1234.5");
  }

  @Test
  void a_flat_list_of_members_has_one_total() throws Exception {
    Opened workbook = flat();
    assertThat(workbook.rows("Territories").subList(3, 6))
        .containsExactly(
            List.of("BH", "Bahrain", "11", "complete"),
            List.of("SN", "Senegal", "31", "complete"),
            List.of("ISA", "Alliance", "=SUM(C4:C5) -> 42", "complete"));
  }

  private Opened flat() throws Exception {
    Territories members =
        new Territories(
            List.of(
                SampleJob.territory("ISA", "Alliance", null),
                SampleJob.territory("BH", "Bahrain", "ISA"),
                SampleJob.territory("SN", "Senegal", "ISA")));
    return write(
        Sample.contents(
            SampleJob.definition(Language.EN, members, SampleJob.onlyCases()),
            List.of(
                figure("BH", "CASES", "11", Qualifier.EXACTLY, ObservationStatus.A),
                figure("SN", "CASES", "31", Qualifier.EXACTLY, ObservationStatus.A)),
            List.of()));
  }

  private Opened written(Observation... figures) throws Exception {
    return write(contents(List.of(figures), List.of(), List.of()));
  }

  private Opened write(Contents contents) throws Exception {
    Path file = Files.createTempFile(folder, "workbook", ".xlsx");
    ConsolidatedWorkbook.write(contents, file, null);
    return new Opened(file);
  }

  private static Contents contents(
      List<Observation> figures, List<Observation> before, List<String> missing) {
    Contents usual = Sample.contents(Language.EN, figures, List.of());
    return new Contents(
        usual.definition(),
        usual.edition(),
        usual.vintage(),
        usual.language(),
        missing,
        "2023",
        List.of(),
        usual.comparedWith(),
        usual.firstLeft(),
        usual.rules(),
        usual.corrected(),
        Sample.shown(
            Sample.kept(usual.definition(), figures::stream, before, Stream::empty, List.of())));
  }

  private static Observation figure(
      String territory,
      String indicator,
      @Nullable String value,
      Qualifier qualifier,
      ObservationStatus status) {
    return new Observation(
        "COSC-01",
        new Key(territory, indicator, Period.ofYear(2024), Breakdown.NONE),
        value == null ? null : new BigDecimal(value),
        qualifier,
        status,
        ConfidentialityStatus.F,
        String.valueOf(value),
        new Place("uno.xlsx", "Dati", Address.parse("B2")));
  }
}
