package io.annuario.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of drawn tables, by their traits. */
final class DrawnReport {

  private static final class Count {
    private int tables;
    private int clear;
    private int whole;
    private int blocked;
    private int silent;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> silent = new ArrayList<>();
  private final StringBuilder shown = new StringBuilder();

  void add(long seed, DrawnSheet sheet, DrawnLayout layout, DrawnVerdict verdict) {
    List<String> traits = new ArrayList<>(layout.traits);
    traits.add("all");
    for (String trait : traits) {
      Count count = counts.computeIfAbsent(trait, none -> new Count());
      count.tables++;
      count.clear += layout.isClear() ? 1 : 0;
      count.whole += layout.isClear() && verdict.isWhole() ? 1 : 0;
      count.blocked += !verdict.wrong().isEmpty() && !verdict.errors().isEmpty() ? 1 : 0;
      count.silent += verdict.isSilent() ? 1 : 0;
    }
    String told =
        (verdict.isSilent() ? "SILENT" : verdict.wrong().isEmpty() ? "SAID" : "BLOCKED")
            + (layout.isClear() ? "" : "?")
            + " seed "
            + seed
            + " "
            + layout.traits
            + "\n"
            + sheet
            + "wrong "
            + verdict.wrong()
            + "\nlost "
            + verdict.lost()
            + "\nvanished "
            + verdict.vanished()
            + "\nsaid "
            + verdict.errors()
            + verdict.queries()
            + "\n";
    if (verdict.isSilent()) {
      silent.add(told);
    }
    if (!verdict.isWhole()) {
      shown.append(told).append("\n");
    }
  }

  List<String> silent() {
    return silent;
  }

  int wholePercent() {
    Count all = counts.getOrDefault("all", new Count());
    return all.clear == 0 ? 100 : 100 * all.whole / all.clear;
  }

  /** The tables that were not read whole, and why. */
  String shown() {
    return shown.toString();
  }

  /** A line a trait. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append("| tables | | leave nothing open | read whole | % | wrong and said | silent |\n");
    table.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    counts.forEach(
        (trait, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %d | %d |%n",
                    trait,
                    count.tables,
                    count.clear,
                    count.whole,
                    count.clear == 0 ? 100 : 100 * count.whole / count.clear,
                    count.blocked,
                    count.silent)));
    return table.toString();
  }
}
