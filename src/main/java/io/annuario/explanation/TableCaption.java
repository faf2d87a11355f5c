package io.annuario.explanation;

import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** How a table was understood, above the grid of its sheet. */
final class TableCaption {

  private static final int MOST_TOLD = 60;

  private TableCaption() {}

  static void write(TableFound table, Markup page, Language language) throws IOException {
    page.open("details").attribute("open", "open");
    page.element(
        "summary",
        "",
        new Phrase("Tabella ", "Table ")
            .then(Phrase.same(Wording.range(table) + ", "))
            .then(Wording.of(table.orientation()))
            .in(language));
    page.open("dl");
    say(
        page,
        language,
        new Phrase("come ho letto questa tabella", "how I read this table"),
        Wording.origins(table).in(language));
    say(page, language, new Phrase("intestazione", "header"), Wording.header(table).in(language));
    say(
        page,
        language,
        new Phrase("numeri in testo", "numbers in text"),
        Wording.of(table.convention()));
    say(
        page,
        language,
        new Phrase("da titoli e nomi", "from titles and names"),
        String.join(", ", table.context()));
    list(page, language, new Phrase("colonne", "columns"), Wording.columns(table));
    list(
        page,
        language,
        new Phrase("parole", "words"),
        table.words().stream()
            .map(word -> word.cell() + " " + Wording.of(word).in(language))
            .toList());
    say(
        page,
        language,
        new Phrase("totali", "totals"),
        joined(table.totals().stream().map(Address::toString).toList()));
    say(
        page,
        language,
        new Phrase("non lette", "not read"),
        joined(
            table.ignored().stream()
                .map(
                    ignored ->
                        new Phrase("da ", "from ").in(language)
                            + ignored.from()
                            + ": "
                            + ignored.why().in(language))
                .toList()));
    page.close().close().line();
  }

  private static void say(Markup page, Language language, Phrase what, String told)
      throws IOException {
    if (!told.isEmpty()) {
      page.element("dt", "", what.in(language)).element("dd", "", told).line();
    }
  }

  private static void list(Markup page, Language language, Phrase what, List<String> items)
      throws IOException {
    if (items.isEmpty()) {
      return;
    }
    page.element("dt", "", what.in(language)).open("dd").open("ul");
    for (String item : items.subList(0, Math.min(MOST_TOLD, items.size()))) {
      page.element("li", "", item);
    }
    if (items.size() > MOST_TOLD) {
      page.element("li", "left-out", "… +" + (items.size() - MOST_TOLD));
    }
    page.close().close().line();
  }

  private static String joined(List<String> items) {
    String told = items.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
    return items.size() > MOST_TOLD ? told + "; … +" + (items.size() - MOST_TOLD) : told;
  }
}
