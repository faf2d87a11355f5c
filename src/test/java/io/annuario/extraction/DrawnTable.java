package io.annuario.extraction;

import io.annuario.extraction.DrawnFigures.Figure;
import io.annuario.extraction.DrawnLayout.Placed;
import io.annuario.extraction.DrawnLayout.Style;
import io.annuario.extraction.DrawnWords.Axis;
import io.annuario.extraction.DrawnWords.Member;
import io.annuario.observation.Address;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a table of a drawn layout onto a sheet: its titles, its parts, and its notes. */
final class DrawnTable {

  /**
   * A row or a column.
   *
   * @param members what it counts
   * @param totals the axes over which it is a total
   * @param first the outermost of its axes with another member than the row or column before
   * @param extra the word of what is no figure: a heading, a rate, a note, something unknown
   */
  record Slot(
      Map<Axis, Member> members,
      Set<Axis> totals,
      int first,
      @Nullable String extra,
      Kind kind,
      List<Member> regions) {}

  enum Kind {
    FIGURES,
    HEADING,
    RATES,
    NOTES,
    UNKNOWN,
    UNKNOWN_HEADING
  }

  private final Random random;
  private final DrawnSheet sheet;
  private final DrawnLayout layout;
  private final DrawnFigures figures;
  private final DrawnSlots slots;
  private final DrawnMargins margins;
  private final boolean numbersRows;
  private final boolean codes;
  private final boolean marks;
  private final boolean ages;
  private final boolean upper;
  private final boolean gaps;
  private final boolean cornerless;

  /** An offence that the table does not count, over its labels. */
  private final @Nullable Member stray;

  private final boolean blankBelowHeader;
  private final boolean spanner;

  DrawnTable(Random random, DrawnSheet sheet, DrawnLayout layout) {
    this.random = random;
    this.sheet = sheet;
    this.layout = layout;
    this.figures = new DrawnFigures(random, layout);
    this.slots = new DrawnSlots(random, layout, figures);
    this.margins = new DrawnMargins(random, sheet, layout);
    boolean named =
        layout.rows.stream()
            .anyMatch(placed -> placed.axis() == Axis.TERRITORY && placed.style() != Style.SECTION);
    this.numbersRows = layout.has("numbers of rows", 6);
    this.codes = named && layout.has("codes beside names", 8);
    this.marks = layout.has("marks behind labels", 12);
    this.ages = layout.shows(Axis.AGE) && layout.has("ages as numbers", 35);
    this.upper = layout.has("upper case", 8);
    // Rows of tables side by side are the same rows.
    this.gaps = !layout.sideBySide && layout.has("blank rows", 15);
    this.cornerless = !ages && layout.has("no word at the corner", 20);
    List<Member> others =
        DrawnWords.INDICATORS.stream()
            .filter(member -> !layout.members(Axis.INDICATOR).contains(member))
            .toList();
    boolean isNamed =
        layout.blocks == null
            ? !layout.members(Axis.INDICATOR).isEmpty()
            : layout.blocks.axis() != Axis.INDICATOR && !layout.members(Axis.INDICATOR).isEmpty();
    this.stray =
        isNamed && !others.isEmpty() && layout.has("? another offence at the corner", 4)
            ? DrawnWords.one(random, others)
            : null;
    this.blankBelowHeader = layout.has("blank row below the header", 8);
    this.spanner = layout.columns.size() == 1 && layout.has("axis named above its members", 10);
  }

  /** Writes the whole, from a cell on; below a table of other years it says its own. */
  void write(int top, int left, boolean isBelowYears) {
    int row = margins.titles(top, left, isBelowYears);
    Placed blocks = layout.blocks;
    if (blocks == null) {
      row = part(row, left, new EnumMap<>(layout.titled));
    } else {
      int column = left;
      int below = row;
      int between = random.nextInt(4);
      for (Member member : blocks.members()) {
        Map<Axis, Member> fixed = new EnumMap<>(Axis.class);
        fixed.putAll(layout.titled);
        fixed.put(blocks.axis(), member);
        sheet.put(row, column, margins.blockTitle(member, upper));
        int end = part(row + 1 + (gaps ? random.nextInt(2) : 0), column, fixed);
        below = Math.max(below, end);
        if (layout.sideBySide) {
          column = sheet.right() + 1 + random.nextInt(2);
        } else {
          row = end + between;
        }
      }
      row = below;
    }
    margins.notes(row, left);
  }

  /** Writes one block, and says where the next row is. */
  private int part(int top, int left, Map<Axis, Member> fixed) {
    List<Slot> rows = slots.rows(fixed);
    List<Slot> columns = slots.columns();
    List<Placed> labels =
        layout.rows.stream().filter(placed -> placed.style() != Style.SECTION).toList();
    int sections = layout.rows.size() - labels.size();
    int lead = (numbersRows ? 1 : 0) + (codes ? 1 : 0);
    int firstColumn = left + lead + labels.size();
    int row = top + (spanner ? 1 : 0);
    int lowest = row + Math.max(1, layout.columns.size()) - 1;
    header(row, firstColumn, columns);
    corner(lowest, left, labels);
    row = lowest + 1 + (blankBelowHeader ? 1 : 0);
    int number = 0;
    for (Slot slot : rows) {
      if (gaps && random.nextInt(6) == 0) {
        row++;
      }
      if (slot.kind() == Kind.HEADING || slot.kind() == Kind.UNKNOWN_HEADING) {
        sheet.put(row++, left + lead, word(slot));
        continue;
      }
      boolean isTotal = !slot.totals().isEmpty();
      if (numbersRows && !isTotal) {
        sheet.put(row, left, ++number);
      }
      Member territory = slot.members().get(Axis.TERRITORY);
      if (codes && territory != null && !isTotal && slot.kind() == Kind.FIGURES) {
        sheet.put(row, left + (numbersRows ? 1 : 0), territory.code());
      }
      for (int at = 0; at < labels.size(); at++) {
        Placed placed = labels.get(at);
        boolean isInner = at == labels.size() - 1;
        Member member = slot.members().get(placed.axis());
        boolean isFirst = slot.first() <= at + sections;
        if (isInner && slot.extra() != null) {
          sheet.put(row, left + lead + at, slot.extra());
        } else if (member != null && (isInner || placed.style() == Style.REPEATED || isFirst)) {
          sheet.put(row, left + lead + at, word(member));
        }
      }
      for (int at = 0; at < columns.size(); at++) {
        cell(row, firstColumn + at, slot, columns.get(at), fixed);
      }
      row++;
    }
    return row;
  }

