package io.annuario.correction;

import io.annuario.definition.Dimension;
import io.annuario.observation.Breakdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each figure of a blank return stands: a line a figure, those with the same breakdowns on
 * one sheet, so that every line of a sheet has the same labels and none may be left blank.
 */
final class BlankPlan {

  /** Lines above the header: what it is, whose, how to fill it in, its stamp, and a blank one. */
  static final int HEADER = 5;

  private final List<BlankSheet> sheets = new ArrayList<>();
  private final Map<Figure, Spot> spots = new HashMap<>();

  /** What is counted, where, and of whom. */
  private record Figure(String territory, String indicator, Breakdown breakdown) {}

  /**
   * A sheet.
   *
   * @param dimensions the breakdowns of all its lines
   */
  record BlankSheet(String name, List<Dimension> dimensions, List<Asked> lines) {

    int valueColumn() {
      return 2 + dimensions.size();
    }
  }

  /** The line of a figure. There is one of each, so that none is compared by what it holds. */
  static final class Spot {

    private final BlankSheet sheet;
    private final int row;
    private final Asked asked;

    private Spot(BlankSheet sheet, int row, Asked asked) {
      this.sheet = sheet;
      this.row = row;
      this.asked = asked;
    }

    BlankSheet sheet() {
      return sheet;
    }

    /** From 0. */
    int row() {
      return row;
    }

    Asked asked() {
      return asked;
    }
  }

  BlankPlan(BlankReturn blank, BlankWords words) {
    Map<List<String>, List<Asked>> byDimensions = new LinkedHashMap<>();
    blank.asked().stream()
        .filter(one -> one.breakdown().isNone())
        .forEach(
            one -> byDimensions.computeIfAbsent(codes(one), key -> new ArrayList<>()).add(one));
    blank.asked().stream()
        .filter(one -> !one.breakdown().isNone())
        .forEach(
            one -> byDimensions.computeIfAbsent(codes(one), key -> new ArrayList<>()).add(one));
    byDimensions.forEach(
        (codes, lines) -> {
          List<Dimension> dimensions =
              blank.definition().dimensions().stream()
                  .filter(dimension -> codes.contains(dimension.code()))
                  .toList();
          BlankSheet sheet = new BlankSheet(words.sheet(sheets.size() + 1), dimensions, lines);
          sheets.add(sheet);
          for (int at = 0; at < lines.size(); at++) {
            Asked asked = lines.get(at);
            spots.put(
                new Figure(asked.territory().code(), asked.indicator().code(), asked.breakdown()),
                new Spot(sheet, HEADER + 1 + at, asked));
          }
        });
    if (sheets.isEmpty()) {
      sheets.add(new BlankSheet(words.sheet(1), List.of(), List.of()));
    }
  }

  private static List<String> codes(Asked asked) {
    return List.copyOf(asked.breakdown().categories().keySet());
  }

  List<BlankSheet> sheets() {
    return sheets;
  }

  Optional<Spot> spot(String territory, String indicator, Breakdown breakdown) {
    return Optional.ofNullable(spots.get(new Figure(territory, indicator, breakdown)));
  }

  Optional<Spot> spot(Asked asked) {
    return spot(asked.territory().code(), asked.indicator().code(), asked.breakdown());
  }
}
