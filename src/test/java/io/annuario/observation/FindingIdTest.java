package io.annuario.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FindingIdTest {

  private static final Key KEY = new Key("03", "ARRESTED", Period.ofYear(2024), Breakdown.NONE);
  private static final About TEN = About.key(KEY).of("MI").by("total").worth(BigDecimal.TEN);

  private final Finding finding =
      Finding.of(
              FindingCode.RATE_DIFFERS,
              new Place("milano.xlsx", "Dati", Address.parse("D17")),
              Phrase.same("subject"),
              Phrase.same("expected"),
              Phrase.same("got"),
              Phrase.same("remedy"))
          .about(TEN);

  @Test
  void an_id_is_the_code_and_ten_digits() {
    assertThat(finding.id()).matches("RATE_DIFFERS-[0-9a-f]{10}");
  }

  @Test
  void the_same_figure_has_the_same_id_in_another_cell_of_another_file() {
    assertThat(at(new Place("lombardia.ods", null, Address.parse("B2"))).about(TEN).id())
        .isEqualTo(finding.id());
    assertThat(finding.about(TEN.worth(new BigDecimal("10.00"))).id()).isEqualTo(finding.id());
  }

  @Test
  void another_value_rule_or_category_has_another_id() {
    assertThat(finding.about(TEN.worth(new BigDecimal("900"))).id()).isNotEqualTo(finding.id());
    assertThat(finding.about(TEN.by("per 100")).id()).isNotEqualTo(finding.id());
    Key women = new Key("03", "ARRESTED", KEY.period(), Breakdown.parse("SEX=F"));
    assertThat(finding.about(About.key(women).by("total").worth(BigDecimal.TEN)).id())
        .isNotEqualTo(finding.id());
  }

  @Test
  void what_is_known_of_a_cell_only_goes_by_cell_and_office_and_not_by_file() {
    About nothing = About.NOTHING.worth("77");
    Finding milan = finding.about(nothing).from("MI");
    assertThat(at(new Place("other.xlsx", "Dati", Address.parse("D17"))).about(nothing).from("MI"))
        .extracting(Finding::id)
        .isEqualTo(milan.id());
    assertThat(at(new Place("milano.xlsx", "Dati", Address.parse("D18"))).about(nothing).id())
        .isNotEqualTo(milan.id());
    assertThat(finding.about(nothing).from("VE").id()).isNotEqualTo(milan.id());
  }

  private Finding at(Place place) {
    return new Finding(
        finding.code(),
        finding.severity(),
        place,
        finding.subject(),
        finding.expected(),
        finding.got(),
        finding.remedy());
  }
}
