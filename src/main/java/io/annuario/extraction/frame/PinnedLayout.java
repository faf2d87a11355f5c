package io.annuario.extraction.frame;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Label;
import io.annuario.definition.Layout;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.LayoutsMet;
import io.annuario.extraction.sheet.Region;
import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a layout of the job pins about one sheet, or about a range of it, so that it need not be
 * discovered: it holds whatever titles, headers and labels say.
 */
public final class PinnedLayout {

  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

  private final @Nullable Layout layout;
  private final PinnedWords words;
  private final PinnedRows rows;
  private final LayoutsMet met;
  private final Set<String> once = new HashSet<>();

  private PinnedLayout(@Nullable Layout layout, JobDefinition definition, LayoutsMet met) {
    this.layout = layout;
    this.words = new PinnedWords(layout, definition);
    this.rows = new PinnedRows(layout, words::figures, this::met);
    this.met = met;
  }

  /**
   * The layouts that hold for a sheet, each for its range; one that pins nothing when there is
   * none, or none but of what is not read.
   *
   * @param met remembers what of them was met
   */
  public static List<PinnedLayout> of(
      JobDefinition definition, String office, @Nullable String sheet, LayoutsMet met) {
    List<Layout> layouts = definition.layoutsOf(office, sheet);
    List<PinnedLayout> pinned = new ArrayList<>();
    layouts.forEach(layout -> pinned.add(new PinnedLayout(layout, definition, met)));
    pinned.forEach(layout -> layout.met("sheet"));
    if (layouts.stream().allMatch(Layout::ignoresRange)) {
      pinned.add(new PinnedLayout(null, definition, met));
    }
    return pinned;
  }

  public boolean ignoresSheet() {
    return layout != null && layout.ignoresSheet();
  }

  /** The part of a block's lines and columns that it is about. */
  public Region within(Block block) {
    Layout.Range range = layout == null ? null : layout.range();
    if (range == null) {
      return new Region(0, block.size(), 0, block.lastColumn());
    }
    int from = 0;
    while (from < block.size() && block.line(from).index() < range.first().row()) {
      from++;
    }
    int to = from;
    while (to < block.size() && block.line(to).index() <= range.last().row()) {
      to++;
    }
    int right = Math.min(range.last().column(), block.lastColumn());
    return new Region(from, to, range.first().column(), right);
  }

  /** Takes the next row of the sheet into account. */
  public void see(int row, List<Cell> cells) {
    rows.see(row, cells.stream().filter(cell -> isWithin(cell.address())).toList());
  }

  private void met(String what, String name) {
    if (layout != null && once.add(what + " " + name)) {
      met.met(layout, what, name);
    }
  }

  private void met(String what) {
    if (layout != null && once.add(what)) {
      met.met(layout, what);
    }
  }

  private boolean isWithin(Address cell) {
    Layout.Range range = layout == null ? null : layout.range();
    return range == null || range.contains(cell);
  }

  /** Whether a cell is left out of the reading. */
  public boolean leavesOut(Address cell) {
    if (layout == null) {
      return false;
    }
    if (!isWithin(cell)) {
      return true;
    }
    met("range");
    return layout.ignore() || layout.skipRows().contains(cell.row()) || rows.ignores(cell.row());
  }

  /** Whether a cell is in a range that is not read, whatever other layouts say. */
  public boolean ignores(Address cell) {
    boolean isIgnored = layout != null && layout.ignoresRange() && isWithin(cell);
    if (isIgnored) {
      met("range");
    }
    return isIgnored;
  }

  /** What it says of the figures of one row alone; null when nothing. */
  public @Nullable Coordinates ofRow(int row) {
    return rows.ofRow(row);
  }

  /**
   * What holds of the figures of a row: what is pinned about the row, else about its block, and of
   * other things what is said in the sheet.
   *
   * @param said what labels and headings say
   */
  public Coordinates heldAt(int row, Coordinates said) {
    Coordinates held = free(said);
    Coordinates ofBlock = rows.ofBlock(row);
    if (!ofBlock.isEmpty()) {
      held = PinnedWords.instead(held, ofBlock, false);
    }
    Coordinates ofRow = rows.ofRow(row);
    return ofRow == null ? held : PinnedWords.instead(held, ofRow, true);
  }

