package io.annuario.inputs;

import java.util.List;

/** The nineteen returns of child-protection-online 2023: the same offices, other shapes. */
final class Edition2023 {

  private static final Hand USUAL = Hand.of(Words.USUAL);
  private static final Hand SHORT = Hand.of(Words.SHORT);
  private static final Hand OFFICIAL = Hand.of(Words.OFFICIAL);

  private Edition2023() {}

  static List<Document> documents() {
    Drafts drafts = Drafts.ofOnlineProtection("2023");
    north(drafts);
    centre(drafts);
    south(drafts);
    return drafts.documents();
  }

  private static void north(Drafts drafts) {
    drafts.add("COSC-TO", "COSC Torino 2023.ods", "elenco", LongList.PLAIN, USUAL);
    drafts.add(
        "COSC-MI",
        "lombardia.xlsx",
        "Dati",
        TerritoriesDown.PLAIN.inGroups().withTotal("Totale"),
        USUAL.titled("Attività di contrasto - anno 2023").startingAt(0, 1));
    drafts.add(
        "COSC-VE",
        "Venezia_Veneto_2023.xls",
        "Scheda",
        new OfficeForm(List.of(List.of("Ufficio", "COSC Venezia"), List.of("Anno", "2023")), true),
        OFFICIAL.writing(Digits.TEXT_POINT));
    drafts.add(
        "COSC-TN",
        "trentino-alto adige.xlsx",
        "Trentino",
        TerritoriesDown.PLAIN.withTotal(""),
        USUAL
            .saying(Words.USUAL.but("04", "Trentino Alto Adige / Südtirol"))
            .withDashes()
            .titled("Centro Operativo di Trento", "2023"));
    drafts.add(
        "COSC-TS",
        "Trieste - FVG 2023.xlsx",
        "F.V.G.",
        new ItemsDown("", false),
        SHORT.saying(Words.SHORT.but("06", "Friuli - Venezia Giulia")).withDashes());
    drafts.add(
        "COSC-GE",
        "liguria.csv",
        "",
        TerritoriesDown.PLAIN.withTotal("Totale"),
        USUAL.writing(Digits.PLAIN));
    drafts.add(
        "COSC-BO",
        "Bologna.xlsx",
        "Foglio1",
        new OfficeForm(List.of(List.of("Regione", "Emilia-Romagna")), true),
        OFFICIAL.saying(Words.INDENTED_BY_SPACES).titled("Rilevazione annuale 2023"));
  }

  private static void centre(Drafts drafts) {
    drafts.add(
        "COSC-FI",
        "09_Toscana.xls",
        "Toscana",
        new ItemsDown("", true),
        USUAL.writing(Digits.TEXT_POINT).titled("TOSCANA - ANNO 2023"));
    drafts.add(
        "COSC-PG",
        "umbria.xlsx",
        "Prospetto",
        TerritoriesDown.PLAIN
            .listing(List.of("09", "10", "11", "12"))
            .withTotal("")
            .withCorner("Regioni"),
        USUAL.withDashes().titled("Prospetto del Centro Italia"));
    drafts.add(
        "COSC-AN",
        "Ancona Marche.xlsx",
        "Marche",
        new TwoTables("Minori vittime, per età"),
        USUAL.titled("C.O.S.C. Marche", "Anno di riferimento: 2023"));
    drafts.addWithNotes(
        "COSC-RM",
        "LAZIO 2023.xlsx",
        "Lazio",
        TerritoriesDown.PLAIN.under("ATTIVITÀ DI CONTRASTO").inGroups().withTotal("").withSpaces(),
        USUAL
            .saying(Words.USUAL.inCapitals())
            .titled("CENTRO OPERATIVO PER LA SICUREZZA CIBERNETICA DI ROMA", "DATI 2023"),
        "Note",
        "Dati definitivi, estratti il 15 gennaio 2024.");
    drafts.add(
        "COSC-PE", "Pescara_2023.xlsx", "dati", LongList.PLAIN, SHORT.titled("Abruzzo, anno 2023"));
    drafts.add(
        "CNCPO",
        "CNCPO 2023.xls",
        "Foglio1",
        new ItemsDown("", false),
        OFFICIAL.writing(Digits.TEXT_POINT).titled("C.N.C.P.O."));
  }

  private static void south(Drafts drafts) {
    drafts.add(
        "COSC-NA",
        "Napoli - Campania, Molise, Basilicata.xlsx",
        "Napoli",
        new ItemsDown("Totale", true),
        USUAL.withDashes().titled("Dati 2023 per regione"));
    drafts.add(
        "COSC-BA",
        "Bari.ods",
        "Puglia",
        new OfficeForm(List.of(List.of("Regione", "Puglia"), List.of("Anno", "2023")), false),
        USUAL);
    drafts.add(
        "COSC-RC",
        "calabria (rev).xlsx",
        "Calabria",
        new OfficeForm(List.of(List.of("Regione: CALABRIA")), true),
        OFFICIAL
            .saying(Words.OFFICIAL.but("SITES_VIEWED", "Siti web visionati (1)"))
            .footnoted("(1) Dato comprensivo delle segnalazioni dei cittadini."));
    drafts.addInUtf8("COSC-PA", "Palermo.csv", LongList.PLAIN, SHORT.withDashes());
    drafts.add(
        "COSC-CT",
        "sicilia_orientale_2023.xlsx",
        "Sicilia orientale",
        TerritoriesDown.PLAIN.withCorner("Territorio").withTotal("TOTALE"),
        USUAL.writing(Digits.ZERO_SHOWN_AS_DASH));
    drafts.add(
        "COSC-CA",
        "Cagliari 2023.xlsx",
        "Sardegna",
        new ItemsDown("", false),
        OFFICIAL.titled("SARDEGNA", "Anno 2023").startingAt(2, 2));
  }
}
