package io.annuario.explanation;

import io.annuario.extraction.TableFound;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to say about each cell of one sheet, beyond its colour. */
final class CellTips {

  private static final int LONGEST = 300;

  private final SheetAccount account;
  private final Language language;
  private final Map<String, TableFound.Word> words = new HashMap<>();

  CellTips(SheetAccount account, Language language) {
    this.account = account;
    this.language = language;
    for (TableFound table : account.tables()) {
      table.words().forEach(word -> words.putIfAbsent(word.label(), word));
    }
  }

  /** Address, fate, meaning, formula and finding, a line each. */
  String of(Cell cell, CellTold told) {
    StringBuilder tip = new StringBuilder(of(told));
    String meaning = meaning(cell, told);
    if (meaning != null) {
      add(tip, meaning);
    }
    if (cell.formula() != null) {
      add(tip, "=" + cell.formula().text());
    }
    Finding finding = account.at(cell.address());
    if (finding != null) {
      add(tip, Wording.of(finding).in(language));
    } else if (told.finding() != null) {
      add(tip, told.finding() + (told.findingAt() == null ? "" : ", " + told.findingAt()));
    }
    return tip.toString();
  }

  /** Likewise, without a text of the file. */
  String of(CellTold told) {
    return told.cell() + ": " + Wording.of(told.fate()).in(language);
  }

  private @Nullable String meaning(Cell cell, CellTold told) {
    Observation figure = account.figure(cell.address());
    if (figure != null) {
      return key(told) + said(figure).in(language);
    }
    StatedTotal total = account.total(cell.address());
    if (total != null) {
      return key(told) + ": " + Wording.of(total).in(language) + cells(told.comparedWith());
    }
    return switch (told.fate()) {
      case TOTAL, RATE -> told.comparedWith() == null ? null : compared(told).in(language);
      case OTHER_PERIOD, REMARK -> told.period();
      case TITLE, HEADER, LABEL -> {
        TableFound.Word word = words.get(Wording.shown(cell));
        yield word == null ? null : Wording.of(word).in(language);
      }
      case FIGURE, REPEATED, IGNORED, HIDDEN, CROSSED_OUT, REJECTED, UNREAD -> null;
    };
  }

  private static Phrase said(Observation figure) {
    String sign = figure.qualifier() == Qualifier.EXACTLY ? "=" : figure.qualifier().sign();
    Phrase value =
        figure.value() == null
            ? Phrase.same(figure.status().name())
            : Phrase.number(figure.value());
    return Phrase.same(" " + sign + " ").then(value);
  }

  private static Phrase compared(CellTold told) {
    CellTold.Compared compared = told.comparedWith();
    String again = compared == null ? "" : compared.value() + cells(compared);
    return told.fate() == CellTold.Fate.RATE
        ? new Phrase(
            key(told) + ", ricalcolata: " + again, key(told) + ", computed again: " + again)
        : new Phrase("la somma è " + again, "the sum is " + again);
  }

  private static String cells(CellTold.@Nullable Compared compared) {
    return compared == null || compared.cells().isEmpty()
        ? ""
        : " (" + String.join(", ", compared.cells()) + ")";
  }

  private static String key(CellTold told) {
    List<String> parts = new ArrayList<>();
    for (@Nullable String part :
        new @Nullable String[] {
          told.territory(), told.indicator(), told.period(), told.breakdown()
        }) {
      if (part != null && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private static void add(StringBuilder tip, String line) {
    tip.append('\n').append(PlainText.cut(line, LONGEST));
  }
}
