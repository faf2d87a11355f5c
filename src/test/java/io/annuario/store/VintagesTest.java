package io.annuario.store;

import static io.annuario.store.Samples.FINGERPRINT;
import static io.annuario.store.Samples.all;
import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.finding;
import static io.annuario.store.Samples.inOrder;
import static io.annuario.store.Samples.read;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Place;
import io.annuario.observation.Return;
import io.annuario.observation.WorkbookSeal;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@EveryDatabase
class VintagesTest {

  private final DataSource dataSource;
  private final Readings readings;
  private final Vintages vintages;
  private final Figures figures;
  private final Edition edition = Samples.edition();

  VintagesTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    readings = new Readings(dataSource);
    vintages = new Vintages(dataSource);
    figures = new Figures(dataSource);
  }

  @Test
  void two_vintages_share_the_returns_that_did_not_change() {
    Return lazio = sent("LAZIO", 1);
    Return umbria = sent("UMBRIA", 2);
    Return corrected = sent("UMBRIA", 3);
    Reading first = read(readings, edition, lazio, List.of(figure(lazio, "12", "7", "B2")));
    Reading second = read(readings, edition, umbria, List.of(figure(umbria, "10", "3", "B2")));
    Reading third = read(readings, edition, corrected, List.of(figure(corrected, "10", "4", "B2")));

    Vintage one = publish("a", List.of(member(first, "lazio.xlsx"), member(second, "umbria.xlsx")));
    Vintage two =
        publish("b", List.of(member(first, "lazio.xlsx"), member(third, "umbria (2).xlsx")));

    assertThat(vintages.all(edition)).containsExactly(one, two);
    assertThat(vintages.current(edition)).contains(two);
    assertThat(vintages.find(edition, 1)).contains(one);
    assertThat(all(figures.stream(one.members())))
        .containsExactly(figure(lazio, "12", "7", "B2"), figure(umbria, "10", "3", "B2"));
    assertThat(inOrder(figures, two.members()))
        .extracting(observation -> observation.place().said().en())
        .containsExactlyInAnyOrder(
            "umbria (2).xlsx, sheet 'Dati', cell B2", "lazio.xlsx, sheet 'Dati', cell B2");
  }

  @Test
  void publishing_the_current_set_again_makes_no_new_vintage() {
    Return lazio = sent("LAZIO", 1);
    Reading reading = read(readings, edition, lazio, List.of(figure(lazio, "12", "7", "B2")));
    Vintage one = publish("a", List.of(member(reading, "lazio.xlsx")));

    assertThat(publish("a", List.of(member(reading, "lazio.xlsx")))).isEqualTo(one);
    assertThat(publish("b", List.of(member(reading, "lazio.xlsx"))).number()).isEqualTo(2);
  }

  @Test
  void findings_on_the_edition_belong_to_the_vintage() {
    Finding missing = finding(FindingCode.OFFICE_MISSING, Place.ofFile("input"));
    Vintage one = vintages.publish(edition, "a", List.of(), false, List.of(missing), 0);

    assertThat(all(figures.findings(one))).containsExactly(missing);
  }

  @Test
  void the_workbook_is_noted_once_it_has_been_written() {
    Vintage one = publish("a", List.of());
    WorkbookSeal seal = new WorkbookSeal(FINGERPRINT, "c".repeat(64), "f".repeat(64));
    vintages.workbookWritten(one, "job/2024/job-2024-v1.xlsx", seal, 3);

    Vintage noted = vintages.current(edition).orElseThrow();
    assertThat(noted.workbook()).isEqualTo("job/2024/job-2024-v1.xlsx");
    assertThat(noted.seal()).isEqualTo(seal);
    assertThat(noted.workbookForm()).isEqualTo(3);
  }

  private Vintage publish(String fingerprint, List<Vintage.Member> members) {
    return vintages.publish(edition, fingerprint, members, true, List.of(), 0);
  }

  private static Vintage.Member member(Reading reading, String file) {
    return new Vintage.Member(reading, file);
  }
}
