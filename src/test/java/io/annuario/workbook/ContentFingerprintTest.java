package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.observation.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFingerprintTest {

  @TempDir Path folder;

  @Test
  void it_is_that_of_the_sorted_lines() throws IOException {
    assertThat(of(10, List.of(figure("05", "37"), figure("03", "147"))))
        .isEqualTo(Sha256.of("2024|03|ARRESTED||147|=|A|F\n2024|05|ARRESTED||37|=|A|F\n"));
  }

  @Test
  void neither_the_order_nor_the_file_counts_but_every_figure_does() throws IOException {
    List<Observation> figures = figures("147");
    List<Observation> reversed = new ArrayList<>(figures);
    Collections.reverse(reversed);
    assertThat(of(1_000, reversed)).isEqualTo(of(1_000, figures));
    assertThat(of(1_000, figures("148"))).isNotEqualTo(of(1_000, figures));
  }

  @Test
  void more_than_fits_into_memory_waits_on_the_disk() throws IOException {
    assertThat(of(7, figures("147"))).isEqualTo(of(1_000, figures("147")));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private String of(int most, List<Observation> figures) throws IOException {
    ContentFingerprint fingerprint = new ContentFingerprint(folder, most);
    figures.forEach(fingerprint::add);
    return fingerprint.finish();
  }

  private static List<Observation> figures(String first) {
    List<Observation> figures = new ArrayList<>(List.of(figure("03", first)));
    for (int number = 0; number < 50; number++) {
      figures.add(figure("T" + number, String.valueOf(number * 17 % 50)));
    }
    return figures;
  }

  private static Observation figure(String territory, String value) {
    return Sample.figure(
        "MI", territory, "ARRESTED", Breakdown.NONE, value, Place.ofFile("milano.xlsx"));
  }
}
