package io.annuario.store;

import static io.annuario.store.Samples.FINGERPRINT;
import static io.annuario.store.Samples.all;
import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.finding;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Return;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EveryDatabase
class ReadingsTest {

  private static final Ledger LEDGER = new Ledger(21, 3, 10, 2, 1, 3, 1, 1);

  private final DataSource dataSource;
  private final Readings readings;
  private final Vintages vintages;
  private final Figures figures;
  private final Edition edition = Samples.edition();
  private final Return lazio = sent("LAZIO", 1);

  ReadingsTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    readings = new Readings(dataSource);
    vintages = new Vintages(dataSource);
    figures = new Figures(dataSource);
  }

  @Test
  void a_reading_is_found_again_once_it_has_come_to_its_end() {
    long id = readings.begin(edition, lazio, FINGERPRINT);
    Finding error = finding(FindingCode.TEXT_IN_COUNT, figure(lazio, "12", "1", "B4").place());
    readings.add(id, List.of(figure(lazio, "12", "7", "B2")), List.of(error));
    readings.add(id, List.of(figure(lazio, "13", "8", "B3")), List.of());
    assertThat(readings.find(edition, lazio, FINGERPRINT)).isEmpty();

    Reading read = readings.complete(id, LEDGER, 2);

    assertThat(read).isEqualTo(new Reading(id, lazio, 2, 1, 0, 0, 2, LEDGER));
    assertThat(readings.find(edition, lazio, FINGERPRINT)).contains(read);
  }

  @Test
  void a_file_that_was_too_large_for_the_memory_at_hand_is_read_again() {
    long id = readings.begin(edition, lazio, FINGERPRINT);
    Finding tooLarge = finding(FindingCode.FILE_TOO_LARGE, Place.ofFile(lazio.file()));
    readings.add(id, List.of(), List.of(tooLarge));
    readings.complete(id, Ledger.EMPTY, 0);

    assertThat(readings.find(edition, lazio, FINGERPRINT)).isEmpty();
    Reading again = Samples.read(readings, edition, lazio, List.of(figure(lazio, "12", "7", "B2")));
    assertThat(readings.find(edition, lazio, FINGERPRINT)).contains(again);
  }

  @Test
  void a_return_is_read_again_by_another_definition_for_another_office_or_period() {
    Samples.read(readings, edition, lazio, List.of());

    Return other = new Return(lazio.sha256(), lazio.file(), "UMBRIA");
    Period half = new Period(edition.period().start(), edition.period().start().plusMonths(6));
    Edition shortened = new Edition(edition.job(), edition.name(), half, edition.asOf(), null);
    assertThat(readings.find(edition, lazio, FINGERPRINT)).isPresent();
    assertThat(readings.find(edition, lazio, "0".repeat(64))).isEmpty();
    assertThat(readings.find(edition, other, FINGERPRINT)).isEmpty();
    assertThat(readings.find(shortened, lazio, FINGERPRINT)).isEmpty();
    assertThat(readings.find(Samples.edition(), lazio, FINGERPRINT)).isEmpty();
  }

  @Test
  void findings_are_kept_in_both_languages_and_follow_the_return_under_its_new_name() {
    Finding error = finding(FindingCode.TEXT_IN_COUNT, figure(lazio, "12", "1", "B4").place());
    Finding note = finding(FindingCode.TEXT_ENCODING, figure(lazio, "12", "1", "A1").place());
    long id = readings.begin(edition, lazio, FINGERPRINT);
    readings.add(id, List.of(), List.of(error, note));
    Reading read = readings.complete(id, LEDGER, 1);

    assertThat(read.errors()).isEqualTo(1);
    assertThat(read.notes()).isEqualTo(1);
    assertThat(all(figures.findings(List.of(new Vintage.Member(read, lazio.file())))))
        .containsExactly(error, note);
    assertThat(all(figures.findings(List.of(new Vintage.Member(read, "altro nome.xlsx")))))
        .extracting(finding -> finding.said().en())
        .containsExactly(
            "altro nome.xlsx, sheet 'Dati', cell B4: Arrested, Lazio: expected a number,"
                + " got “dodici” 👮. Write 12.",
            "altro nome.xlsx, sheet 'Dati', cell A1: Arrested, Lazio: expected a number,"
                + " got “dodici” 👮. Write 12.");
  }

  @Test
  void what_a_rolled_back_transaction_added_is_gone_and_the_order_goes_on_without_a_gap() {
    long id = readings.begin(edition, lazio, FINGERPRINT);
    TransactionTemplate chunk = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    chunk.executeWithoutResult(
        status -> readings.add(id, List.of(figure(lazio, "12", "7", "B2")), List.of()));
    chunk.executeWithoutResult(
        status -> {
          readings.add(
              id,
              List.of(figure(lazio, "13", "8", "B3")),
              List.of(finding(FindingCode.TEXT_IN_COUNT, figure(lazio, "12", "1", "B4").place())));
          status.setRollbackOnly();
        });
    readings.add(id, List.of(figure(lazio, "14", "9", "B4")), List.of());
    Reading read = readings.complete(id, LEDGER, 1);

    assertThat(read.observations()).isEqualTo(2);
    assertThat(read.errors()).isZero();
    assertThat(stored(read))
        .containsExactly(figure(lazio, "12", "7", "B2"), figure(lazio, "14", "9", "B4"));
    assertThat(count("select max(seq) from observation where reading_id = ?", id)).isEqualTo(2);
    assertThat(count("select count(*) from finding where reading_id = ?", id)).isZero();
  }

  @Test
  void starting_again_clears_what_a_crash_left_and_shuts_out_who_may_still_be_writing() {
    long crashed = readings.begin(edition, lazio, FINGERPRINT);
    Finding error = finding(FindingCode.TEXT_IN_COUNT, figure(lazio, "12", "1", "B4").place());
    readings.add(crashed, List.of(figure(lazio, "12", "7", "B2")), List.of(error));

    long again = readings.begin(edition, lazio, FINGERPRINT);

    assertThat(count("select count(*) from observation where reading_id = ?", crashed)).isZero();
    assertThat(count("select count(*) from finding where reading_id = ?", crashed)).isZero();
    assertThatThrownBy(
            () -> readings.add(crashed, List.of(figure(lazio, "12", "7", "B2")), List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Reading " + crashed + " has ended or was cleared");
    assertThat(readings.complete(again, LEDGER, 1).observations()).isZero();
    assertThatThrownBy(
            () -> readings.add(again, List.of(figure(lazio, "12", "7", "B2")), List.of()))
        .hasMessage("Reading " + again + " has ended or was cleared");
  }

  @Test
  void sweeping_leaves_what_vintages_are_made_of_and_what_the_next_attempt_can_reuse() {
    Reading blocked = Samples.read(readings, edition, sent("LAZIO", 1), List.of());
    Reading corrected =
        Samples.read(readings, edition, sent("LAZIO", 2), List.of(figure(lazio, "12", "7", "B2")));
    readings.begin(edition, sent("UMBRIA", 3), FINGERPRINT);
    assertThat(readings.sweep(edition)).isEqualTo(1);
    assertThat(readings.find(edition, blocked.source(), FINGERPRINT)).contains(blocked);

    vintages.publish(
        edition, "a", List.of(new Vintage.Member(corrected, "lazio.xlsx")), true, List.of(), 0);
    Reading later = Samples.read(readings, edition, sent("UMBRIA", 4), List.of());

    assertThat(readings.sweep(edition)).isEqualTo(1);
    assertThat(readings.find(edition, blocked.source(), FINGERPRINT)).isEmpty();
    assertThat(readings.find(edition, corrected.source(), FINGERPRINT)).contains(corrected);
    assertThat(readings.find(edition, later.source(), FINGERPRINT)).contains(later);
    assertThat(stored(corrected)).hasSize(1);
    assertThat(readings.sweep(edition)).isZero();
  }

  private List<Observation> stored(Reading reading) {
    return all(figures.stream(List.of(new Vintage.Member(reading, lazio.file()))));
  }

  private long count(String query, long id) {
    return JdbcClient.create(dataSource).sql(query).param(id).query(Long.class).single();
  }
}
