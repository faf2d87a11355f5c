package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.database.EveryDatabase;
import io.annuario.inputs.OtherReaders;
import io.annuario.inputs.Role;
import io.annuario.inputs.ShippedFigure;
import io.annuario.inputs.ShippedInputs;
import io.annuario.observation.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The editions that ship, from their returns to the workbooks: the totals are the published ones,
 * and every row of Data, as whoever may see all of it has it, opens to the same value at its file,
 * sheet and cell, by other readers than ours.
 */
@EveryDatabase
class ShippedEditionsTest {

  /**
   * The figures of the whole as the press printed them, in the order of the definitions; null for
   * one from which small counts could be worked out.
   */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "child-protection-online 2024",
          "CASES = 2828, PERSONS_INVESTIGATED = 1184, ARRESTED = 147, REPORTED_AT_LARGE = 1037,"
              + " SEARCHES = 986, SITES_VIEWED = 42231, SITES_BLACKLISTED = 2775, VICTIMS = 384",
          "child-protection-online 2023",
          "CASES = 2702, PERSONS_INVESTIGATED = 1239, ARRESTED = 108, REPORTED_AT_LARGE = 1131,"
              + " SEARCHES = 927, SITES_VIEWED = 28265, SITES_BLACKLISTED = 2739, VICTIMS = 360",
          "child-protection-online 2022",
          "CASES = 4618, PERSONS_INVESTIGATED = 1466, ARRESTED = 149, SITES_VIEWED = 25896,"
              + " SITES_BLACKLISTED = 2622",
          "child-protection-online 2021",
          "CASES = 5613, PERSONS_INVESTIGATED = 1421, ARRESTED = 137, SITES_VIEWED = 29847,"
              + " SITES_BLACKLISTED = 2543",
          "child-protection-online 2020",
          "CASES = 3243, PERSONS_INVESTIGATED = 1261, ARRESTED = 69, REPORTED_AT_LARGE = 1192,"
              + " SITES_VIEWED = 33681, SITES_BLACKLISTED = 2446",
          "child-protection-online 2020-ytd",
          "GROOMING_INVESTIGATIONS = 311, PERSONS_INVESTIGATED = 874, ARRESTED = 43,"
              + " REPORTED_AT_LARGE = 831, SEARCHES = 616, SITES_VIEWED = 25706,"
              + " SITES_BLACKLISTED = 2428",
          "child-protection-online 2019",
          "CASES = 1396, PERSONS_INVESTIGATED = 663, ARRESTED = 37, REPORTED_AT_LARGE = 626,"
              + " SITES_VIEWED = 47267, SITES_BLACKLISTED = 2295",
          "isa-joint-action 2020",
          "ARRESTS = 771, VICTIMS_IDENTIFIED = 549, SITES_BLOCKED = 580",
          "lombardy-operation 2023",
          "SEARCHES = 21, ARRESTED = 5, CONNECTIONS_ANALYSED > 117000, PERSONS_IDENTIFIED = 26,"
              + " WITH_PRECEDENTS = 5, PRODUCERS_STOPPED >= 6");

  private final DatabaseKind kind;

  @TempDir Path output;

  ShippedEditionsTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void every_edition_gives_the_published_totals_and_a_second_run_changes_nothing() {
    Map<String, String> environment = onADatabaseOfItsOwn();
    assertAll(
        PUBLISHED.entrySet().stream()
            .map(
                edition ->
                    () -> {
                      String[] name = edition.getKey().split(" ", -1);
                      assertThat(run(name[0], name[1], environment))
                          .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":1,")
                          .contains("\"totals\":{" + json(edition.getValue()) + "}");
                      assertThat(run(name[0], name[1], environment))
                          .contains("\"status\":\"UNCHANGED\",\"exitCode\":0,\"vintage\":1,");
                      assertThat(shown(name[0], name[1])).isEqualTo(sent(name[0], name[1]));
                    }));
  }

  private Map<String, String> onADatabaseOfItsOwn() {
    EmptyDatabase database = kind.create();
    return Map.of(
        "SPRING_DATASOURCE_URL", database.url(),
        "SPRING_DATASOURCE_USERNAME", database.username(),
        "SPRING_DATASOURCE_PASSWORD", database.password());
  }

  private String run(String job, String edition, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {"run", job, edition, "--json", "--restricted", "--output", output.toString()};
    Cli.run(
        words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), environment);
    return out.toString(UTF_8) + err.toString(UTF_8);
  }

  /** "ARRESTED = 147, CASES &gt; 5" as the run's JSON writes it. */
  private static String json(String published) {
    return Stream.of(published.split(", "))
        .map(total -> total.split(" ", -1))
        .map(
            total ->
                String.format(
                    Locale.ROOT,
                    "\"%s\":{\"value\":%s,\"qualifier\":\"%s\"}",
                    total[0],
                    total[2],
                    total[1]))
        .collect(joining(","));
  }

  /** What the offices sent, by place: whoever opens the file at the cell finds this. */
  private static Map<String, String> sent(String job, String edition) throws IOException {
    Map<String, Map<String, SortedMap<Address, Object>>> opened = new LinkedHashMap<>();
    Map<String, String> sent = new LinkedHashMap<>();
    for (ShippedFigure figure : ShippedInputs.figures()) {
      if (figure.job().equals(job)
          && figure.edition().equals(edition)
          && figure.role() == Role.FIGURE) {
        if (!opened.containsKey(figure.file())) {
          opened.put(
              figure.file(),
              OtherReaders.cells(Path.of("input", job, edition).resolve(figure.file())));
        }
        Object cell =
            opened
                .get(figure.file())
                .getOrDefault(figure.sheet(), new TreeMap<>())
                .get(figure.cell());
        // A number must be the value itself; of a text, the catalogue says what it means.
        Object value = cell instanceof BigDecimal number ? number : meaning(figure, cell);
        sent.put(
            figure.file() + "|" + figure.sheet() + "|" + figure.cell(),
            String.join(
                "|",
                figure.office(),
                figure.territory(),
                figure.indicator(),
                figure.breakdown(),
                plain(value),
                figure.qualifier().sign()));
      }
    }
    return sent;
  }

  private static Object meaning(ShippedFigure figure, @Nullable Object cell) {
    assertThat(cell).as(figure.place().said().en()).isEqualTo(figure.raw());
    return figure.value();
  }

  /** The rows of Data, by the place that they give. */
  private Map<String, String> shown(String job, String edition) throws IOException {
    Path workbook =
        output.resolve(job).resolve(edition).resolve(job + "-" + edition + "-v1-restricted.xlsx");
    Map<String, SortedMap<Address, Object>> sheets = OtherReaders.cells(workbook);
    SortedMap<Address, Object> data =
        requireNonNull(sheets.getOrDefault("Dati", sheets.get("Data")));
    List<String> header = new ArrayList<>();
    Object name = data.get(new Address(2, 0));
    while (name != null) {
      header.add(name.toString());
      name = data.get(new Address(2, header.size()));
    }
    assertThat(header)
        .startsWith(
            "period", "territory_code", "territory", "indicator_code", "indicator", "breakdown")
        .endsWith(
            "value",
            "qualifier",
            "unit",
            "status",
            "confidentiality",
            "raw",
            "office",
            "file",
            "sha256",
            "sheet",
            "cell");
    return Stream.iterate(3, row -> row + 1)
        .takeWhile(row -> data.containsKey(new Address(row, 0)))
        .collect(
            toMap(
                row ->
                    String.join(
                        "|",
                        cell(data, row, header.indexOf("file")),
                        cell(data, row, header.indexOf("sheet")),
                        cell(data, row, header.indexOf("cell"))),
                row ->
                    String.join(
                        "|",
                        cell(data, row, header.indexOf("office")),
                        cell(data, row, header.indexOf("territory_code")),
                        cell(data, row, header.indexOf("indicator_code")),
                        cell(data, row, header.indexOf("breakdown")),
                        cell(data, row, header.indexOf("value")),
                        cell(data, row, header.indexOf("qualifier")))));
  }

  private static String cell(SortedMap<Address, Object> cells, int row, int column) {
    return plain(cells.getOrDefault(new Address(row, column), ""));
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
