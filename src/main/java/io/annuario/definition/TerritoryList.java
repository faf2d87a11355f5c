package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the code list of territories and checks that they form one tree. */
final class TerritoryList {

  private static final String POPULATION = "population_";
  private static final Pattern REPLACED = Pattern.compile("(.+?)\\s*=\\s*([12][0-9]{3})");

  static final CodeList.Columns COLUMNS =
      new CodeList.Columns(
          List.of("code", "name", "parent", "aliases"),
          List.of("valid_from", "valid_to", "nuts", "replaces"),
          Pattern.compile(POPULATION + "[0-9]{4}|" + CodeList.ATTRIBUTE.pattern()));

  private final UniqueWords claims;
  private final Map<String, CodeList.Entry> lines = new HashMap<>();

  private TerritoryList(Mistakes mistakes) {
    this.claims = new UniqueWords(mistakes);
  }

  /** The territories, as far as they could be read; null when the file could not. */
  static @Nullable Territories read(Path path, Mistakes mistakes) {
    List<CodeList.Entry> lines = CodeList.read(path, COLUMNS, mistakes);
    if (lines == null) {
      return null;
    }
    List<Territory> territories = new TerritoryList(mistakes).read(lines);
    if (territories.stream().noneMatch(territory -> territory.parent() == null)) {
      mistakes.add(
          TextFile.shown(path),
          0,
          new Phrase("nessun territorio sta in cima", "no territory stands at the top"),
          new Phrase(
              "Lasciare vuoto 'parent' del territorio che contiene tutti gli altri",
              "Leave 'parent' blank for the territory that contains all the others"));
    }
    return new Territories(territories);
  }

  private List<Territory> read(List<CodeList.Entry> all) {
    List<Territory> territories = new ArrayList<>();
    for (CodeList.Entry line : all) {
      Territory territory = territory(line);
      if (claims.take(line, territory.code(), territory.name())) {
        refuseTotals(territory, line);
        lines.put(territory.code(), line);
        territories.add(territory);
      }
    }
    checkTree(territories);
    return territories;
  }

  private void refuseTotals(Territory territory, CodeList.Entry line) {
    Set<String> words = new TreeSet<>(territory.aliases());
    words.add(territory.name());
    if (territory.parent() == null) {
      // "Totale nazionale" names the whole; "Totale" alone can be that of ages as well.
      words.removeIf(word -> Label.normalise(word).contains(" "));
    } else {
      words.add(territory.code());
    }
    claims.noTotals(
        words,
        line.file(),
        line.number(),
        new Phrase(
            "Chiamarlo in un altro modo; i totali dei territori si riconoscono da soli",
            "Call it by another word; totals of territories are known as such"));
  }

  private Territory territory(CodeList.Entry line) {
    String parent = line.text("parent");
    Territory territory =
        new Territory(
            line.requiredText("code"),
            line.requiredText("name"),
            parent.isEmpty() ? null : parent,
            line.texts("aliases"),
            line.date("valid_from"),
            line.date("valid_to"),
            populations(line),
            predecessors(line),
            line.attributes());
    Dates.checkOrder(line, "valid_from", territory.validFrom(), "valid_to", territory.validTo());
    return territory;
  }

  /** {@code 07=2024|08=2024}: codes, and the first year that has this territory instead. */
  private static Predecessors predecessors(CodeList.Entry line) {
    SortedMap<String, Integer> since = new TreeMap<>();
    for (String text : line.texts("replaces")) {
      Matcher matcher = REPLACED.matcher(text);
      if (matcher.matches()) {
        since.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
      } else {
        line.add(
            Phrase.of(
                "%s in 'replaces' non è un codice con un anno",
                "%s in 'replaces' is no code with a year", MistakePhrases.quote(text)),
            new Phrase("Scriverlo come 07=2024", "Write it like 07=2024"));
      }
    }
    return new Predecessors(since);
  }

  private static SortedMap<Integer, Long> populations(CodeList.Entry line) {
    SortedMap<Integer, Long> populations = new TreeMap<>();
    line.fields()
        .forEach(
            (column, text) -> {
              if (!column.startsWith(POPULATION) || text.isEmpty()) {
                return;
              }
              if (text.matches("[0-9]{1,12}")) {
                int year = Integer.parseInt(column.substring(POPULATION.length()));
                populations.put(year, Long.parseLong(text));
              } else {
                line.add(
                    Phrase.of(
                        "%s in '%s' non è un numero di abitanti",
                        "%s in '%s' is not a number of residents",
                        MistakePhrases.quote(text),
                        column),
                    new Phrase("Scriverlo con le sole cifre", "Write it with digits only"));
              }
            });
    return populations;
  }

  private void checkTree(List<Territory> territories) {
    String top = null;
    for (Territory territory : territories) {
      CodeList.Entry line = line(territory.code());
      String parent = territory.parent();
      if (parent == null) {
        if (top != null) {
          line.add(
              Phrase.of(
                  "anche '%s' sta in cima, come '%s' (riga %d)",
                  "'%s' stands at the top too, like '%s' (line %d)",
                  territory.code(),
                  top,
                  line(top).number()),
              new Phrase("Scrivere in 'parent' dove si trova", "Say in 'parent' where it lies"));
        } else {
          top = territory.code();
        }
      } else if (!lines.containsKey(parent)) {
        line.add(
            Phrase.of(
                "il territorio %s in 'parent' non c'è",
                "there is no territory %s, which 'parent' names", MistakePhrases.quote(parent)),
            MistakePhrases.insteadOf(parent, territories.stream().map(Territory::code).toList()));
      }
    }
    checkCycles(territories);
  }

  private CodeList.Entry line(String code) {
    CodeList.Entry line = lines.get(code);
    if (line == null) {
      throw new IllegalStateException("No line of " + code);
    }
    return line;
  }

  private void checkCycles(List<Territory> territories) {
    Map<String, String> parents = new HashMap<>();
    for (Territory territory : territories) {
      if (territory.parent() != null) {
        parents.put(territory.code(), territory.parent());
      }
    }
    for (String code : Cycles.in(parents, territories.stream().map(Territory::code).toList())) {
      line(code)
          .add(
              Phrase.of(
                  "'%s' contiene sé stesso passando per '%s'",
                  "'%s' contains itself by way of '%s'", code, String.valueOf(parents.get(code))),
              new Phrase("Correggere 'parent'", "Correct 'parent'"));
    }
  }
}