  /** What holds of all figures of a table: what is pinned, else what is said above it. */
  Coordinates contextOf(Coordinates said) {
    return PinnedWords.instead(free(said), context(), false);
  }

  /** Whether rows or blocks are pinned that say what they count. */
  boolean namesIndicatorsOfRows() {
    return rows.nameIndicators();
  }

  /** Without what it pins for all figures, of which titles, headers and labels say nothing. */
  public Coordinates free(Coordinates said) {
    return words.free(said);
  }

  /** What all figures are about. */
  public Coordinates context() {
    return words.context();
  }

  /**
   * What the figures of a pinned column are: what it is pinned as, and of other things what its
   * header says. An indicator without a breakdown counts everyone.
   *
   * @param header what the header says
   */
  Coordinates figures(ColumnMeaning meaning, Coordinates header) {
    return words.figures(meaning, header);
  }

  /** Null when it is to be discovered. */
  public Layout.@Nullable Orientation orientation() {
    return layout == null ? null : layout.orientation();
  }

  /** What the labels of a table name, by the layout's orientation; null when it does not say. */
  @Nullable DimensionKind down() {
    Layout.Orientation orientation = orientation();
    if (orientation == null) {
      return null;
    }
    return switch (orientation) {
      case TERRITORIES_DOWN -> DimensionKind.TERRITORY;
      case INDICATORS_DOWN, FORM -> DimensionKind.INDICATOR;
      case LIST -> null;
    };
  }

  /** What the labels of a column name; null when the layout does not say. */
  @Nullable DimensionKind kindOf(int column, @Nullable Cell header) {
    ColumnMeaning meaning = meaningOf(column, header == null ? null : header.raw());
    if (meaning instanceof ColumnMeaning.OfRole of) {
      return switch (of.role()) {
        case TERRITORY -> DimensionKind.TERRITORY;
        case INDICATOR -> DimensionKind.INDICATOR;
        case PERIOD -> DimensionKind.PERIOD;
        case CODE, VALUE, TOTAL, FLAG, OFFICE, NOTE, RATE, UNIT, PART -> null;
      };
    }
    return meaning instanceof ColumnMeaning.OfDimension ? DimensionKind.CATEGORY : null;
  }

  public SortedSet<Integer> headerRows() {
    return layout == null ? new TreeSet<>() : layout.headerRows();
  }

  /** Null when the column's meaning is to be discovered. */
  @Nullable ColumnMeaning meaningOf(int column, @Nullable String header) {
    if (layout == null || layout.columns().isEmpty()) {
      return null;
    }
    String letters = Address.letters(column);
    ColumnMeaning meaning = null;
    for (Map.Entry<String, ColumnMeaning> pinned : layout.columns().entrySet()) {
      String key = pinned.getKey();
      boolean isHeader = header != null && Label.normalise(key).equals(Label.normalise(header));
      if (isHeader || key.equals(letters) || key.equals(letters + ":" + letters)) {
        met("columns", key);
        meaning = meaning == null ? pinned.getValue() : meaning;
      }
    }
    return meaning;
  }

  /** Whether it says what a column holds, whatever its header says. */
  public boolean pinsColumn(Cell header) {
    return meaningOf(header.address().column(), header.raw()) != null;
  }

  /** Whether a header's text is the letter by which another column is pinned. */
  public boolean isLetterOfAnother(Cell header) {
    if (layout == null) {
      return false;
    }
    String own = Address.letters(header.address().column());
    String text = header.raw().strip().toUpperCase(Locale.ROOT);
    return !text.equals(own)
        && LETTERS.matcher(text).matches()
        && layout.columns().containsKey(text);
  }

  static Holds holds(ColumnMeaning meaning) {
    if (meaning instanceof ColumnMeaning.OfRole of) {
      return switch (of.role()) {
        case TERRITORY, INDICATOR, PERIOD -> Holds.LABELS;
        case VALUE, TOTAL, PART -> Holds.FIGURES;
        case RATE -> Holds.RATES;
        case FLAG -> Holds.FLAGS;
        case CODE, UNIT, OFFICE -> Holds.CODES;
        case NOTE -> Holds.IGNORED;
      };
    }
    if (meaning instanceof ColumnMeaning.OfDimension) {
      return Holds.LABELS;
    }
    return meaning instanceof ColumnMeaning.OfFigures ? Holds.FIGURES : Holds.IGNORED;
  }
}
