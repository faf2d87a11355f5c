package io.annuario.definition;

import io.annuario.observation.Address;
import io.annuario.observation.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param territory the code of the territory that all figures are about unless the table says
 *     otherwise; null when to be discovered
 * @param indicator likewise the indicator's code
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
    @Nullable String territory,
    @Nullable String indicator,
    @Nullable Period period) {

  public Layout {
    headerRows = Collections.unmodifiableSortedSet(new TreeSet<>(headerRows));
    skipRows = Collections.unmodifiableSortedSet(new TreeSet<>(skipRows));
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Whether it is about a sheet of an office's return. */
  public boolean isAbout(String officeCode, @Nullable String sheetName) {
    return (office == null || office.equals(officeCode))
        && (sheet == null
            || (sheetName != null && Label.normalise(sheet).equals(Label.normalise(sheetName))));
  }

  /** A rectangle of cells, both corners included. */
  public record Range(Address first, Address last) {

    public boolean contains(Address address) {
      return address.row() >= first.row()
          && address.row() <= last.row()
          && address.column() >= first.column()
          && address.column() <= last.column();
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
