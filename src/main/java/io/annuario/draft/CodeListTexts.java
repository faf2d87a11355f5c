package io.annuario.draft;

import io.annuario.observation.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the code lists of a draft. */
final class CodeListTexts {

  private final Drafted drafted;

  CodeListTexts(Drafted drafted) {
    this.drafted = drafted;
  }

  String territories() {
    StringBuilder text =
        new StringBuilder("code,name,parent,aliases,valid_from,valid_to,nuts,population_2023\n");
    DraftedTerritories gathered = drafted.gathered().territories;
    Map<String, List<String>> lines = new LinkedHashMap<>();
    FreeWords free = new FreeWords();
    boolean hasTop = drafted.top().equals("ALL");
    gathered.all().forEach(territory -> free.take(territory.code()));
    if (hasTop) {
      free.take("ALL");
      String name = drafted.language() == Language.IT ? "Tutti i territori" : "All territories";
      lines.put("ALL", List.of("ALL", name, "", "", "", "", "", ""));
    }
    for (DraftedTerritories.Territory territory : gathered.all()) {
      KnownPlace known = territory.known();
      if (known != null) {
        List<KnownPlace> way = drafted.gathered().territories.upwards(known);
        for (int at = way.size() - 1; at >= 0; at--) {
          KnownPlace place = way.get(at);
          boolean above =
              !hasTop && way.stream().map(KnownPlace::code).toList().indexOf(drafted.top()) < at;
          if (!above && !lines.containsKey(place.code())) {
            lines.put(place.code(), line(place, free));
          }
        }
      }
    }
    for (DraftedTerritories.Territory territory : gathered.all()) {
      if (territory.known() == null) {
        lines.put(territory.code(), line(territory, free));
      }
    }
    lines.values().forEach(line -> text.append(csv(line)));
    return text.toString();
  }

  private List<String> line(KnownPlace place, FreeWords free) {
    boolean isTop = place.code().equals(drafted.top());
    String name = drafted.language() == Language.IT ? place.it() : place.en();
    String parent = isTop ? "" : place.parent().isEmpty() ? drafted.top() : place.parent();
    Set<String> words = new LinkedHashSet<>();
    drafted.gathered().territories.all().stream()
        .filter(one -> place.equals(one.known()))
        .forEach(one -> words.addAll(one.wording().words().values()));
    words.add(place.it());
    words.add(place.en());
    words.addAll(place.aliases());
    free.take(place.code());
    free.take(name);
    return List.of(
        place.code(),
        name,
        parent,
        String.join("|", free.take(words)),
        "",
        "",
        place.nuts(),
        place.population());
  }

  private List<String> line(DraftedTerritories.Territory own, FreeWords free) {
    List<String> words = free.take(own.wording().words().values());
    String name = words.isEmpty() ? own.code() : words.get(0);
    return List.of(
        own.code(),
        name,
        drafted.top(),
        String.join("|", words.isEmpty() ? words : words.subList(1, words.size())),
        "",
        "",
        "",
        "");
  }

  String offices() {
    StringBuilder text =
        new StringBuilder(
            "code,name,territories,aliases,numbers,contact,expected_from,expected_to\n");
    FreeWords free = new FreeWords();
    List<DraftedOffice> offices = new ArrayList<>(drafted.offices());
    offices.forEach(office -> free.take(office.code()));
    for (DraftedOffice office : offices) {
      String name =
          free.take(office.name()) ? office.name() : office.name() + " (" + office.code() + ")";
      String alias = free.take(office.alias()) ? office.alias() : "";
      text.append(
          csv(
              List.of(
                  office.code(),
                  name,
                  String.join("|", office.territories()),
                  alias,
                  office.numbers(),
                  "",
                  "",
                  "")));
    }
    return text.toString();
  }

  private static String csv(List<String> fields) {
    return String.join(",", fields.stream().map(CodeListTexts::field).toList()) + "\n";
  }

  private static String field(String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    return plain.matches(".*[,\"].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
