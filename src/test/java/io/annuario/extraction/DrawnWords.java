package io.annuario.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The words of the job {@code furti} in four languages, as drawn tables use them. */
final class DrawnWords {

  /** What a table can count over. */
  enum Axis {
    TERRITORY("Regione|Region|Bundesland|Région"),
    INDICATOR("Reato|Offence|Straftat|Infraction"),
    SEX("Sesso|Sex|Geschlecht|Sexe"),
    AGE("Età|Age|Alter|Âge"),
    YEAR("Anno|Year|Jahr|Année"),
    MONTH("Mese|Month|Monat|Mois");

    private final String header;

    Axis(String header) {
      this.header = header;
    }

    String header(int language) {
      return header.split("\\|", -1)[language];
    }

    boolean isBreakdown() {
      return this == SEX || this == AGE;
    }
  }

  /**
   * A member of an axis.
   *
   * @param words its word in each language, or one for all of them
   */
  record Member(Axis axis, String code, List<String> words) {

    static Member of(Axis axis, String code, String words) {
      return new Member(axis, code, List.of(words.split("\\|", -1)));
    }

    String word(int language) {
      return words.get(words.size() == 1 ? 0 : language);
    }
  }

  static final List<Member> REGIONS =
      List.of(
          Member.of(Axis.TERRITORY, "01", "Altura"),
          Member.of(Axis.TERRITORY, "02", "Bosco Vecchio"),
          Member.of(Axis.TERRITORY, "03", "Cala Rossa"),
          Member.of(Axis.TERRITORY, "04", "Dosso"),
          Member.of(Axis.TERRITORY, "05", "Elsa e Menta"),
          Member.of(Axis.TERRITORY, "06", "Valle d'Oro"));

  static final Member NORTH = Member.of(Axis.TERRITORY, "N", "Nord|North|Norden|Nord");
  static final Member CENTRE = Member.of(Axis.TERRITORY, "C", "Centro|Centre|Mitte|Centre");
  static final Member COUNTRY = Member.of(Axis.TERRITORY, "XX", "Arcadia|Arcadia|Arkadien|Arcadie");

  static final List<Member> INDICATORS =
      List.of(
          Member.of(Axis.INDICATOR, "THEFT", "Furti|Thefts|Diebstähle|Vols"),
          Member.of(
              Axis.INDICATOR, "BAG_THEFT", "Scippi|Bag thefts|Taschendiebstähle|Vols à la tire"),
          Member.of(
              Axis.INDICATOR, "ROBBERY", "Rapine in banca|Bank robberies|Banküberfälle|Braquages"),
          Member.of(Axis.INDICATOR, "FRAUD", "Truffe|Frauds|Betrug|Escroqueries"),
          Member.of(
              Axis.INDICATOR,
              "ARSON",
              "Incendi dolosi|Arsons|Brandstiftungen|Incendies volontaires"));

  static final List<Member> SEXES =
      List.of(
          Member.of(Axis.SEX, "M", "Maschi|Males|Männer|Hommes"),
          Member.of(Axis.SEX, "F", "Femmine|Females|Frauen|Femmes"));

  static final List<Member> AGES =
      List.of(
          Member.of(Axis.AGE, "A14", "14 anni|14 years|14 Jahre|14 ans"),
          Member.of(Axis.AGE, "A15", "15 anni|15 years|15 Jahre|15 ans"),
          Member.of(Axis.AGE, "A16", "16 anni|16 years|16 Jahre|16 ans"),
          Member.of(
              Axis.AGE,
              "A17",
              "17 anni e oltre|17 years and over|17 Jahre und älter|17 ans et plus"));

  /** Parts that make up a year. */
  static final List<List<Member>> PARTS =
      List.of(
          List.of(
              Member.of(Axis.MONTH, "1", "I semestre|H1|1. Halbjahr|1er semestre"),
              Member.of(Axis.MONTH, "2", "II semestre|H2|2. Halbjahr|2e semestre")),
          List.of(
              Member.of(Axis.MONTH, "1", "I trimestre|Q1|1. Quartal|1er trimestre"),
              Member.of(Axis.MONTH, "2", "II trimestre|Q2|2. Quartal|2e trimestre"),
              Member.of(Axis.MONTH, "3", "III trimestre|Q3|3. Quartal|3e trimestre"),
              Member.of(Axis.MONTH, "4", "IV trimestre|Q4|4. Quartal|4e trimestre")));

  /** The edition's year and some before it. */
  static Member year(int year) {
    return Member.of(Axis.YEAR, Integer.toString(year), Integer.toString(year));
  }

  private static final List<List<String>> TOTALS =
      List.of(
          List.of("Totale", "TOTALE", "In complesso", "Totale generale", "Tot."),
          List.of("Total", "All", "Grand total", "TOTAL"),
          List.of("Insgesamt", "Gesamt", "Zusammen", "Summe"),
          List.of("Total", "Ensemble", "Total général"));

  static String total(Random random, int language) {
    return one(random, TOTALS.get(language));
  }

  static String value(int language) {
    return List.of("Valore", "Number", "Anzahl", "Nombre").get(language);
  }

  static String rate(Random random, int language) {
    return one(
        random,
        List.of(
                List.of("Variazione %", "Var. %", "per 100.000 abitanti"),
                List.of("Change %", "Rate per 100,000", "% change"),
                List.of("Veränderung in %", "je 100.000"),
                List.of("Évolution %", "Taux"))
            .get(language));
  }

  static String notes(int language) {
    return List.of("Note", "Notes", "Anmerkungen", "Remarques").get(language);
  }

  static String code(int language) {
    return List.of("Codice", "Code", "Schlüssel", "Code").get(language);
  }

  static <T> T one(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** The code of the region, offence, sex or age that a text names, and nothing else. */
  static Optional<Member> named(String text) {
    return Stream.of(REGIONS, List.of(NORTH, CENTRE, COUNTRY), INDICATORS, SEXES, AGES)
        .flatMap(List::stream)
        .filter(member -> member.words().stream().anyMatch(text.strip()::equalsIgnoreCase))
        .findFirst();
  }

  private DrawnWords() {}
}