  private void corner(int row, int left, List<Placed> labels) {
    int column = left;
    if (numbersRows) {
      sheet.put(row, column++, DrawnWords.one(random, List.of("N.", "#", "No.")));
    }
    if (codes) {
      sheet.put(row, column++, DrawnWords.code(layout.language));
    }
    for (Placed placed : labels) {
      if (stray != null && labels.size() == 1) {
        sheet.put(row, column, word(stray));
      } else if (!cornerless || labels.size() > 1) {
        sheet.put(row, column, placed.axis().header(layout.language));
      }
      column++;
    }
  }

  private void header(int top, int left, List<Slot> columns) {
    int lines = layout.columns.size();
    if (spanner) {
      sheet.put(top - 1, left, layout.columns.get(0).axis().header(layout.language));
    }
    for (int at = 0; at < columns.size(); at++) {
      Slot slot = columns.get(at);
      String extra = slot.extra();
      int lowest = top + Math.max(1, lines) - 1;
      if (slot.kind() != Kind.FIGURES) {
        sheet.put(lowest, left + at, extra == null ? "" : extra);
        continue;
      }
      if (lines == 0) {
        sheet.put(lowest, left + at, DrawnWords.value(layout.language));
      }
      for (int line = 0; line < lines; line++) {
        Placed placed = layout.columns.get(line);
        Member member = slot.members().get(placed.axis());
        boolean isInner = line == lines - 1;
        if (isInner && extra != null) {
          sheet.put(top + line, left + at, extra);
        } else if (member != null && (isInner || placed.style() == Style.REPEATED)) {
          sheet.put(top + line, left + at, word(member));
        } else if (member != null && slot.first() <= line) {
          sheet.put(top + line, left + at, word(member));
          if (placed.style() == Style.MERGED) {
            sheet.merge(top + line, left + at, 1, widthOf(columns, at, line));
          }
        }
      }
    }
  }

  private static int widthOf(List<Slot> columns, int from, int line) {
    int to = from + 1;
    while (to < columns.size()
        && columns.get(to).kind() == Kind.FIGURES
        && columns.get(to).first() > line) {
      to++;
    }
    return to - from;
  }

  private Object word(Slot heading) {
    String extra = heading.extra();
    return extra == null ? word(heading.members().values().iterator().next()) : extra;
  }

  private Object word(Member member) {
    if (member.axis() == Axis.YEAR) {
      return random.nextInt(5) == 0 ? member.code() : (Object) Integer.valueOf(member.code());
    }
    if (ages && member.axis() == Axis.AGE) {
      return member.code().equals("A17") ? "17+" : Integer.valueOf(member.code().substring(1));
    }
    String word = member.word(layout.language);
    word = upper ? word.toUpperCase(Locale.ROOT) : word;
    if (marks && random.nextInt(4) == 0) {
      word += DrawnWords.one(random, List.of(" (a)", "*", "¹", " (1)", " b)"));
    }
    return word;
  }

  private void cell(int row, int column, Slot down, Slot across, Map<Axis, Member> fixed) {
    if (down.kind() == Kind.UNKNOWN || across.kind() == Kind.UNKNOWN) {
      sheet.put(row, column, 1 + random.nextInt(500));
      return;
    }
    if (across.kind() == Kind.NOTES) {
      if (random.nextInt(3) == 0) {
        sheet.put(row, column, DrawnWords.one(random, List.of("dato parziale", "cfr. nota", "*")));
      }
      return;
    }
    if (across.kind() == Kind.RATES) {
      sheet.put(row, column, random.nextInt(90) + "," + random.nextInt(10));
      return;
    }
    Map<Axis, Member> of = new EnumMap<>(Axis.class);
    of.putAll(fixed);
    of.putAll(down.members());
    of.putAll(across.members());
    Set<Axis> totals = EnumSet.noneOf(Axis.class);
    totals.addAll(down.totals());
    totals.addAll(across.totals());
    Address address = new Address(row, column);
    boolean isWholeYear = totals.equals(Set.of(Axis.MONTH));
    if (totals.isEmpty() || isWholeYear) {
      Figure figure = figures.at(of);
      long months = isWholeYear ? figures.sum(of, totals, down.regions()) : 0;
      sheet.put(row, column, isWholeYear ? figures.shown(months) : figure.shown());
      String key = DrawnFigures.key(of, isWholeYear);
      if (!key.isEmpty()) {
        sheet.truth.put(address, key + " " + (isWholeYear ? "= " + months : figure.said()));
      }
    } else {
      long sum = figures.sum(of, totals, down.regions());
      sheet.put(row, column, figures.shown(sum));
      sheet.sums.put(address, "= " + sum);
    }
  }
}
