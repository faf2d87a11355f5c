package io.annuario.extraction;

import io.annuario.extraction.DrawnWords.Axis;
import io.annuario.extraction.DrawnWords.Member;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a drawn table, each drawn when it is first asked for, and their sums. */
final class DrawnFigures {

  /**
   * A figure.
   *
   * @param said its qualifier and value, or its status, as {@link Trial#figures()} says it
   * @param shown what stands in the cell
   */
  record Figure(long value, String said, Object shown) {}

  private final Random random;
  private final DrawnLayout layout;
  private final boolean signs;
  private final boolean likeYears;
  private final int shape;
  private final int most;
  private final Map<String, Figure> figures = new HashMap<>();

  DrawnFigures(Random random, DrawnLayout layout) {
    this.random = random;
    this.layout = layout;
    this.signs = layout.has("signs and qualifiers", 15);
    this.likeYears = layout.has("figures like years", 3);
    this.shape = random.nextInt(4);
    this.most = DrawnWords.one(random, List.of(10, 20, 900, 90_000, 3_000_000));
  }

  boolean areExact() {
    return !signs;
  }

  /** The key of a figure; that of another period has none, and is empty. */
  static String key(Map<Axis, Member> of, boolean isWholeYear) {
    Member year = of.get(Axis.YEAR);
    if ((year != null && !year.code().equals("2024"))
        || (of.containsKey(Axis.MONTH) && !isWholeYear)) {
      return "";
    }
    Map<String, String> breakdown = new TreeMap<>();
    of.forEach(
        (axis, member) -> {
          if (axis.isBreakdown()) {
            breakdown.put(axis.name(), axis + "=" + member.code());
          }
        });
    Member territory = of.get(Axis.TERRITORY);
    Member indicator = of.get(Axis.INDICATOR);
    return (territory == null ? "04" : territory.code())
        + " "
        + (indicator == null ? "?" : indicator.code())
        + (breakdown.isEmpty() ? "" : " " + String.join(";", breakdown.values()));
  }

  Figure at(Map<Axis, Member> of) {
    StringBuilder key = new StringBuilder();
    new EnumMap<>(of).forEach((axis, member) -> key.append(axis).append(member.code()).append(' '));
    return figures.computeIfAbsent(key.toString(), none -> draw());
  }

  /** The sum over all shown members of some axes; parts of other indicators are not counted. */
  long sum(Map<Axis, Member> of, Set<Axis> over, List<Member> regions) {
    for (Axis axis : over) {
      List<Member> members = axis == Axis.TERRITORY ? regions : layout.members(axis);
      List<String> codes = members.stream().map(Member::code).toList();
      Set<Axis> rest = new java.util.TreeSet<>(over);
      rest.remove(axis);
      long sum = 0;
      for (Member member : members) {
        if (!(member.code().equals("BAG_THEFT") && codes.contains("THEFT"))) {
          Map<Axis, Member> one = new EnumMap<>(Axis.class);
          one.putAll(of);
          one.put(axis, member);
          sum += sum(one, rest, regions);
        }
      }
      return sum;
    }
    return at(of).value();
  }

  private Figure draw() {
    if (signs && random.nextInt(100) < 12) {
      return DrawnWords.one(random, new ArrayList<>(SIGNS));
    }
    int value = random.nextInt(12) == 0 ? 0 : random.nextInt(most);
    if (likeYears && random.nextInt(100) < 10) {
      value = 1950 + random.nextInt(100);
    }
    return new Figure(value, "= " + value, shown(value));
  }

  private static final List<Figure> SIGNS =
      List.of(
          new Figure(0, "= 0", "-"),
          new Figure(0, "= O", "n.d."),
          new Figure(0, "= O", ":"),
          new Figure(0, "> 137", ">137"),
          new Figure(0, "> 1400", "oltre 1.400"),
          new Figure(0, "~ 12000", "circa 12.000"),
          new Figure(0, "= 12", "12*"));

  Object shown(long value) {
    return switch (shape == 3 ? random.nextInt(3) : shape) {
      case 0 -> value;
      case 1 -> Long.toString(value);
      default -> String.format(Locale.ITALIAN, "%,d", value);
    };
  }
}
