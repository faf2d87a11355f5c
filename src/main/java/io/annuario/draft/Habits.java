package io.annuario.draft;

import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How examples write: their language, their numbers, their year. */
final class Habits {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
  private static final Pattern ITALIAN =
      Pattern.compile(
          ".*\\b(?:di|della|delle|degli|dei|totale|regione|provincia|anno|voce|valore|persone|per)\\b.*");
  private static final Set<String> SIGNS =
      Set.of(".", "/", "np", "n.p.", "u", "z", "(s)", "s", "(D)");

  private Habits() {}

  static boolean isItalian(List<Example> examples) {
    long italian =
        words(examples)
            .filter(text -> ITALIAN.matcher(text.toLowerCase(Locale.ROOT)).matches())
            .count();
    return 10 * italian > words(examples).count();
  }

  private static Stream<String> words(List<Example> examples) {
    return examples.stream()
        .flatMap(example -> example.titles().stream())
        .filter(text -> text.length() > 3);
  }

  private static Stream<Item> items(Example example) {
    return example.bodies().stream()
        .flatMap(
            body ->
                body.rows().stream()
                    .flatMap(
                        row ->
                            body.values().stream()
                                .flatMap(
                                    column -> Stream.ofNullable(body.grid().at(row, column)))));
  }

  /** The convention of an example's numbers in text; empty where it has none that tell. */
  static String numbers(Example example) {
    Map<String, Integer> votes = new HashMap<>();
    items(example).filter(Item::isNumber).map(Item::text).forEach(text -> vote(text, votes));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static void vote(String text, Map<String, Integer> votes) {
    String digits = text.replaceAll("[^0-9.,'’ \\u00A0\\u202F\\u0660-\\u0669]", "").strip();
    if (digits.matches(".*[\\u0660-\\u0669].*")) {
      votes.merge("ar", 2, Integer::sum);
    } else if (digits.matches("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+,[0-9]{1,2}")) {
      votes.merge("it", 1, Integer::sum);
    } else if (digits.matches("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?")) {
      votes.merge("en", 1, Integer::sum);
    } else if (digits.matches("[0-9]{1,3}(?:[ \\u00A0\\u202F][0-9]{3})+(?:,[0-9]+)?")) {
      votes.merge("fr", 1, Integer::sum);
    } else if (digits.matches("[0-9]{1,3}(?:['’][0-9]{3})+(?:\\.[0-9]+)?")) {
      votes.merge("ch", 1, Integer::sum);
    }
  }

  /** Signs where figures could stand that no job knows by itself. */
  static Set<String> signs(List<Example> examples) {
    Set<String> signs = new TreeSet<>();
    examples.forEach(
        example ->
            items(example)
                .filter(item -> item.kind() == Item.Kind.SIGN)
                .map(Item::text)
                .filter(SIGNS::contains)
                .forEach(signs::add));
    return signs;
  }

  /** The year of the edition: that of most files' names; else of most titles and headers. */
  static String year(List<Example> examples) {
    Map<String, Integer> named = new TreeMap<>();
    Map<String, Integer> said = new TreeMap<>();
    for (Example example : examples) {
      years(example.stem()).forEach(year -> named.merge(year, 1, Integer::sum));
      example.titles().stream()
          .flatMap(Habits::years)
          .distinct()
          .forEach(year -> said.merge(year, 1, Integer::sum));
    }
    Map<String, Integer> votes =
        2 * named.values().stream().mapToInt(Integer::intValue).sum() > examples.size()
                || said.isEmpty()
            ? named
            : said;
    String now = Integer.toString(Year.now(ZoneId.systemDefault()).getValue());
    int most =
        votes.entrySet().stream()
            .filter(year -> year.getKey().compareTo(now) <= 0)
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    return votes.entrySet().stream()
        .filter(year -> year.getValue() == most && year.getKey().compareTo(now) <= 0)
        .map(Map.Entry::getKey)
        .reduce((first, later) -> later)
        .orElse(now);
  }

  private static Stream<String> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group);
  }
}
