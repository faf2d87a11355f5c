package io.annuario.extraction;

import io.annuario.extraction.DrawnWords.Axis;
import io.annuario.extraction.DrawnWords.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a drawn table is laid out: what it counts over, where that stands, and what stands beside.
 */
final class DrawnLayout {

  /** How the words of an outer axis are written. */
  enum Style {
    /** At each row or column. */
    REPEATED,
    /** At the first row or column of each group. */
    FIRST_ONLY,
    /** Merged over each group. */
    MERGED,
    /** In a line of their own above each group. */
    SECTION
  }

  /** An axis in its place. */
  record Placed(Axis axis, List<Member> members, Style style) {}

  final int language;
  final List<Placed> rows = new ArrayList<>();
  final List<Placed> columns = new ArrayList<>();
  final Map<Axis, Member> titled = new EnumMap<>(Axis.class);
  @Nullable Placed blocks;
  boolean sideBySide;

  /** What a failing run counts by; those that begin with ? leave open what is meant. */
  final SortedSet<String> traits = new TreeSet<>();

  private final Random random;

  DrawnLayout(Random random, List<Member> indicators, boolean isOfOffice) {
    this.random = random;
    this.language = random.nextInt(4);
    List<Placed> axes = new ArrayList<>();
    if (isOfOffice) {
      traits.add("the office's own territory");
    } else {
      axes.add(placed(Axis.TERRITORY, some(DrawnWords.REGIONS, 1, 6)));
    }
    axes.add(placed(Axis.INDICATOR, some(indicators, 1, Math.min(4, indicators.size()))));
    if (happens(30)) {
      axes.add(placed(Axis.SEX, DrawnWords.SEXES));
    }
    if (happens(20)) {
      axes.add(placed(Axis.AGE, some(DrawnWords.AGES, 2, 4)));
    }
    if (happens(20)) {
      axes.add(placed(Axis.YEAR, years()));
    }
    Collections.shuffle(axes, random);
    axes.forEach(this::place);
    if (rows.isEmpty() && !columns.isEmpty()) {
      rows.add(columns.remove(0));
    } else if (rows.isEmpty()) {
      rows.add(blocks == null ? placed(Axis.YEAR, years()) : blocks);
      blocks = null;
    }
    if (members(Axis.YEAR).isEmpty() && columns.size() < 2 && happens(8)) {
      columns.add(placed(Axis.MONTH, DrawnWords.one(random, DrawnWords.PARTS)));
    }
    style();
    describe();
  }

  boolean isClear() {
    return traits.stream().noneMatch(trait -> trait.startsWith("?"));
  }

  /** Adds a trait by chance. */
  boolean has(String trait, int percent) {
    boolean has = happens(percent);
    if (has) {
      traits.add(trait);
    }
    return has;
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Whether figures are shown of an axis somewhere, and not only in a title. */
  boolean shows(Axis axis) {
    return members(axis).size() > 1;
  }

  List<Member> members(Axis axis) {
    List<Placed> all = new ArrayList<>(rows);
    all.addAll(columns);
    if (blocks != null) {
      all.add(blocks);
    }
    return all.stream()
        .filter(placed -> placed.axis() == axis)
        .findFirst()
        .map(Placed::members)
        .orElse(List.of());
  }

  private void place(Placed axis) {
    boolean isAlone = axis.members().size() == 1;
    if (isAlone && happens(60)) {
      titled.put(axis.axis(), axis.members().get(0));
    } else if (blocks == null && !isAlone && happens(15)) {
      blocks = axis;
      sideBySide = happens(30);
    } else if (rows.size() < 3 && (columns.size() == 2 || happens(55))) {
      rows.add(axis);
    } else {
      columns.add(axis);
    }
  }

  private void style() {
    boolean sections = happens(40);
    for (int at = 0; at < rows.size() - 1; at++) {
      sections &= at == 0 || happens(50);
      Style style = sections ? Style.SECTION : anyStyle();
      rows.set(at, new Placed(rows.get(at).axis(), rows.get(at).members(), style));
    }
    for (int at = 0; at < columns.size() - 1; at++) {
      columns.set(at, new Placed(columns.get(at).axis(), columns.get(at).members(), anyStyle()));
    }
  }

  private Style anyStyle() {
    return DrawnWords.one(random, List.of(Style.REPEATED, Style.FIRST_ONLY, Style.MERGED));
  }

  private void describe() {
    if (columns.isEmpty()) {
      traits.add("list");
    } else {
      traits.add("matrix with " + columns.size() + " header lines");
    }
    traits.add(rows.size() + " axes down");
    for (Placed placed : rows.subList(0, rows.size() - 1)) {
      boolean isSection = placed.style() == Style.SECTION;
      traits.add("down, " + (isSection ? "headed by " + placed.axis() : placed.style().name()));
    }
    for (Placed placed : columns.subList(0, Math.max(0, columns.size() - 1))) {
      traits.add("across, " + placed.style());
    }
    if (blocks != null) {
      traits.add((sideBySide ? "side by side, headed by " : "stacked, headed by ") + blocks.axis());
    }
    titled.keySet().forEach(axis -> traits.add("title of " + axis));
    if (!members(Axis.YEAR).isEmpty()) {
      traits.add("other years");
    }
    if (!members(Axis.MONTH).isEmpty()) {
      traits.add("parts of the year across");
    }
  }

  private static Placed placed(Axis axis, List<Member> members) {
    return new Placed(axis, List.copyOf(members), Style.REPEATED);
  }

  private List<Member> years() {
    List<Member> years = new ArrayList<>();
    for (int year = 2024 - random.nextInt(3) - 1; year <= 2024; year++) {
      years.add(DrawnWords.year(year));
    }
    if (happens(30)) {
      Collections.reverse(years);
    }
    return years;
  }

  private List<Member> some(List<Member> all, int least, int most) {
    int size = least + random.nextInt(most - least + 1);
    List<Member> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    List<Member> some = new ArrayList<>(mixed.subList(0, size));
    if (happens(70)) {
      some.sort((one, other) -> Integer.compare(all.indexOf(one), all.indexOf(other)));
    }
    return some;
  }
}
