package io.annuario.store;

import static io.annuario.store.Samples.FINGERPRINT;
import static io.annuario.store.Samples.all;
import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Return;
import io.annuario.observation.StateChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is read back is what was kept, to the last digit and letter. */
@EveryDatabase
class ExactnessTest {

  private final Readings readings;
  private final Figures figures;
  private final Vintages vintages;
  private final Editions editions;
  private final JdbcTemplate sql;
  private final Edition edition = Samples.edition();
  private final Return lazio = sent("LAZIO", 1);

  ExactnessTest(DatabaseKind kind) {
    readings = new Readings(Stores.shared(kind).dataSource());
    figures = new Figures(Stores.shared(kind).dataSource());
    vintages = new Vintages(Stores.shared(kind).dataSource());
    editions = new Editions(Stores.shared(kind).dataSource());
    sql = new JdbcTemplate(Stores.shared(kind).dataSource());
  }

  @Test
  void values_keep_every_digit() {
    List<Observation> observations = new ArrayList<>();
    for (String value :
        List.of(
            "0",
            "147",
            "-5",
            "0.1",
            "1234.6",
            "100",
            "9999999999999999999999999999.9999999999",
            "-9999999999999999999999999999.9999999999",
            "0.0000000001",
            "12345678901234567890")) {
      observations.add(figure(lazio, "12", value, "B" + (observations.size() + 2)));
    }

    assertThat(keptAndRead(observations)).isEqualTo(observations);
  }

