package io.annuario.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Returns of counts as offices send them, with letterheads, notes and signatures. */
final class DrawnCounts {

  private static final List<List<String>> LETTERHEADS =
      List.of(
          List.of(),
          List.of("Centro Lombardia"),
          List.of("MINISTERO DELL'INTERNO", "DIPARTIMENTO DELLA PUBBLICA SICUREZZA"),
          List.of(
              "Ministero dell'Interno",
              "Direzione Centrale",
              "Servizio Polizia Postale",
              "Centro Operativo Lombardia"),
          List.of(
              "Questura di Milano", "Squadra Mobile", "Via Fatebenefratelli, 11 - 20121 Milano"),
          List.of("Polizia di Stato", "Reati Informatici", "Rilevazione Statistica", "Anno 2024"),
          List.of("Prot. n. 0012345/2024 del 12/01/2025", "Oggetto: dati statistici 2024"));
  private static final List<String> NOTES =
      List.of(
          "",
          "",
          "dato provvisorio",
          "Dato Provvisorio",
          "Polizia Postale",
          "Operazione Black Room",
          "vedi nota 2",
          "Codice Rosso",
          "di cui 3 minori",
          "dati al 21 dicembre 2024",
          "sportello nato il 01/02/2020",
          "Lo sportello anti violenza è nato il 1 febbraio 2020",
          "fasc. 3331234567",
          "proc. pen. n. 12345/2024 RGNR",
          "non pervenuto",
          "Non Pervenuto",
          "Sezione di Varese",
          "Sesto San Giovanni",
          "Reggio Emilia",
          "confronto con il 31/12/1999",
          "art. 600-ter c.p.",
          "rif. AB123456",
          "P.IVA 01234567890",
          "versione 1.2.3.4",
          "Ufficio nato dall'accordo del 12/03/2018",
          "Castel San Pietro",
          "Cesano Maderno",
          "PESCHIERA BORROMEO",
          "Castelfranco Veneto e Nervesa della Battaglia",
          "Costa Rica",
          "Regno Unito",
          "Los Angeles",
          "12.345.678",
          "1.234,50",
          "il progetto, nato il 12 marzo 2019, è in corso",
          "Codice prodotto RSSMRA80A01F205A");
  private static final List<List<List<@Nullable Object>>> ENDS =
      List.of(
          List.of(),
          List.of(List.of("Il dirigente"), List.of("Dott. Mario Rossi")),
          List.of(List.of("", "Il Dirigente"), List.of("", "Dott.ssa Anna BIANCHI")),
          List.of(List.of("Compilato da: Mario Rossi, tel. 02 12345678")),
          List.of(List.of("Compilato da", "Isp. Mario Rossi")),
          List.of(List.of("Referente: Sig.ra Anna Verdi"), List.of("e-mail: cosc.mi@esempio.it")),
          List.of(List.of("Contatti: ufficio.statistica@esempio.it - 06 46521234")),
          List.of(List.of("Per informazioni", "statistica@esempio.it", "+39 06 46521234")),
          List.of(
              List.of("Il compilatore", "Il responsabile"), List.of("Mario Rossi", "Anna Verdi")),
          List.of(List.of("F.to Il Primo Dirigente"), List.of("(Mario Rossi)")),
          List.of(List.of("Fonte: Polizia Postale"), List.of("Elaborazione Ufficio Statistica")),
          List.of(List.of("Inviare a statistica@esempio.it entro il 31/01/2025")),
          List.of(List.of("Milano, 12 gennaio 2025"), List.of("Visto, il Comandante")));
  private static final List<String> SEATS =
      List.of("Busto Arsizio", "Sesto Calende", "Cinisello Balsamo", "Vimercate", "Gallarate");

  private final Random random;
  private final DrawnPerson persons;

  DrawnCounts(Random random) {
    this.random = random;
    this.persons = new DrawnPerson(random);
  }

  private int count() {
    int drawn = random.nextInt(10);
    return drawn < 4 ? 1 : random.nextInt(drawn < 8 ? 10 : 5_000);
  }

  /** The rows of a return without detail about persons. */
  List<List<@Nullable Object>> clean() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String line : persons.one(LETTERHEADS)) {
      rows.add(List.of(line));
    }
    boolean seats = random.nextInt(3) == 0;
    List<@Nullable Object> header = new ArrayList<>(List.of("Provincia", "Arrestati", "Indagati"));
    header.add("Note");
    if (seats) {
      header.add(
          persons.one(List.of("Sede", "Sede del reparto", "Ufficio competente", "Capoluogo")));
    }
    rows.add(header);
    int row = 0;
    for (String label : List.of("Milano", "Bergamo", "Brescia")) {
      int arrested = count();
      List<@Nullable Object> cells = new ArrayList<>(List.of(label, arrested, arrested + count()));
      cells.add(persons.one(NOTES));
      if (seats) {
        cells.add(SEATS.get(row++ + random.nextInt(2)));
      }
      rows.add(cells);
    }
    rows.add(List.of());
    rows.addAll(persons.one(ENDS));
    return rows;
  }

  /** Where the header of the table stands. */
  static int headerOf(List<List<@Nullable Object>> rows) {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).contains("Arrestati")) {
        return at;
      }
    }
    throw new AssertionError("no header");
  }

  static Grid grid(List<List<@Nullable Object>> rows) {
    Grid grid = Grid.sheet("Dati");
    rows.forEach(
        row -> grid.row(row.stream().map(cell -> "".equals(cell) ? null : cell).toArray()));
    return grid;
  }
}
