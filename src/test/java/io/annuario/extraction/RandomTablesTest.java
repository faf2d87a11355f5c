package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any table, in any shape, format and place, reads back to the same figures. */
class RandomTablesTest {

  private static final String[] TERRITORIES = {
    "Piemonte", "Valle d'Aosta", "Milano", "Bergamo", "Brescia", "Veneto", "Napoli"
  };
  private static final String[] TERRITORY_CODES = {"01", "02", "015", "016", "017", "05", "063"};
  private static final String[] INDICATORS = {
    "Persone arrestate", "Indagati", "Perquisizioni", "Vittime"
  };
  private static final String[] INDICATOR_CODES = {
    "ARRESTED", "INVESTIGATED", "SEARCHES", "VICTIMS"
  };

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  static LongStream manySeeds() {
    return Draw.of("tables").longs(Draw.times("tables", 1000));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reads_back_what_was_written(long seed) throws Exception {
    writeAndReadBack(new Random(seed));
  }

  @Campaign
  @ParameterizedTest
  @MethodSource("manySeeds")
  void reads_back_whatever_was_written(long seed) throws Exception {
    writeAndReadBack(new Random(seed));
  }

  private void writeAndReadBack(Random random) throws Exception {
    List<Integer> territories = some(random, TERRITORIES.length);
    List<Integer> indicators = some(random, INDICATORS.length);
    int[][] values = new int[TERRITORIES.length][INDICATORS.length];
    SortedSet<String> written = new TreeSet<>();
    for (int territory : territories) {
      for (int indicator : indicators) {
        values[territory][indicator] = random.nextInt(random.nextBoolean() ? 10 : 3_000_000);
        written.add(
            TERRITORY_CODES[territory]
                + " "
                + INDICATOR_CODES[indicator]
                + " "
                + values[territory][indicator]);
      }
    }
    Grid grid = grid(random, territories, indicators, values);
    Path file =
        random.nextBoolean()
            ? grid.xlsx(folder.resolve("invio.xlsx"))
            : grid.csv(folder.resolve("invio.csv"));

    Trial trial = Trial.read(file, "NAZ");

    SortedSet<String> read = new TreeSet<>();
    trial
        .observations()
        .forEach(
            one ->
                read.add(one.key().territory() + " " + one.key().indicator() + " " + one.value()));
    assertThat(read).isEqualTo(written);
    assertThat(trial.findings()).isEmpty();
  }

  private static Grid grid(
      Random random, List<Integer> territories, List<Integer> indicators, int[][] values) {
    Grid grid = Grid.sheet("Foglio1");
    for (int title = random.nextInt(3); title > 0; title--) {
      grid.row(title == 1 ? "Anno 2024" : "Attività dei centri");
    }
    if (random.nextBoolean()) {
      grid.gap();
    }
    int shift = random.nextInt(2);
    switch (random.nextInt(3)) {
      case 0 -> {
        grid.row(cells(shift, "Regione", names(INDICATORS, indicators)));
        for (int territory : territories) {
          List<Object> row = new ArrayList<>();
          indicators.forEach(indicator -> row.add(typed(random, values[territory][indicator])));
          grid.row(cells(shift, TERRITORIES[territory], row));
        }
      }
      case 1 -> {
        grid.row(cells(shift, "Indicatore", names(TERRITORIES, territories)));
        for (int indicator : indicators) {
          List<Object> row = new ArrayList<>();
          territories.forEach(territory -> row.add(typed(random, values[territory][indicator])));
          grid.row(cells(shift, INDICATORS[indicator], row));
        }
      }
      default -> {
        grid.row(cells(shift, "Anno", List.of("Territorio", "Indicatore", "Valore")));
        for (int territory : territories) {
          for (int indicator : indicators) {
            grid.row(
                cells(
                    shift,
                    2024,
                    List.of(
                        TERRITORIES[territory],
                        INDICATORS[indicator],
                        typed(random, values[territory][indicator]))));
          }
        }
      }
    }
    if (random.nextBoolean()) {
      grid.gap().row("Fonte: elaborazione dell'ufficio");
    }
    return grid;
  }

  /** As a number, as digits, or with Italian thousands. */
  private static Object typed(Random random, int value) {
    return switch (random.nextInt(3)) {
      case 0 -> value;
      case 1 -> Integer.toString(value);
      default -> String.format(Locale.ITALIAN, "%,d", value);
    };
  }

  private static Object[] cells(int shift, Object first, List<?> others) {
    List<Object> cells = new ArrayList<>(Collections.nCopies(shift, null));
    cells.add(first);
    cells.addAll(others);
    return cells.toArray();
  }

  private static List<String> names(String[] words, List<Integer> chosen) {
    return chosen.stream().map(one -> words[one]).toList();
  }

  private static List<Integer> some(Random random, int most) {
    List<Integer> all = new ArrayList<>();
    for (int one = 0; one < most; one++) {
      all.add(one);
    }
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(most));
  }
}
