package io.annuario.explanation;

import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Severity;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is to say about each cell of one sheet, beyond its colour. */
final class CellTips {

  private static final int LONGEST = 300;

  private final Language language;
  private final Map<Address, Phrase> understood = new HashMap<>();
  private final Map<Address, Finding> findings = new HashMap<>();
  private final Map<String, TableFound.Word> words = new HashMap<>();

  /**
   * @param rows zero-based rows that are shown
   */
  CellTips(Explanation explanation, @Nullable String sheet, Set<Integer> rows, Language language) {
    this.language = language;
    for (Observation figure : explanation.figures()) {
      Address cell = figure.place().cell();
      if (cell != null
          && rows.contains(cell.row())
          && Objects.equals(sheet, figure.place().sheet())) {
        understood.put(cell, said(figure));
      }
    }
    for (StatedTotal total : explanation.totals()) {
      Address cell = total.place().cell();
      if (cell != null && Objects.equals(sheet, total.place().sheet())) {
        understood.put(cell, Phrase.same(said(total.key()) + ": ").then(Wording.of(total)));
      }
    }
    for (Finding finding : explanation.findings()) {
      Address cell = finding.place().cell();
      if (cell != null && Objects.equals(sheet, finding.place().sheet())) {
        findings.putIfAbsent(cell, finding);
      }
    }
    for (TableFound table : explanation.tables()) {
      if (Objects.equals(sheet, table.sheet().sheet())) {
        table.words().forEach(word -> words.putIfAbsent(word.label(), word));
      }
    }
  }

  /** The gravest finding about a cell. */
  @Nullable Severity severity(Address cell) {
    Finding finding = findings.get(cell);
    return finding == null ? null : finding.severity();
  }

  /** Address, fate, meaning, formula and finding, a line each. */
  String of(Cell cell, Phrase fate, boolean isLabel) {
    StringBuilder tip = new StringBuilder();
    tip.append(cell.address()).append(": ").append(fate.in(language));
    Phrase meaning = understood.get(cell.address());
    TableFound.Word word = isLabel ? words.get(Wording.shown(cell)) : null;
    if (meaning != null) {
      add(tip, meaning.in(language));
    } else if (word != null) {
      add(tip, Wording.of(word).in(language));
    }
    if (cell.formula() != null) {
      add(tip, "=" + cell.formula().text());
    }
    Finding finding = findings.get(cell.address());
    if (finding != null) {
      add(tip, Wording.of(finding).in(language));
    }
    return tip.toString();
  }

  private static void add(StringBuilder tip, String line) {
    tip.append('\n').append(PlainText.cut(line, LONGEST));
  }

  private static Phrase said(Observation figure) {
    String sign = figure.qualifier() == Qualifier.EXACTLY ? "=" : figure.qualifier().sign();
    Phrase value =
        figure.value() == null
            ? Phrase.same(figure.status().name())
            : Phrase.number(figure.value());
    return Phrase.same(said(figure.key()) + " " + sign + " ").then(value);
  }

  private static String said(Key key) {
    return String.join(
        ", ",
        key.breakdown().isNone()
            ? List.of(key.territory(), key.indicator(), key.period().label())
            : List.of(
                key.territory(), key.indicator(), key.period().label(), key.breakdown().code()));
  }
}
