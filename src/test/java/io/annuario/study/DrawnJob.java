package io.annuario.study;

import io.annuario.observation.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A job of many offices, each with a few territories of very different sizes, and of six
 * indicators, all counted by sex or none; the second is a part of the first.
 *
 * @param territories of each office
 * @param sexes codes of the categories, empty for everyone
 */
record DrawnJob(List<List<DrawnTerritory>> territories, List<String> sexes) {

  static final String NAME = "study";

  static final List<String> INDICATORS =
      List.of("INVESTIGATED", "ARRESTED", "CASES", "VICTIMS", "CALLS", "SITES");

  static final List<String> WORDS =
      List.of("Indagati", "Arrestati", "Casi", "Vittime", "Chiamate", "Siti");

  private static final List<String> SEXES = List.of("M", "F", "");

  static final List<String> SEX_WORDS = List.of("Maschi", "Femmine", "Totale");

  /** A place with a name that is no other's, and its size. */
  record DrawnTerritory(String code, String name, double size) {}

  /** Offices with one to seven territories each. */
  static DrawnJob of(int offices, Random random) {
    List<List<DrawnTerritory>> all = new ArrayList<>();
    int number = 0;
    for (int office = 0; office < offices; office++) {
      List<DrawnTerritory> territories = new ArrayList<>();
      double level = 1.5 + 3 * random.nextDouble();
      int count = 1 + random.nextInt(7);
      for (int one = 0; one < count; one++) {
        double size = Math.pow(10, Math.max(0.5, Math.min(6, level + random.nextGaussian())));
        territories.add(
            new DrawnTerritory(String.format(Locale.ROOT, "T%04d", number), name(number), size));
        number++;
      }
      all.add(territories);
    }
    return new DrawnJob(all, random.nextBoolean() ? SEXES : List.of(""));
  }

  static Breakdown breakdown(String sex) {
    return sex.isEmpty() ? Breakdown.NONE : Breakdown.of(Map.of("SEX", sex));
  }

  static String officeName(int office) {
    return "Ufficio " + name(5_000 + office);
  }

  static String office(int office) {
    return String.format(Locale.ROOT, "U%03d", office);
  }

  /** Invented: Bababa, Bababe, Bababi… */
  private static String name(int number) {
    String consonants = "bcdfglmnprstvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    for (int rest = number, at = 0; at < 4; at++, rest /= 70) {
      word.insert(0, vowels.charAt(rest % 70 % 5));
      word.insert(0, consonants.charAt(rest % 70 / 5));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  String yaml() {
    StringBuilder yaml =
        new StringBuilder(
            """
            title: { it: "Studio", en: "Study" }
            language: en
            numbers: it
            territories: codes/territories.csv
            offices: codes/offices.csv
            dimensions:
              - code: SEX
                name: { it: Sesso, en: Sex }
                total: [Totale]
                categories:
                  - { code: M, name: { it: Maschi, en: Males } }
                  - { code: F, name: { it: Femmine, en: Females } }
            indicators:
            """);
    for (int at = 0; at < INDICATORS.size(); at++) {
      yaml.append(
          String.format(
              Locale.ROOT,
              "  - { code: %s, name: { it: %s, en: %s }, unit: persons%s }%n",
              INDICATORS.get(at),
              WORDS.get(at),
              WORDS.get(at),
              at == 1 ? ", part_of: INVESTIGATED" : ""));
    }
    return yaml.toString();
  }

  String territoriesCsv() {
    StringBuilder csv =
        new StringBuilder("code,name,parent,aliases,valid_from,valid_to\nIT,Italia,,,,\n");
    territories.forEach(
        office ->
            office.forEach(
                one -> csv.append(one.code()).append(',').append(one.name()).append(",IT,,,\n")));
    return csv.toString();
  }

  String officesCsv() {
    StringBuilder csv =
        new StringBuilder(
            "code,name,territories,aliases,numbers,contact,expected_from,expected_to\n");
    for (int office = 0; office < territories.size(); office++) {
      csv.append(office(office)).append(',').append(officeName(office)).append(',');
      csv.append(
          String.join("|", territories.get(office).stream().map(DrawnTerritory::code).toList()));
      csv.append(",,,,,\n");
    }
    return csv.toString();
  }
}
