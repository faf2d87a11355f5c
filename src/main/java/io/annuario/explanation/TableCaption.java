package io.annuario.explanation;

import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a table was understood, below the grid of its sheet. */
record TableCaption(String title, List<Item> items) {

  private static final int MOST_TOLD = 60;

  TableCaption {
    items = List.copyOf(items);
  }

  /**
   * One thing that is said of a table.
   *
   * @param told in a line, where there is no list
   * @param list empty where a line says it
   */
  record Item(String what, String told, List<String> list) {

    Item {
      list = List.copyOf(list);
    }
  }

  static TableCaption of(TableFound table, Language language) {
    List<Item> items = new ArrayList<>();
    say(
        items,
        new Phrase("come ho letto questa tabella", "how I read this table").in(language),
        Wording.origins(table).in(language));
    say(
        items,
        new Phrase("intestazione", "header").in(language),
        Wording.header(table).in(language));
    say(
        items,
        new Phrase("numeri in testo", "numbers in text").in(language),
        Wording.of(table.convention()));
    say(
        items,
        new Phrase("da titoli e nomi", "from titles and names").in(language),
        String.join(", ", table.context()));
    list(items, new Phrase("colonne", "columns").in(language), Wording.columns(table));
    list(
        items,
        new Phrase("parole", "words").in(language),
        table.words().stream()
            .map(word -> word.cell() + " " + Wording.of(word).in(language))
            .toList());
    say(
        items,
        new Phrase("totali", "totals").in(language),
        joined(table.totals().stream().map(Address::toString).toList()));
    say(items, new Phrase("non lette", "not read").in(language), joined(notRead(table, language)));
    Phrase title =
        new Phrase("Tabella ", "Table ")
            .then(Phrase.same(Wording.range(table) + ", "))
            .then(Wording.of(table.orientation()));
    return new TableCaption(title.in(language), items);
  }

  private static List<String> notRead(TableFound table, Language language) {
    String from = new Phrase("da ", "from ").in(language);
    return table.ignored().stream()
        .map(ignored -> from + ignored.from() + ": " + ignored.why().in(language))
        .toList();
  }

  private static void say(List<Item> items, String what, String told) {
    if (!told.isEmpty()) {
      items.add(new Item(what, told, List.of()));
    }
  }

  private static void list(List<Item> items, String what, List<String> told) {
    if (!told.isEmpty()) {
      List<String> list = new ArrayList<>(told.subList(0, Math.min(MOST_TOLD, told.size())));
      if (told.size() > MOST_TOLD) {
        list.add("… +" + (told.size() - MOST_TOLD));
      }
      items.add(new Item(what, "", list));
    }
  }

  private static String joined(List<String> items) {
    String told = items.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
    return items.size() > MOST_TOLD ? told + "; … +" + (items.size() - MOST_TOLD) : told;
  }
}
