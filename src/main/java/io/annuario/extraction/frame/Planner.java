package io.annuario.extraction.frame;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.Role;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Works out the frame of a table whose first line of figures is given, if there is a table. */
final class Planner {

  private static final int SAMPLE = 200;

  /** Enough to tell that there is no table, which is found out again and again. */
  private static final int FIRST_SAMPLE = 20;

  private static final Pattern OF_DAYS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:data|date|datum|fecha|giorno|day|jour|tag|día|ricevut|received|inviat"
              + "|invio|sent|reçu|enviado|eingang)");

  private final ReturnScope scope;
  private final PinnedLayout pins;
  private final HeaderSearch headers;
  private final HeaderLines looks;
  private final YearHeaders years;
  private final MeasuringTitles measures;

  Planner(ReturnScope scope, PinnedLayout pins, @Nullable String sheet) {
    this.scope = scope;
    this.measures = new MeasuringTitles(scope, sheet);
    this.pins = pins;
    this.headers = new HeaderSearch(scope.lexicon(), pins.headerRows());
    this.looks = new HeaderLines(scope.lexicon());
    this.years = new YearHeaders(scope.lexicon());
  }

  /**
   * Plans the table that begins at a line.
   *
   * @param body position of the line that may be the table's first line of figures
   * @param titles what titles, sheet and file say above each line of the region
   * @return null when no table begins there
   */
  @Nullable Table plan(Block block, Region region, int body, TitlesAbove titles) {
    Table first = plan(block, region, body, titles, FIRST_SAMPLE);
    return first == null ? null : plan(block, region, body, titles, SAMPLE);
  }

  private @Nullable Table plan(
      Block block, Region region, int body, TitlesAbove titles, int lines) {
    if (looks.isCornered(block.line(body), region)
        || headers.isNumbering(block, region, body)
        || headers.isOfNumbers(block, region, body)
        || years.areOverHeader(block, region, body)
        || years.areBesideName(block, region, body)) {
      return null;
    }
    List<Line> found = headers.above(block, region, body);
    List<Line> sample = sample(block, region, body, found, lines);
    Header header = new Header(block, scope.lexicon(), headers.naming(found, region));
    Profiles profiles = new Profiles(scope.lexicon(), region, found, sample);
    boolean isLast = lines == SAMPLE && sample.size() == SAMPLE;
    int headerFrom = body;
    int bodyFrom = body;
    if (!found.isEmpty()) {
      headerFrom = block.lines().indexOf(found.get(0));
      bodyFrom = block.lines().indexOf(found.get(found.size() - 1)) + 1;
    }
    // Between the header and its first figures stands what heads them.
    List<Line> known = new ArrayList<>(block.lines().subList(bodyFrom, body));
    known.addAll(isLast ? sample(block, region, body, found, Integer.MAX_VALUE) : sample);
    TableDraft draft =
        new TableDraft(header, sample, known, profiles, holds(header, profiles), pins, 0);
    if (draft.holds().isEmpty() || !begins(draft, block.line(body))) {
      return null;
    }
    Coordinates above = titles.over(headerFrom, draft.first(), draft.last());
    Coordinates outer = pins.contextOf(above.with(new CornerTitles(scope).over(draft)));
    return new Framing(scope, measures.measured(draft, block, headerFrom, outer))
        .frame(headerFrom, bodyFrom, outer);
  }

  private List<Line> sample(Block block, Region region, int body, List<Line> header, int lines) {
    List<Line> sample = new ArrayList<>();
    int labels =
        block.line(body).openCells(region.left(), region.right()).get(0).address().column();
    for (int at = body; at < region.to() && sample.size() < lines; at++) {
      Line line = block.line(at);
      if (at > body
          && (looks.isHeaderLike(line, region)
              || looks.isOfValues(line, region)
              || looks.isCornerless(line, region, labels)
              || looks.isNumbersOverHeader(block, region, at)
              || header.stream().anyMatch(one -> looks.repeats(one, line, region)))) {
        break;
      }
      if (!line.openCells(region.left(), region.right()).isEmpty()) {
        sample.add(line);
      }
    }
    return sample;
  }

  /** The columns of the first table from the left; a second one beside it is found later. */
  private SortedMap<Integer, Holds> holds(Header header, Profiles profiles) {
    SortedMap<Integer, Holds> holds = new TreeMap<>();
    boolean figuresSeen = false;
    boolean labelsSeen = false;
    int before = -1;
    for (int column : profiles.columns()) {
      Cell lowest = header.lowest(column);
      ColumnProfile profile = profiles.at(column);
      if (profile.cells() == 0 && lowest == null) {
        continue;
      }
      Sense head = header.sense(column);
      // Codes and numbers of rows may stand before the first labels.
      boolean isFirst = !labelsSeen && !figuresSeen;
      ColumnMeaning meaning = pins.meaningOf(column, lowest == null ? null : lowest.raw());
      boolean isOfRates =
          !holds.isEmpty()
              && header.isOfRates(column, holds.firstKey(), at -> holds.get(at) == Holds.LABELS);
      Holds held =
          meaning != null
              ? PinnedLayout.holds(meaning)
              : isOfRates
                  ? Holds.RATES
                  : isOfDays(profile, head) ? Holds.CODES : ColumnKinds.of(profile, head, isFirst);
      if (meaning == null && profile.isFlags() && header.isOfTheLeft(column)) {
        held = Holds.FLAGS;
      }
      boolean apart = before >= 0 && column > before + 1 && lowest == null && figuresSeen;
      boolean again =
          held == Holds.LABELS
              && labelsSeen
              && figuresSeen
              && figuresFollow(header, profiles, column);
      boolean beside =
          column > before + 1
              && labelsSeen
              && figuresSeen
              && beginsBeside(header, profiles, column);
      if (apart || again || beside) {
        break;
      }
      // Numbers of rows stand before the labels, and are no figures.
      figuresSeen |= held == Holds.FIGURES && (labelsSeen || !profile.isNumbering(head));
      labelsSeen |= held == Holds.LABELS;
      holds.put(column, held);
      before = column;
    }
    new CodeColumns(scope, header, profiles, holds).settle();
    return holds;
  }

  /**
   * Whether another table begins at a column behind an empty one: with its labels, or with codes or
   * numbers of rows before them.
   */
  private static boolean beginsBeside(Header header, Profiles profiles, int from) {
    boolean isOfLabels = false;
    int before = from - 1;
    for (int column : profiles.columns().tailSet(from)) {
      Sense head = header.sense(column);
      ColumnProfile profile = profiles.at(column);
      Holds held = ColumnKinds.of(profile, head, !isOfLabels && column == from);
      if (column > before + 1) {
        return false;
      }
      if (held == Holds.FIGURES && !(profile.isNumbering(head) && !isOfLabels)) {
        return isOfLabels;
      }
      isOfLabels |= held == Holds.LABELS;
      before = column;
    }
    return false;
  }

  /** Days below a header that announces days, and no figures. */
  private boolean isOfDays(ColumnProfile profile, @Nullable Sense head) {
    return head != null
        && head.coordinates().isEmpty()
        && (head.has(Role.PERIOD) || OF_DAYS.matcher(head.text()).find())
        && profile.isOfDays(scope.edition());
  }

  private static boolean figuresFollow(Header header, Profiles profiles, int column) {
    for (int other : profiles.columns().tailSet(column + 1)) {
      if (ColumnKinds.of(profiles.at(other), header.sense(other), false) == Holds.FIGURES) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year stands below a header that announces years. */
  private boolean isYearOf(TableDraft draft, int column, Cell cell) {
    Sense head = draft.header().sense(column);
    return head != null && head.has(Role.PERIOD) && scope.lexicon().lookOf(cell) == CellLook.YEAR;
  }

  /** Whether a line can be the first of a table: its label is one of the labels below it. */
  private boolean begins(TableDraft draft, Line line) {
    Lexicon lexicon = scope.lexicon();
    boolean hasLabel = false;
    boolean hasWords = !draft.header().isEmpty();
    boolean hasNumber = false;
    boolean hasFigure = false;
    boolean hasText = false;
    boolean isWordsFirst = false;
    for (int column : draft.holds().keySet()) {
      Cell cell = line.at(column);
      if (cell == null) {
        continue;
      }
      if (draft.isLabel(column)) {
        hasWords = true;
        Coordinates said = draft.said(column, cell, lexicon);
        hasLabel |=
            !said.isEmpty()
                && (lexicon.lookOf(cell) == CellLook.WORDS || isYearOf(draft, column, cell))
                && (draft.isMainKind(column, said)
                    || (said.equals(Coordinates.TOTAL) && !draft.header().isEmpty()));
      } else if (draft.holds().get(column) == Holds.FIGURES) {
        CellLook look = lexicon.lookOf(cell);
        hasFigure |= look == CellLook.FIGURE;
        hasNumber |= look != CellLook.WORDS;
        // Words before any label stand in a line of a header, such as "Total" and "of which".
        isWordsFirst |= look == CellLook.WORDS && !hasLabel;
        hasText |= look == CellLook.WORDS && lexicon.of(cell).coordinates().isEmpty();
      } else if (draft.holds().get(column) == Holds.RATES) {
        hasNumber |= lexicon.lookOf(cell) != CellLook.WORDS;
      }
    }
    // A number with neither a header nor a label, such as that of a page, begins nothing.
    if (hasFigure && hasWords) {
      return true;
    }
    return hasLabel && (hasNumber || (hasText && !isWordsFirst && !draft.header().isEmpty()));
  }
}
