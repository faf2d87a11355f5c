package io.annuario.extraction;

import io.annuario.extraction.DrawnLayout.Placed;
import io.annuario.extraction.DrawnLayout.Style;
import io.annuario.extraction.DrawnTable.Kind;
import io.annuario.extraction.DrawnTable.Slot;
import io.annuario.extraction.DrawnWords.Axis;
import io.annuario.extraction.DrawnWords.Member;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows and columns of a drawn table, with totals and what nobody knows among them. */
final class DrawnSlots {

  private final Random random;
  private final DrawnLayout layout;
  private final boolean totalsDown;
  private final boolean totalsAcross;
  private final boolean totalsFirst;
  private final boolean areas;
  private final boolean areasFirst;
  private final boolean areaSums;
  private final boolean countryRow;
  private final String totalWord;
  private final List<Slot> extras = new ArrayList<>();
  private final boolean unknownRow;
  private final boolean unknownHeading;

  DrawnSlots(Random random, DrawnLayout layout, DrawnFigures figures) {
    this.random = random;
    this.layout = layout;
    this.totalWord = DrawnWords.total(random, layout.language);
    Placed inner = layout.rows.get(layout.rows.size() - 1);
    boolean adds = figures.areExact() && inner.axis() != Axis.YEAR && inner.members().size() > 1;
    this.totalsDown = adds && layout.has("total rows of " + inner.axis(), 35);
    boolean isOfRegions = inner.axis() == Axis.TERRITORY && inner.members().size() > 1;
    boolean isAlone =
        layout.rows.stream().filter(placed -> placed.style() != Style.SECTION).count() == 1;
    this.areaSums = isOfRegions && figures.areExact() && layout.has("areas with sums", 12);
    this.areas = areaSums || (isOfRegions && isAlone && layout.has("areas as headings", 10));
    this.areasFirst = !areaSums || random.nextBoolean();
    this.countryRow = adds && isOfRegions && !totalsDown && layout.has("row of the country", 15);
    boolean acrossAdds = figures.areExact() && !layout.columns.isEmpty();
    Axis across =
        layout.columns.isEmpty() ? Axis.YEAR : layout.columns.get(layout.columns.size() - 1).axis();
    this.totalsAcross =
        across == Axis.MONTH
            || (acrossAdds
                && across != Axis.YEAR
                && layout.columns.get(layout.columns.size() - 1).members().size() > 1
                && layout.has("total columns of " + across, 30));
    this.totalsFirst = across != Axis.MONTH && random.nextInt(4) == 0;
    this.unknownRow = layout.has("? row that nobody knows", 4);
    this.unknownHeading = layout.has("? heading that nobody knows", 3);
    extra("rates beside", Kind.RATES, 12, DrawnWords.rate(random, layout.language));
    extra("notes beside", Kind.NOTES, 10, DrawnWords.notes(layout.language));
    extra("? column that nobody knows", Kind.UNKNOWN, 4, "Organico");
  }

  private void extra(String trait, Kind kind, int percent, String word) {
    if (layout.has(trait, percent)) {
      extras.add(new Slot(Map.of(), Set.of(), 0, word, kind, List.of()));
    }
  }

  List<Slot> columns() {
    List<Slot> slots = new ArrayList<>();
    if (layout.columns.isEmpty()) {
      slots.add(new Slot(Map.of(), Set.of(), 0, null, Kind.FIGURES, List.of()));
    } else {
      across(0, 0, new EnumMap<>(Axis.class), slots);
    }
    slots.addAll(extras);
    return slots;
  }

  private void across(int line, int first, Map<Axis, Member> outer, List<Slot> slots) {
    Placed placed = layout.columns.get(line);
    boolean isInner = line == layout.columns.size() - 1;
    boolean adds = isInner && totalsAcross;
    int begun = first;
    if (adds && totalsFirst) {
      slots.add(total(outer, placed.axis(), begun, totalWord, layout.members(Axis.TERRITORY)));
      begun = line;
    }
    for (Member member : placed.members()) {
      Map<Axis, Member> of = with(outer, placed.axis(), member);
      if (isInner) {
        slots.add(
            new Slot(of, Set.of(), begun, null, Kind.FIGURES, layout.members(Axis.TERRITORY)));
      } else {
        across(line + 1, begun, of, slots);
      }
      begun = line;
    }
    if (adds && !totalsFirst) {
      slots.add(total(outer, placed.axis(), begun, totalWord, layout.members(Axis.TERRITORY)));
    }
  }

