package io.annuario.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships adds up to what the press published; and to nothing where it published nothing. */
class PublishedTotalsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2019,     1396, none, 663,  37,  626,  none, 47267, 2295
          2020,     3243, none, 1261, 69,  1192, none, 33681, 2446
          2020-ytd, none, 311,  874,  43,  831,  616,  25706, 2428
          2021,     5613, none, 1421, 137, none, none, 29847, 2543
          2022,     4618, none, 1466, 149, none, none, 25896, 2622
          2023,     2702, none, 1239, 108, 1131, 927,  28265, 2739
          2024,     2828, none, 1184, 147, 1037, 986,  42231, 2775
          """)
  void child_protection_online_adds_up_to_the_published_totals(
      String edition,
      Long cases,
      Long grooming,
      Long investigated,
      Long arrested,
      Long atLarge,
      Long searches,
      Long viewed,
      Long blackListed) {
    Map<String, Long> expected = new TreeMap<>();
    expected.put("CASES", cases);
    expected.put("GROOMING_INVESTIGATIONS", grooming);
    expected.put("PERSONS_INVESTIGATED", investigated);
    expected.put("ARRESTED", arrested);
    expected.put("REPORTED_AT_LARGE", atLarge);
    expected.put("SEARCHES", searches);
    expected.put("SITES_VIEWED", viewed);
    expected.put("SITES_BLACKLISTED", blackListed);
    expected.values().removeIf(Objects::isNull);
    Map<String, Long> totals = totals("child-protection-online", edition);
    totals.remove("VICTIMS");
    assertThat(totals).isEqualTo(expected);
  }

  @Test
  void the_joint_action_adds_up_to_the_published_totals() {
    assertThat(totals("isa-joint-action", "2020"))
        .isEqualTo(Map.of("ARRESTS", 771L, "VICTIMS_IDENTIFIED", 549L, "SITES_BLOCKED", 580L));
  }

  @Test
  void the_operation_in_lombardy_adds_up_to_the_published_totals_and_bounds() {
    assertThat(totals("lombardy-operation", "2023", ""))
        .isEqualTo(
            Map.of(
                "SEARCHES", 21L,
                "ARRESTED", 5L,
                "CONNECTIONS_ANALYSED", 117_000L,
                "PERSONS_IDENTIFIED", 26L,
                "WITH_PRECEDENTS", 5L,
                "PRODUCERS_STOPPED", 6L));
    assertThat(totals("lombardy-operation", "2023", "OFFENCE=POSSESSION"))
        .isEqualTo(Map.of("ARRESTED", 4L));
    assertThat(totals("lombardy-operation", "2023", "OFFENCE=ABUSE"))
        .isEqualTo(Map.of("ARRESTED", 1L));
    assertThat(qualifier("CONNECTIONS_ANALYSED")).isEqualTo(Qualifier.MORE_THAN);
    assertThat(qualifier("PRODUCERS_STOPPED")).isEqualTo(Qualifier.AT_LEAST);
    assertThat(qualifier("SEARCHES")).isEqualTo(Qualifier.EXACTLY);
  }

  @Test
  void investigated_is_arrested_plus_reported_at_large_in_every_territory() {
    figures("child-protection-online", null).stream()
        .collect(Collectors.groupingBy(figure -> figure.edition() + " " + figure.territory()))
        .forEach(
            (where, figures) -> {
              Map<String, BigDecimal> values =
                  figures.stream()
                      .filter(figure -> figure.breakdown().isEmpty())
                      .collect(Collectors.toMap(ShippedFigure::indicator, ShippedFigure::value));
              if (values.containsKey("REPORTED_AT_LARGE")) {
                assertThat(
                        Objects.requireNonNull(values.get("ARRESTED"))
                            .add(values.get("REPORTED_AT_LARGE")))
                    .as(where)
                    .isEqualTo(values.get("PERSONS_INVESTIGATED"));
              }
            });
  }

  private static Qualifier qualifier(String indicator) {
    return figures("lombardy-operation", "2023").stream()
        .filter(figure -> figure.indicator().equals(indicator))
        .map(ShippedFigure::qualifier)
        .reduce(Qualifier.EXACTLY, Qualifier::plus);
  }

  private static Map<String, Long> totals(String job, String edition) {
    return totals(figures(job, edition));
  }

  private static Map<String, Long> totals(String job, String edition, String breakdown) {
    return totals(
        figures(job, edition).stream()
            .filter(figure -> figure.breakdown().equals(breakdown))
            .toList());
  }

  private static Map<String, Long> totals(List<ShippedFigure> figures) {
    return figures.stream()
        .collect(
            Collectors.groupingBy(
                ShippedFigure::indicator,
                TreeMap::new,
                Collectors.summingLong(figure -> figure.value().longValueExact())));
  }

  private static List<ShippedFigure> figures(String job, @Nullable String edition) {
    return ShippedInputs.figures().stream()
        .filter(figure -> figure.role() == Role.FIGURE && figure.job().equals(job))
        .filter(figure -> edition == null || figure.edition().equals(edition))
        .toList();
  }
}
