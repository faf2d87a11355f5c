package io.annuario.extraction;

import io.annuario.definition.Layout.Orientation;
import io.annuario.definition.NumberConvention;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.List;

/**
 * How a table was understood.
 *
 * @param sheet where it stands
 * @param from its first cell, headers included
 * @param to its last cell
 * @param headerRows the rows of its header, zero-based; empty when it has none
 * @param why why these rows are its header and the figures begin below them
 * @param context codes of what titles, names of sheet and file, or a layout say of all its figures
 * @param columns what the header says of each column of figures, its rows taken together
 * @param words which words mean what, each once, in the order of the table; the first thousand
 * @param convention how its numbers in text are read
 * @param totals cells that hold totals
 * @param ignored what was not read as figures, and why
 * @param origins which line, column or title said what, in words; empty when nobody looks
 */
public record TableFound(
    Place sheet,
    Address from,
    Address to,
    Orientation orientation,
    List<Integer> headerRows,
    Phrase why,
    List<String> context,
    List<Figures> columns,
    List<Word> words,
    NumberConvention convention,
    List<Address> totals,
    List<Ignored> ignored,
    List<Phrase> origins) {

  public TableFound {
    headerRows = List.copyOf(headerRows);
    context = List.copyOf(context);
    columns = List.copyOf(columns);
    words = List.copyOf(words);
    totals = List.copyOf(totals);
    ignored = List.copyOf(ignored);
    origins = List.copyOf(origins);
  }

  /**
   * A label and what it was taken for.
   *
   * @param code the code of the territory, indicator or category; the period's label
   * @param alias the word of the definition that it matched; empty for periods
   */
  public record Word(Address cell, String label, String code, String alias) {}

  /**
   * A column that holds figures.
   *
   * @param column counted from zero
   * @param codes of what its header says; empty when the rows say everything
   * @param scale by how many powers of ten the header says to multiply
   */
  public record Figures(int column, List<String> codes, int scale) {

    public Figures {
      codes = List.copyOf(codes);
    }
  }

  /** A column that holds no figures of the edition. */
  public record Ignored(Address from, Phrase why) {}
}
