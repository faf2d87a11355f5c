package io.annuario.explanation;

import io.annuario.observation.Address;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.StatedTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the cells that a printed total was compared with. The reading keeps their sum and their
 * number only, which is enough to know them again: the nearest ones above, below or beside it, or
 * all of the kind, whose number and sum are the same.
 */
final class TotalParts {

  /** Beyond, comparing each total with each figure would take longer than the reading. */
  private static final long MOST_LOOKED_AT = 20_000_000;

  private final Map<String, List<Observation>> byIndicator = new HashMap<>();
  private long lookedAt;

  TotalParts(Map<Address, Observation> figures) {
    for (Observation figure : figures.values()) {
      byIndicator.computeIfAbsent(figure.key().indicator(), none -> new ArrayList<>()).add(figure);
    }
  }

  CellTold.Compared of(StatedTotal total) {
    return new CellTold.Compared(
        CellTold.plain(total.summed()), total.figures(), Ranges.of(cells(total)));
  }

  private List<Address> cells(StatedTotal total) {
    Address cell = total.place().cell();
    List<Observation> all = byIndicator.getOrDefault(total.key().indicator(), List.of());
    lookedAt += all.size();
    if (cell == null || lookedAt > MOST_LOOKED_AT) {
      return List.of();
    }
    List<Observation> parts =
        all.stream()
            .filter(part -> part.value() != null && !cell.equals(part.place().cell()))
            .filter(part -> canBePart(part.key(), total))
            .toList();
    List<List<Observation>> candidates = new ArrayList<>();
    candidates.add(nearest(parts, cell, total.figures(), true, false));
    candidates.add(nearest(parts, cell, total.figures(), true, true));
    candidates.add(nearest(parts, cell, total.figures(), false, false));
    candidates.add(nearest(parts, cell, total.figures(), false, true));
    candidates.add(parts);
    for (List<Observation> candidate : candidates) {
      if (candidate.size() == total.figures() && sum(candidate).compareTo(total.summed()) == 0) {
        return addresses(candidate);
      }
    }
    return List.of();
  }

  private static boolean canBePart(Key part, StatedTotal total) {
    Key whole = total.key();
    String over = total.over();
    if (!part.period().equals(whole.period())) {
      return false;
    }
    if (over == null) {
      return part.breakdown().equals(whole.breakdown());
    }
    Map<String, String> rest = new HashMap<>(part.breakdown().categories());
    return rest.remove(over) != null
        && part.territory().equals(whole.territory())
        && rest.equals(whole.breakdown().categories());
  }

  /**
   * The nearest ones in the total's column or row.
   *
   * @param down whether in its column
   * @param after whether below it, or at its right
   */
  private static List<Observation> nearest(
      List<Observation> parts, Address total, int count, boolean down, boolean after) {
    Comparator<Observation> byDistance =
        Comparator.comparing(part -> Math.abs(along(at(part), down) - along(total, down)));
    return parts.stream()
        .filter(part -> along(at(part), !down) == along(total, !down))
        .filter(part -> along(at(part), down) > along(total, down) == after)
        .sorted(byDistance)
        .limit(count)
        .toList();
  }

  private static int along(Address cell, boolean down) {
    return down ? cell.row() : cell.column();
  }

  private static Address at(Observation figure) {
    Address cell = figure.place().cell();
    return cell == null ? new Address(0, 0) : cell;
  }

  private static BigDecimal sum(Collection<Observation> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation part : parts) {
      BigDecimal value = part.value();
      sum = value == null ? sum : sum.add(value);
    }
    return sum;
  }

  private static List<Address> addresses(List<Observation> parts) {
    return parts.stream().map(TotalParts::at).toList();
  }
}
