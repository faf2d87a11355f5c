package io.annuario.inputs;

import java.util.List;
import java.util.Map;

/**
 * The counts of lombardy-operation 2023: one operation whose totals the press published as 21
 * searches, 5 arrested (4 for possession, 1 for abuse), "oltre" 117.000 connections, 26 persons
 * identified of whom 5 with specific precedents, "almeno" six producers stopped. The split by
 * province is invented.
 */
final class Lombardy {

  static final String JOB = "lombardy-operation";

  private static final List<String> INDICATORS =
      List.of(
          "SEARCHES",
          "ARRESTED",
          "CONNECTIONS_ANALYSED",
          "PERSONS_IDENTIFIED",
          "WITH_PRECEDENTS",
          "PRODUCERS_STOPPED");

  private static final Wording WORDS =
      Wording.of(
          Map.ofEntries(
              Map.entry("SEARCHES", "Perquisizioni"),
              Map.entry("ARRESTED", "Arrestati"),
              Map.entry("CONNECTIONS_ANALYSED", "Connessioni analizzate"),
              Map.entry("PERSONS_IDENTIFIED", "Persone identificate"),
              Map.entry("WITH_PRECEDENTS", "Persone con precedenti specifici"),
              Map.entry("OF_WHICH/WITH_PRECEDENTS", "di cui con precedenti specifici"),
              Map.entry("PRODUCERS_STOPPED", "Produttori fermati"),
              Map.entry("POSSESSION", "Detenzione di materiale"),
              Map.entry("ABUSE", "Abuso sessuale"),
              Map.entry("VA", "Varese"),
              Map.entry("CO", "Como"),
              Map.entry("SO", "Sondrio"),
              Map.entry("MI", "Milano"),
              Map.entry("BG", "Bergamo"),
              Map.entry("BS", "Brescia"),
              Map.entry("PV", "Pavia"),
              Map.entry("CR", "Cremona"),
              Map.entry("MN", "Mantova"),
              Map.entry("LC", "Lecco"),
              Map.entry("LO", "Lodi"),
              Map.entry("MB", "Monza e della Brianza")));

  private Lombardy() {}

  static List<Document> documents() {
    Hand plain = Hand.of(WORDS);
    Hand dashing = plain.withDashes();
    OfficeForm form = new OfficeForm(List.of(), true);
    TerritoriesDown table = TerritoriesDown.PLAIN.withCorner("Provincia").withTotal("");
    LongList list = new LongList("Provincia", false);
    return drafts()
        .add("SOSC-MI", "Milano.xlsx", "Operazione", form, plain.titled("Sezione di Milano"))
        .add("SOSC-BG", "SOSC Bergamo.xlsx", "Foglio1", table, plain.writing(Digits.SPELLED))
        .add("SOSC-BS", "brescia.ods", "Foglio1", form, dashing)
        .add("SOSC-VA", "Varese 2023.xlsx", "Dati", table, dashing.titled("Provincia di Varese"))
        .add("SOSC-CO", "como.xls", "Foglio1", form, dashing.writing(Digits.TEXT_POINT))
        .add("SOSC-SO", "Sondrio.xlsx", "Foglio1", new ItemsDown("", false), dashing)
        .add("SOSC-PV", "PAVIA.xlsx", "Foglio1", table, plain)
        .add("SOSC-CR", "cremona.csv", "", list, plain.writing(Digits.TEXT_POINT))
        .add("SOSC-MN", "Mantova (definitivo).xlsx", "Foglio1", form, plain)
        .add("SOSC-LC", "Lecco.xlsx", "Lecco", list, dashing)
        .add("SOSC-LO", "lodi.xls", "Foglio1", table, dashing)
        .add("SOSC-MB", "Monza e Brianza.xlsx", "Foglio1", new ItemsDown("", false), dashing)
        .documents();
  }

  private static Drafts drafts() {
    Counts counts = new Counts();
    of(counts, "VA", 2, 1, Amount.of(10_300), 2, 1, Amount.of(0));
    of(counts, "CO", 1, 0, Amount.of(6_750), 1, 0, Amount.of(0));
    of(counts, "SO", 0, 0, Amount.of(800), 0, 0, Amount.of(0));
    of(counts, "MI", 6, 2, Amount.moreThan(40_000), 7, 2, Amount.atLeast(4));
    of(counts, "BG", 3, 0, Amount.of(13_850), 3, 0, Amount.atLeast(2));
    of(counts, "BS", 3, 1, Amount.of(15_200), 4, 1, Amount.of(0));
    of(counts, "PV", 1, 0, Amount.of(6_100), 2, 1, Amount.of(0));
    of(counts, "CR", 1, 0, Amount.of(3_900), 1, 0, Amount.of(0));
    of(counts, "MN", 1, 0, Amount.of(3_500), 1, 0, Amount.of(0));
    of(counts, "LC", 1, 0, Amount.of(3_250), 1, 0, Amount.of(0));
    of(counts, "LO", 0, 0, Amount.of(1_950), 1, 0, Amount.of(0));
    of(counts, "MB", 2, 1, Amount.of(11_400), 3, 0, Amount.of(0));
    arrests(counts, "VA", 1, 0);
    arrests(counts, "MI", 1, 1);
    arrests(counts, "BS", 1, 0);
    arrests(counts, "MB", 1, 0);
    List<Seat> seats =
        List.of("VA", "CO", "SO", "MI", "BG", "BS", "PV", "CR", "MN", "LC", "LO", "MB").stream()
            .map(code -> new Seat("SOSC-" + code, WORDS.of(code), List.of(code)))
            .toList();
    return new Drafts(JOB, "2023", counts, seats);
  }

  /** Who arrested somebody says for what. */
  private static void arrests(Counts counts, String province, long possession, long abuse) {
    counts.put(province, new Item("ARRESTED", "OFFENCE", "POSSESSION"), Amount.of(possession));
    counts.put(province, new Item("ARRESTED", "OFFENCE", "ABUSE"), Amount.of(abuse));
  }

  private static void of(
      Counts counts,
      String province,
      long searches,
      long arrested,
      Amount connections,
      long identified,
      long withPrecedents,
      Amount producers) {
    List<Amount> amounts =
        List.of(
            Amount.of(searches),
            Amount.of(arrested),
            connections,
            Amount.of(identified),
            Amount.of(withPrecedents),
            producers);
    for (int i = 0; i < amounts.size(); i++) {
      counts.put(province, Item.of(INDICATORS.get(i)), amounts.get(i));
    }
  }
}