  List<Slot> rows(Map<Axis, Member> fixed) {
    List<Slot> slots = new ArrayList<>();
    down(0, 0, new EnumMap<>(Axis.class), slots);
    if (unknownRow) {
      int at = 1 + random.nextInt(slots.size());
      slots.add(
          at, new Slot(Map.of(), Set.of(), 0, "Zona franca di levante", Kind.UNKNOWN, List.of()));
    }
    if (unknownHeading && slots.size() > 2) {
      int at = 1 + random.nextInt(slots.size() - 1);
      slots.add(
          at,
          new Slot(Map.of(), Set.of(), 0, "Sequestri di natanti", Kind.UNKNOWN_HEADING, List.of()));
    }
    return slots;
  }

  private void down(int level, int first, Map<Axis, Member> outer, List<Slot> slots) {
    Placed placed = layout.rows.get(level);
    boolean isInner = level == layout.rows.size() - 1;
    if (!isInner) {
      int begun = first;
      for (Member member : placed.members()) {
        if (placed.style() == Style.SECTION) {
          slots.add(
              new Slot(Map.of(placed.axis(), member), Set.of(), 0, null, Kind.HEADING, List.of()));
        }
        down(level + 1, begun, with(outer, placed.axis(), member), slots);
        begun = level;
      }
      return;
    }
    List<Member> all = layout.members(Axis.TERRITORY);
    int begun = first;
    boolean leads = totalsFirst && (totalsDown || countryRow);
    if (leads) {
      slots.add(whole(outer, placed.axis(), begun, all));
      begun = level;
    }
    begun = members(level, begun, outer, slots, placed);
    if (!leads && (totalsDown || countryRow)) {
      slots.add(whole(outer, placed.axis(), begun, all));
    }
  }

  private Slot whole(Map<Axis, Member> outer, Axis axis, int first, List<Member> all) {
    String word = countryRow ? DrawnWords.COUNTRY.word(layout.language) : totalWord;
    return total(outer, axis, first, word, all);
  }

  private int members(
      int level, int first, Map<Axis, Member> outer, List<Slot> slots, Placed placed) {
    int begun = first;
    List<List<Member>> groups = new ArrayList<>();
    if (areas) {
      groups.add(inside(placed.members(), true));
      groups.add(inside(placed.members(), false));
    } else {
      groups.add(placed.members());
    }
    for (List<Member> group : groups) {
      if (group.isEmpty()) {
        continue;
      }
      Member area = !areas || isNorth(group.get(0)) ? DrawnWords.NORTH : DrawnWords.CENTRE;
      if (areas && areasFirst) {
        slots.add(area(outer, area, begun, group));
        begun = areaSums ? level : begun;
      }
      for (Member member : group) {
        Map<Axis, Member> of = with(outer, placed.axis(), member);
        slots.add(
            new Slot(of, Set.of(), begun, null, Kind.FIGURES, layout.members(Axis.TERRITORY)));
        begun = level;
      }
      if (areas && !areasFirst) {
        slots.add(area(outer, area, begun, group));
      }
    }
    return begun;
  }

  private Slot area(Map<Axis, Member> outer, Member area, int first, List<Member> group) {
    return areaSums
        ? total(outer, Axis.TERRITORY, first, area.word(layout.language), group)
        : new Slot(Map.of(Axis.TERRITORY, area), Set.of(), 0, null, Kind.HEADING, List.of());
  }

  private static Slot total(
      Map<Axis, Member> outer, Axis axis, int first, @Nullable String word, List<Member> of) {
    return new Slot(outer, Set.of(axis), first, word, Kind.FIGURES, of);
  }

  private static List<Member> inside(List<Member> regions, boolean north) {
    return regions.stream().filter(region -> isNorth(region) == north).toList();
  }

  private static boolean isNorth(Member region) {
    return Integer.parseInt(region.code()) < 4;
  }

  private static Map<Axis, Member> with(Map<Axis, Member> outer, Axis axis, Member member) {
    Map<Axis, Member> all = new EnumMap<>(Axis.class);
    all.putAll(outer);
    all.put(axis, member);
    return all;
  }
}
