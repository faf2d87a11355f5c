package io.annuario.extraction.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Sheet.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergesTest {

  private static Range range(String from, String to) {
    return new Range(Address.parse(from), Address.parse(to));
  }

  @Test
  void a_cell_below_and_beside_the_first_of_a_range_shows_its_value() {
    Merges merges = new Merges(List.of(range("A1", "A40"), range("C2", "D3"), range("B2", "B2")));
    assertThat(merges.originOf(39, 0)).isEqualTo(Address.parse("A1"));
    assertThat(merges.originOf(40, 0)).isEqualTo(Address.parse("A41"));
    assertThat(merges.originOf(2, 3)).isEqualTo(Address.parse("C2"));
    assertThat(merges.originOf(1, 1)).isEqualTo(Address.parse("B2"));
    assertThat(merges.covers(Address.parse("C3"))).isTrue();
    assertThat(merges.covers(Address.parse("E3"))).isFalse();
    assertThat(merges.begins(Address.parse("C2"))).isTrue();
  }

  @Test
  void a_range_over_a_whole_sheet_is_decoration_below_its_first_rows() {
    Merges merges = new Merges(List.of(range("A1", "XFD1048576")));
    assertThat(merges.originOf(2_000, 16_383)).isEqualTo(Address.parse("A1"));
    assertThat(merges.originOf(2_001, 0)).isEqualTo(new Address(2_001, 0));
  }

  @Test
  void as_many_and_as_tall_ranges_as_a_file_may_have_do_not_fill_the_memory() {
    List<Range> ranges = new ArrayList<>();
    for (int row = 0; row < 199_000; row++) {
      ranges.add(new Range(new Address(row, 0), new Address(row + 1_999, 16_383)));
    }
    Merges merges = new Merges(ranges);
    assertThat(merges.covers(new Address(2_500, 7))).isTrue();
    assertThat(merges.originOf(200_998, 7)).isEqualTo(new Address(198_999, 0));
  }
}
