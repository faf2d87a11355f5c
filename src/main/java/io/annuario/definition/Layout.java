package io.annuario.definition;

import io.annuario.observation.Address;
import io.annuario.observation.Period;
import io.annuario.observation.Breakdown;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What discovery must not guess about the sheets of a return. Whatever it leaves out is still
 * discovered.
 *
 * @param office the code of the office whose returns it is about; null for every office
 * @param sheet the sheet's name, compared after {@link Label#normalise}; null for every sheet
 * @param ignore whether the sheet is not read at all
 * @param range the cells in which the table stands, its headers included; null for the whole sheet
 * @param headerRows the rows that hold the headers, zero-based; empty when to be discovered
 * @param skipRows rows that are not read, zero-based
 * @param orientation how the table is laid out; null when to be discovered
 * @param columns what columns hold, by their letters ({@code C}) or by their header
 * @param rows what rows hold, by their number or their label
 * @param blocks what stands below headings, each up to the next
 * @param territory the code of the territory that all figures are about, whatever titles and
 *     headers say; null when to be discovered
 * @param indicator likewise the indicator's code
 * @param breakdown likewise the categories; none when to be discovered
 * @param period likewise the period
 */
public record Layout(
    @Nullable String office,
    @Nullable String sheet,
    boolean ignore,
    @Nullable Range range,
    SortedSet<Integer> headerRows,
    SortedSet<Integer> skipRows,
    @Nullable Orientation orientation,
    Map<String, ColumnMeaning> columns,
    List<Row> rows,
    List<Heading> blocks,
    @Nullable String territory,
    @Nullable String indicator,
    Breakdown breakdown,
    @Nullable Period period) {

  public Layout {
    headerRows = Collections.unmodifiableSortedSet(new TreeSet<>(headerRows));
    skipRows = Collections.unmodifiableSortedSet(new TreeSet<>(skipRows));
    rows = List.copyOf(rows);
    blocks = List.copyOf(blocks);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Whether it is about a sheet of an office's return. */
  public boolean isAbout(String officeCode, @Nullable String sheetName) {
    return (office == null || office.equals(officeCode))
        && (sheet == null
            || (sheetName != null && Label.normalise(sheet).equals(Label.normalise(sheetName))));
  }

  /** Whether it says that a whole sheet is not read. */
  public boolean ignoresSheet() {
    return ignore && range == null;
  }

  /** Whether it says that a part of a sheet is not read; it says nothing of the rest. */
  public boolean ignoresRange() {
    return ignore && range != null;
  }

  /** How closely it says what it is about: a sheet's name counts more than an office's. */
  int closeness() {
    return (sheet == null ? 0 : 2) + (office == null ? 0 : 1);
  }

  /** Whether it is about cells that another one about the same sheet is about, too. */
  boolean overlaps(Layout other) {
    Range one = range;
    Range two = other.range;
    return one == null || two == null || one.meets(two);
  }

  /** Whether both are about the same sheets of the same offices. */
  boolean isAboutTheSame(Layout other) {
    return Objects.equals(office, other.office) && Objects.equals(plain(sheet), plain(other.sheet));
  }

  private static @Nullable String plain(@Nullable String name) {
    return name == null ? null : Label.normalise(name);
  }

  /**
   * What a row holds.
   *
   * @param numbers the rows, zero-based; empty when told by the label
   * @param label the row's first text, compared after {@link Label#normalise}; null when told by
   *     number
   * @param level how deep the label is indented, from 1; null for every level
   */
  public record Row(
      SortedSet<Integer> numbers,
      @Nullable String label,
      @Nullable Integer level,
      ColumnMeaning meaning) {

    public Row {
      numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }
  }

  /** What stands below a heading. */
  public record Heading(String text, ColumnMeaning meaning) {}

  /** A rectangle of cells, both corners included. */
  public record Range(Address first, Address last) {

    public boolean contains(Address address) {
      return address.row() >= first.row()
          && address.row() <= last.row()
          && address.column() >= first.column()
          && address.column() <= last.column();
    }

    boolean meets(Range other) {
      return first.row() <= other.last.row()
          && other.first.row() <= last.row()
          && first.column() <= other.last.column()
          && other.first.column() <= last.column();
    }
  }

  /** How a table is laid out. */
  public enum Orientation {
    /** A territory a row; indicators, years or categories across. */
    TERRITORIES_DOWN,
    /** An indicator a row; territories, years or categories across. */
    INDICATORS_DOWN,
    /** A figure a row; its dimensions in columns. */
    LIST,
    /** Labels of one office with their values beside them. */
    FORM
  }
}