  @Test
  void a_value_that_would_have_to_be_rounded_is_refused() {
    long id = readings.begin(edition, lazio, FINGERPRINT);
    assertThatThrownBy(
            () -> readings.add(id, List.of(figure(lazio, "12", "0.00000000001", "B2")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "lazio.xlsx, sheet 'Dati', cell B2: a figure has at most 28 digits and 10 decimals,"
                + " not 1E-11");
    assertThatThrownBy(
            () -> readings.add(id, List.of(figure(lazio, "12", "1E+999999999", "B3")), List.of()))
        .hasMessage(
            "lazio.xlsx, sheet 'Dati', cell B3: a figure has at most 28 digits and 10 decimals,"
                + " not 1E+999999999");
    assertThat(readings.complete(id, Ledger.EMPTY, 0).observations()).isZero();
  }

  @Test
  void every_qualifier_status_and_breakdown_comes_back() {
    List<Observation> observations = new ArrayList<>();
    for (Qualifier qualifier : Qualifier.values()) {
      observations.add(with(qualifier, ObservationStatus.A, ConfidentialityStatus.F));
    }
    for (ObservationStatus status : ObservationStatus.values()) {
      observations.add(with(Qualifier.EXACTLY, status, ConfidentialityStatus.F));
    }
    for (ConfidentialityStatus status : ConfidentialityStatus.values()) {
      observations.add(with(Qualifier.EXACTLY, ObservationStatus.A, status));
    }

    assertThat(keptAndRead(observations)).isEqualTo(observations);
  }

  @Test
  void texts_keep_every_letter_however_long() {
    String longest = "👮é\u00a0\u202f'\"\\\0% ".repeat(4096).substring(0, 32767);
    List<Observation> observations =
        List.of(
            raw("oltre 1.400 👮‍♀️", new Place(lazio.file(), "Età – «2024»", new Address(16, 3))),
            raw("", new Place(lazio.file(), null, new Address(1048575, 16383))),
            raw("trailing  ", new Place(lazio.file(), null, null)),
            raw(longest, new Place(lazio.file(), "Dati", new Address(0, 0))),
            raw("12", new Place(lazio.file(), longest, new Address(1, 0))),
            raw(longest, new Place(lazio.file(), longest, new Address(2, 0))),
            raw("👮".repeat(127), new Place(lazio.file(), "é".repeat(255), new Address(3, 0))));

    Vintage.Member member = kept(observations);
    assertThat(all(figures.stream(List.of(member)))).isEqualTo(observations);
    assertThat(Samples.inOrder(figures, List.of(member)))
        .containsExactlyInAnyOrderElementsOf(observations);
    assertThat(published(member, "raw")).isEqualTo(texts(observations, Observation::raw));
    assertThat(published(member, "sheet"))
        .isEqualTo(texts(observations, observation -> observation.place().sheet()));
  }

  @Test
  void names_and_reasons_of_any_length_are_kept() {
    String longest = "è".repeat(20_000);
    Return source = new Return(lazio.sha256(), longest + ".ods", lazio.office());
    long id = readings.begin(edition, source, FINGERPRINT);
    Finding finding =
        Samples.finding(FindingCode.OFFICE_UNKNOWN, new Place(source.file(), longest, null));
    readings.add(id, List.of(), List.of(finding));
    Vintage.Member member =
        new Vintage.Member(readings.complete(id, Ledger.EMPTY, 0), source.file());
    vintages.publish(edition, FINGERPRINT, List.of(member), true, List.of(finding), 0);

    Vintage current = vintages.current(edition).orElseThrow();
    assertThat(current.members()).containsExactly(member);
    assertThat(all(figures.findings(current))).containsExactly(finding);
    assertThat(all(figures.findings(List.of(member)))).containsExactly(finding);
    editions.close(edition, longest, "");
    assertThat(editions.changes(edition)).extracting(StateChange::by).containsExactly(longest);
  }

  @Test
  void a_breakdown_of_too_many_dimensions_is_refused() {
    Map<String, String> categories = new HashMap<>();
    for (int dimension = 1; dimension <= 4; dimension++) {
      categories.put(String.format(Locale.ROOT, "DIMENSION_%022d", dimension), "C".repeat(32));
    }
    Observation observation =
        new Observation(
            lazio.office(),
            new Key("12", "VICTIMS", Period.ofYear(2024), Breakdown.of(categories)),
            BigDecimal.ONE,
            Qualifier.EXACTLY,
            ObservationStatus.A,
            ConfidentialityStatus.F,
            "1",
            new Place(lazio.file(), "Dati", Address.parse("B2")));
    long id = readings.begin(edition, lazio, FINGERPRINT);

    assertThatThrownBy(() -> readings.add(id, List.of(observation), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "lazio.xlsx, sheet 'Dati', cell B2: a breakdown has at most 255 letters, not 263");
  }

  private List<Observation> keptAndRead(List<Observation> observations) {
    return all(figures.stream(List.of(kept(observations))));
  }

  private Vintage.Member kept(List<Observation> observations) {
    return new Vintage.Member(Samples.read(readings, edition, lazio, observations), lazio.file());
  }

  /** A column of the view that people query, in the order of the return. */
  private List<@Nullable String> published(Vintage.Member member, String column) {
    vintages.publish(edition, FINGERPRINT, List.of(member), true, List.of(), 0);
    List<@Nullable String> texts = new ArrayList<>();
    sql.query(
        "select " + column + " from published_observation where job = ? order by cell",
        row -> {
          texts.add(row.getString(column));
        },
        edition.job());
    return texts;
  }

  private static List<@Nullable String> texts(
      List<Observation> observations, Function<Observation, @Nullable String> text) {
    return observations.stream()
        .sorted(
            Comparator.comparing(
                (Observation observation) -> {
                  Address cell = observation.place().cell();
                  return cell == null ? "" : cell.toString();
                }))
        .<@Nullable String>map(text)
        .toList();
  }

  private Observation with(
      Qualifier qualifier, ObservationStatus status, ConfidentialityStatus confidentiality) {
    BigDecimal value = status.isMissing() ? null : BigDecimal.ONE;
    return observation(
        value, qualifier, status, confidentiality, "1", new Place(lazio.file(), "Dati", null));
  }

  private Observation raw(String raw, Place place) {
    return observation(
        BigDecimal.ONE,
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        raw,
        place);
  }

  private Observation observation(
      @Nullable BigDecimal value,
      Qualifier qualifier,
      ObservationStatus status,
      ConfidentialityStatus confidentiality,
      String raw,
      Place place) {
    Period untilNovember = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 11, 4));
    Breakdown breakdown = Breakdown.of(Map.of("SEX", "F", "AGE", "0-9"));
    return new Observation(
        lazio.office(),
        new Key("IT-12", "VICTIMS", untilNovember, breakdown),
        value,
        qualifier,
        status,
        confidentiality,
        raw,
        place);
  }
}
