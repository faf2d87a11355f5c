package io.annuario.explanation;

import io.annuario.extraction.Fate;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.StatedTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation for the terminal: each table, and the ledger. */
public final class ExplanationText {

  /** Words or totals of a table that are told one by one; programs are told more. */
  private static final int MOST_TOLD = 60;

  private final Map<Place, StatedTotal> totals;
  private final List<Phrase> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation) {
    this.totals =
        explanation.totals().stream()
            .collect(Collectors.toMap(StatedTotal::place, Function.identity(), (one, two) -> one));
  }

  /** The lines of the text. */
  public static List<Phrase> of(Explanation explanation) {
    ExplanationText text = new ExplanationText(explanation);
    explanation.tables().forEach(text::tell);
    text.lines.add(ledger(explanation));
    return List.copyOf(text.lines);
  }

  private void tell(TableFound table) {
    lines.add(Phrase.same("  ").then(title(table)));
    add("come ho letto questa tabella", "how I read this table", Wording.origins(table));
    add("orientamento", "orientation", Wording.of(table.orientation()));
    add("intestazione", "header", Wording.header(table));
    add("numeri in testo", "numbers in text", Phrase.same(Wording.of(table.convention())));
    if (!table.context().isEmpty()) {
      add(
          "da titoli e nomi",
          "from titles and names",
          Phrase.same(String.join(", ", table.context())));
    }
    List<String> columns = Wording.columns(table);
    if (!columns.isEmpty()) {
      lines.add(new Phrase("    colonne:", "    columns:"));
      columns.stream().limit(MOST_TOLD).forEach(it -> lines.add(Phrase.same("      " + it)));
      more(columns.size());
    }
    if (!table.words().isEmpty()) {
      lines.add(new Phrase("    parole:", "    words:"));
      table.words().stream().limit(MOST_TOLD).forEach(this::tell);
      more(table.words().size());
    }
    if (!table.totals().isEmpty()) {
      lines.add(
          new Phrase(
              "    totali, confrontati e non caricati:", "    totals, compared and not loaded:"));
      table.totals().stream()
          .limit(MOST_TOLD)
          .forEach(cell -> lines.add(total(cell, totals.get(table.sheet().at(cell)))));
      more(table.totals().size());
    }
    if (!table.ignored().isEmpty()) {
      lines.add(new Phrase("    colonne non lette:", "    columns not read:"));
      table.ignored().stream()
          .limit(MOST_TOLD)
          .forEach(
              ignored ->
                  lines.add(
                      new Phrase("      da ", "      from ")
                          .then(Phrase.same(ignored.from() + ": "))
                          .then(ignored.why())));
      more(table.ignored().size());
    }
  }

  private static Phrase title(TableFound table) {
    String sheet = table.sheet().sheet();
    Phrase range = Phrase.same(Wording.range(table));
    Phrase where =
        sheet == null
            ? Phrase.same("")
            : new Phrase("foglio", "sheet").then(Phrase.same(" '" + PlainText.of(sheet) + "', "));
    return where.then(new Phrase("tabella ", "table ")).then(range);
  }

  private void add(String it, String en, Phrase what) {
    lines.add(new Phrase("    " + it + ": ", "    " + en + ": ").then(what));
  }

  private void tell(TableFound.Word word) {
    lines.add(Phrase.same("      " + word.cell() + " ").then(Wording.of(word)));
  }

  private static Phrase total(Address cell, @Nullable StatedTotal total) {
    Phrase line = Phrase.same("      " + cell);
    return total == null ? line : line.then(Phrase.same(": ")).then(Wording.of(total));
  }

  private void more(int all) {
    if (all > MOST_TOLD) {
      int more = all - MOST_TOLD;
      lines.add(new Phrase("      … e altri " + more, "      … and " + more + " more"));
    }
  }

  private static Phrase ledger(Explanation explanation) {
    Phrase line =
        new Phrase("  celle: ", "  cells: ").then(Wording.number(explanation.ledger().cells()));
    String sign = " = ";
    for (Fate fate : Fate.values()) {
      long count = Wording.count(explanation.ledger(), fate);
      // Most returns have figures of one period only.
      if (count > 0 || fate != Fate.OTHER_PERIOD) {
        line = line.then(Phrase.same(sign)).then(Wording.counted(count, fate));
        sign = " + ";
      }
    }
    return line;
  }
}
