package io.annuario.study;

import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Severity;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what findings came to. An error is caught by a finding that names one of its cells, and at
 * most twenty in all; each right figure that a query names was asked about in vain.
 */
final class Tally {

  private static final int MOST_CELLS = 20;
  private static final Pattern CELLS =
      Pattern.compile("\\b([A-Z]{1,3}[0-9]{1,6})(?::([A-Z]{1,3}[0-9]{1,6}))?\\b");

  private final Map<Blunder, int[]> kinds = new EnumMap<>(Blunder.class);
  final Map<FindingCode, Integer> inVain = new TreeMap<>();
  private long figures;
  private long asked;
  private long errorsInVain;

  void add(DrawnEdition edition, List<Finding> findings) {
    figures += edition.figures();
    Set<String> wrong = new HashSet<>();
    edition.errors.forEach(
        made -> made.touched().forEach(cell -> wrong.add(made.file() + " " + cell)));
    Set<String> right = new HashSet<>();
    edition
        .now()
        .forEach(
            one -> {
              for (int row = 0; row < one.rows(); row++) {
                for (int column = 0; column < one.columns(); column++) {
                  right.add(one.file + " " + one.cell(row, column));
                }
              }
            });
    right.removeAll(wrong);
    Set<String> named = new HashSet<>();
    Set<String> vain = new HashSet<>();
    for (Finding finding : findings) {
      Set<String> range = range(finding);
      if (range.size() <= MOST_CELLS) {
        named.addAll(range);
      }
      for (String cell : range) {
        if (right.contains(cell) && vain.add(cell)) {
          inVain.merge(finding.code(), 1, Integer::sum);
          asked += finding.severity() == Severity.QUERY ? 1 : 0;
          errorsInVain += finding.severity() == Severity.ERROR ? 1 : 0;
        }
      }
    }
    for (Blunder.Made made : edition.errors) {
      int[] counts = kinds.computeIfAbsent(made.kind(), kind -> new int[2]);
      counts[0]++;
      boolean isCaught =
          made.named().stream().anyMatch(cell -> named.contains(made.file() + " " + cell));
      counts[1] += isCaught ? 1 : 0;
    }
  }

  /** The cells that a finding speaks of: its own, and those in its words. */
  private static Set<String> range(Finding finding) {
    Set<String> range = new HashSet<>();
    String file = finding.place().file();
    if (finding.place().cell() != null) {
      range.add(file + " " + finding.place().cell());
    }
    Matcher cells =
        CELLS.matcher(
            finding.subject().en() + " " + finding.expected().en() + " " + finding.got().en());
    while (cells.find()) {
      Address from = Address.parse(cells.group(1));
      Address to = cells.group(2) == null ? from : Address.parse(cells.group(2));
      for (int row = from.row(); row <= to.row(); row++) {
        for (int column = from.column(); column <= to.column(); column++) {
          range.add(file + " " + new Address(row, column));
        }
      }
    }
    return range;
  }

  double share(boolean ofPlausibility) {
    int made = count(ofPlausibility, 0);
    return made == 0 ? 1 : (double) count(ofPlausibility, 1) / made;
  }

  /** How far below a share chance alone may bring it: three times its standard deviation. */
  double chanceOf(double share, boolean ofPlausibility) {
    return 3 * Math.sqrt(share * (1 - share) / Math.max(1, count(ofPlausibility, 0)));
  }

  /**
   * How far above a rate per hundred figures chance alone may bring it, likewise. What is asked in
   * vain comes in clusters, for figures of one territory move together: four of them count as one.
   */
  double chanceInVain(double rate) {
    return 3 * Math.sqrt(4 * 100 * rate / Math.max(1, figures));
  }

  private int count(boolean ofPlausibility, int which) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getKey().ofPlausibility == ofPlausibility)
        .mapToInt(kind -> kind.getValue()[which])
        .sum();
  }

  double inVain() {
    return 100.0 * asked / Math.max(1, figures);
  }

  String table() {
    StringBuilder table =
        new StringBuilder("| error | made | caught | share |\n| --- | ---: | ---: | ---: |\n");
    kinds.forEach(
        (kind, counts) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% |%n",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    counts[0],
                    counts[1],
                    100.0 * counts[1] / counts[0])));
    table.append(
        String.format(
            Locale.ROOT,
            "| all of plausibility | | | %.1f %% |%n| all that a return tells by itself | | | %.1f"
                + " %% |%n%n%,d figures; queries in vain per 100: %.2f (errors beside a wrong"
                + " figure: %.2f)%n",
            100 * share(true),
            100 * share(false),
            figures,
            inVain(),
            100.0 * errorsInVain / Math.max(1, figures)));
    return table.toString();
  }
}
