package io.annuario.explanation;

import io.annuario.definition.Layout.Orientation;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a table was understood, for programs.
 *
 * @param sheet null for formats without sheets
 * @param reading which line, column or title said what of its figures
 * @param headerRows as the spreadsheet numbers them
 * @param numbers the convention by which numbers in text are read
 */
public record Understood(
    @Nullable String sheet,
    String range,
    Phrase reading,
    Orientation orientation,
    List<Integer> headerRows,
    Phrase why,
    String numbers,
    List<String> context,
    List<Column> columns,
    List<Word> words,
    List<Address> totals,
    List<NotRead> notRead) {

  /** A column of figures and the codes that its header names. */
  public record Column(String column, List<String> codes, int scale) {}

  /**
   * A label and what it was taken for.
   *
   * @param alias null for periods
   */
  public record Word(Address cell, String label, String code, @Nullable String alias) {}

  /** Where something begins that was not read, and why. */
  public record NotRead(Address from, Phrase why) {}

  /** The tables, in the order in which they end. */
  public static List<Understood> of(Explanation explanation) {
    return explanation.tables().stream().map(Understood::of).toList();
  }

  private static Understood of(TableFound table) {
    return new Understood(
        table.sheet().sheet(),
        Wording.range(table),
        Wording.origins(table),
        table.orientation(),
        table.headerRows().stream().map(row -> row + 1).toList(),
        table.why(),
        table.convention().name().toLowerCase(Locale.ROOT),
        table.context(),
        table.columns().stream()
            .map(it -> new Column(Address.letters(it.column()), it.codes(), it.scale()))
            .toList(),
        table.words().stream()
            .map(
                it ->
                    new Word(
                        it.cell(), it.label(), it.code(), it.alias().isEmpty() ? null : it.alias()))
            .toList(),
        table.totals(),
        table.ignored().stream().map(it -> new NotRead(it.from(), it.why())).toList());
  }
}
