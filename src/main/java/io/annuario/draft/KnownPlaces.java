package io.annuario.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.definition.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Italy with its parts, and the countries of ISO 3166; by their codes and by their words. */
final class KnownPlaces {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ITALIAN, Locale.ENGLISH, Locale.FRENCH, new Locale("es"), new Locale("ar"));

  private final Map<String, KnownPlace> italy = new LinkedHashMap<>();
  private final Map<String, KnownPlace> countries = new LinkedHashMap<>();
  private final Map<String, KnownPlace> byWord = new HashMap<>();

  private KnownPlaces() {}

  static KnownPlaces load() {
    KnownPlaces places = new KnownPlaces();
    for (String line : lines("places-it.csv").subList(1, lines("places-it.csv").size())) {
      places.add(places.italy, italian(line.split(";", -1)));
    }
    for (String code : Locale.getISOCountries()) {
      if (!code.equals("IT")) {
        places.add(places.countries, country(code));
      }
    }
    return places;
  }

  private static List<String> lines(String resource) {
    try (InputStream file =
        Objects.requireNonNull(KnownPlaces.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static KnownPlace italian(String[] fields) {
    return new KnownPlace(
        fields[0],
        fields[1],
        fields[2],
        fields[3],
        fields[4].isEmpty() ? List.of() : List.of(fields[4].split("\\|")),
        fields[5],
        fields[6]);
  }

  private static KnownPlace country(String code) {
    Locale country = new Locale("", code);
    List<String> names = new ArrayList<>();
    LANGUAGES.forEach(language -> names.add(country.getDisplayCountry(language)));
    names.add(country.getISO3Country());
    return new KnownPlace(code, names.get(0), names.get(1), "", names.subList(1, 6), code, "");
  }

  private void add(Map<String, KnownPlace> list, KnownPlace place) {
    list.put(place.code(), place);
    words(place).forEach(word -> byWord.putIfAbsent(Label.normalise(word), place));
  }

  private static List<String> words(KnownPlace place) {
    List<String> words = new ArrayList<>(List.of(place.it(), place.en()));
    words.addAll(place.aliases());
    return words;
  }

  /** The place that a label names by one of its words. */
  Optional<KnownPlace> named(String label) {
    return Optional.ofNullable(byWord.get(Label.normalise(label)));
  }

  /** The place that the longest run of words of a text names; empty where several do. */
  Optional<KnownPlace> within(String text) {
    String[] words = Label.normalise(text).split(" ", -1);
    for (int length = Math.min(6, words.length); length > 0; length--) {
      Map<String, KnownPlace> found = new LinkedHashMap<>();
      for (int from = 0; from + length <= words.length; from++) {
        String run = String.join(" ", List.of(words).subList(from, from + length));
        // Two letters are codes, and more often something else.
        named(run).filter(place -> run.length() > 3).ifPresent(it -> found.put(it.code(), it));
      }
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The places around one, from itself to the top of its list. */
  List<KnownPlace> upwards(KnownPlace place) {
    List<KnownPlace> way = new ArrayList<>();
    for (KnownPlace at = place; at != null; at = italy.get(at.parent())) {
      way.add(at);
    }
    return way;
  }
}
