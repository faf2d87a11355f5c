package io.annuario.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.annuario.observation.Address;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in {@code input/} hold what the code says that they hold. */
class ShippedInputsTest {

  private static final Path INPUT = Path.of("input");

  /** Only when asked to; see {@link ShippedInputs}. What was written is then looked at. */
  @BeforeAll
  static void write_the_returns_anew() throws Exception {
    String folder = System.getProperty("annuario.inputs");
    if (folder != null) {
      ShippedInputs.write(Path.of(folder));
    }
  }

  @Test
  void the_files_hold_the_cells_that_the_code_draws(@TempDir Path drawn) throws Exception {
    ShippedInputs.write(drawn);
    List<Path> expected = OtherReaders.returns(drawn).map(drawn::relativize).toList();
    assertThat(OtherReaders.returns(INPUT).map(INPUT::relativize)).isEqualTo(expected);
    for (Path file : expected) {
      assertThat(OtherReaders.cells(INPUT.resolve(file)))
          .as(file.toString())
          .isEqualTo(OtherReaders.cells(drawn.resolve(file)));
    }
  }

  @Test
  void every_figure_of_the_catalogue_stands_in_its_cell() throws Exception {
    Map<Path, Map<String, SortedMap<Address, Object>>> files = new TreeMap<>();
    for (ShippedFigure figure : ShippedInputs.figures()) {
      Path file = INPUT.resolve(Path.of(figure.job(), figure.edition(), figure.file()));
      if (!files.containsKey(file)) {
        files.put(file, OtherReaders.cells(file));
      }
      var cells = Objects.requireNonNull(files.get(file)).get(figure.sheet());
      Object cell = Objects.requireNonNull(cells).get(figure.cell());
      assertThat(cell).as(figure.toString()).isNotNull();
      if (cell instanceof BigDecimal number) {
        BigDecimal scaled = figure.role() == Role.CHANGE ? number.movePointRight(2) : number;
        assertThat(scaled)
            .as(figure.toString())
            .isCloseTo(figure.value(), within(new BigDecimal("0.0000001")));
      } else {
        assertThat(cell).as(figure.toString()).isEqualTo(figure.raw());
        assertThat(WrittenOut.of((String) cell))
            .as(figure.toString())
            .isEqualTo(new WrittenOut(figure.value(), figure.qualifier()));
      }
    }
  }

  @Test
  void every_number_of_the_files_is_in_the_catalogue_but_for_years() throws Exception {
    Map<Path, Set<String>> known =
        ShippedInputs.figures().stream()
            .collect(
                Collectors.groupingBy(
                    figure -> Path.of(figure.job(), figure.edition(), figure.file()),
                    Collectors.mapping(
                        figure -> figure.sheet() + "!" + figure.cell(), Collectors.toSet())));
    for (Path file : OtherReaders.returns(INPUT).toList()) {
      Set<String> claimed = known.getOrDefault(INPUT.relativize(file), Set.of());
      Set<String> others = new HashSet<>();
      OtherReaders.cells(file)
          .forEach(
              (sheet, cells) ->
                  cells.forEach(
                      (address, value) -> {
                        if (looksLikeANumber(value) && !claimed.contains(sheet + "!" + address)) {
                          others.add(value.toString());
                        }
                      }));
      assertThat(others)
          .as(file.toString())
          .isSubsetOf("2019", "2020", "2021", "2022", "2023", "2024");
    }
  }

  private static boolean looksLikeANumber(Object value) {
    return value instanceof BigDecimal || value.toString().matches("-|[\\d.,\u0660-\u0669]+");
  }

  @Test
  void an_edition_has_one_return_of_every_office() {
    Map<String, Long> returns =
        ShippedInputs.documents().stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.job() + " " + document.edition(),
                    TreeMap::new,
                    Collectors.mapping(
                        Document::office,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), offices -> (long) offices.size()))));
    assertThat(returns)
        .isEqualTo(
            Map.of(
                "child-protection-online 2019", 21L,
                "child-protection-online 2020", 21L,
                "child-protection-online 2020-ytd", 21L,
                "child-protection-online 2021", 21L,
                "child-protection-online 2022", 19L,
                "child-protection-online 2023", 19L,
                "child-protection-online 2024", 19L,
                "isa-joint-action 2020", 9L,
                "lombardy-operation 2023", 12L));
    assertThat(ShippedInputs.documents())
        .hasSize((int) returns.values().stream().mapToLong(count -> count).sum());
  }
}
