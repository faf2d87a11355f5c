package io.annuario.cli;

import static java.util.Objects.requireNonNull;

import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are told in one line: the first one, and others that say the same of cells in its
 * row or its column.
 *
 * @param others what is said of the others; null when it is alone
 * @param count how many they are, the first one among them
 */
record AlikeFindings(Finding first, @Nullable Phrase others, int count) {

  /** Fewer than these are told one by one. */
  private static final int FEWEST = 3;

  /** What they must have in common. */
  private record Kind(
      Enum<?> code, String file, @Nullable String sheet, Phrase got, Phrase remedy) {
    static Kind of(Finding finding) {
      return new Kind(
          finding.code(),
          finding.place().file(),
          finding.place().sheet(),
          finding.got(),
          finding.remedy());
    }
  }

  private record Line(Kind kind, boolean isColumn, int number) {}

  /** In the order of the first ones. A query is told by itself, for it is answered by its id. */
  static List<AlikeFindings> of(List<Finding> findings) {
    Map<Line, Integer> sizes = new HashMap<>();
    for (Finding finding : findings) {
      for (Line line : lines(finding)) {
        sizes.merge(line, 1, Integer::sum);
      }
    }
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object key = new Object();
      int most = FEWEST - 1;
      for (Line line : lines(finding)) {
        if (sizes.getOrDefault(line, 0) > most) {
          most = sizes.getOrDefault(line, 0);
          key = line;
        }
      }
      groups.computeIfAbsent(key, one -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream()
        .flatMap(alike -> alike.size() < FEWEST ? alike.stream().map(List::of) : Stream.of(alike))
        .map(AlikeFindings::together)
        .toList();
  }

  private static List<Line> lines(Finding finding) {
    Address cell = finding.place().cell();
    if (cell == null || finding.severity() == Severity.QUERY) {
      return List.of();
    }
    Kind kind = Kind.of(finding);
    return List.of(new Line(kind, true, cell.column()), new Line(kind, false, cell.row()));
  }

  private static AlikeFindings together(List<Finding> alike) {
    Finding first = alike.get(0);
    Finding last = alike.get(alike.size() - 1);
    if (alike.size() == 1) {
      return new AlikeFindings(first, null, 1);
    }
    boolean isColumn = cell(first).column() == cell(last).column();
    return new AlikeFindings(first, isColumn ? column(alike) : row(alike), alike.size());
  }

  private static Address cell(Finding finding) {
    return requireNonNull(finding.place().cell());
  }

  private static Phrase column(List<Finding> alike) {
    return Phrase.of(
        "Lo stesso in altre %d celle della colonna, fino a %s.",
        "The same in %d more cells of the column, down to %s.",
        alike.size() - 1,
        last(alike, Address::row));
  }

  private static Phrase row(List<Finding> alike) {
    return Phrase.of(
        "Lo stesso in altre %d celle della riga, fino a %s.",
        "The same in %d more cells of the row, up to %s.",
        alike.size() - 1,
        last(alike, Address::column));
  }

  private static Address last(List<Finding> alike, ToIntFunction<Address> way) {
    return alike.stream().map(AlikeFindings::cell).max(Comparator.comparingInt(way)).orElseThrow();
  }
}
