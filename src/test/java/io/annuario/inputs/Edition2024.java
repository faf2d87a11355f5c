package io.annuario.inputs;

import java.util.List;

/**
 * The nineteen returns of child-protection-online 2024, each in the shape that its office likes.
 */
final class Edition2024 {

  private static final Hand USUAL = Hand.of(Words.USUAL);
  private static final Hand SHORT = Hand.of(Words.SHORT);
  private static final Hand OFFICIAL = Hand.of(Words.OFFICIAL);

  private static final List<String> ALL_REGIONS =
      List.of(
          "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15",
          "16", "17", "18", "19", "20");

  private Edition2024() {}

  static List<Document> documents() {
    Drafts drafts = Drafts.ofOnlineProtection("2024");
    north(drafts);
    centre(drafts);
    south(drafts);
    return drafts.documents();
  }

  private static void north(Drafts drafts) {
    drafts.add(
        "COSC-TO",
        "piemonte e valle d'aosta.xlsx",
        "Dati 2024",
        TerritoriesDown.PLAIN.withTotal("TOTALE"),
        USUAL
            .saying(Words.USUAL.but("02", "Valle d’Aosta / Vallée d’Aoste"))
            .withDashes()
            .titled(
                "Centro Operativo per la Sicurezza Cibernetica di Torino",
                "Attività di contrasto alla pedopornografia online - Anno 2024"));
    drafts.addWithYearBefore(
        "COSC-MI",
        "COSC_Milano_2024.xlsx",
        "Riepilogo",
        new OfficeForm(
            List.of(
                List.of("Ufficio", "C.O.S.C. Lombardia - Milano"), List.of("Regione", "Lombardia")),
            false),
        USUAL.titled("Tutela dei minori online - confronto con l'anno precedente"));
    drafts.add(
        "COSC-VE",
        "05 - Veneto.ods",
        "Veneto",
        TerritoriesDown.PLAIN.inGroups().withTotal(""),
        USUAL.titled("Polizia Postale - Veneto", "Anno 2024"));
    drafts.addInParts(
        "COSC-TN",
        List.of("21", "22"),
        "Trento e Bolzano 2024.xlsx",
        "Foglio1",
        new ItemsDown("Totale", false),
        USUAL.saying(Words.USUAL.but("21", "Bolzano/Bozen").but("22", "Trento")).withDashes());
    drafts.add("COSC-TS", "friuli_venezia_giulia.csv", "", LongList.PLAIN, USUAL);
    drafts.add(
        "COSC-GE",
        "Genova (Liguria).xls",
        "Scheda",
        new OfficeForm(List.of(List.of("Regione: Liguria"), List.of("Anno: 2024")), true),
        OFFICIAL.writing(Digits.TEXT_POINT).titled("SCHEDA DI RILEVAZIONE"));
    drafts.add(
        "COSC-BO",
        "emilia-romagna.xlsx",
        "Emilia-Romagna",
        TerritoriesDown.PLAIN.inGroups().withTotal("Totale").withSpaces(),
        USUAL
            .saying(Words.USUAL.but("08", "Emilia Romagna"))
            .startingAt(1, 1)
            .titled("Centro Operativo per la Sicurezza Cibernetica - Bologna"));
  }

  private static void centre(Drafts drafts) {
    drafts.add(
        "COSC-FI",
        "Toscana_dati_2024.xlsx",
        "elenco",
        LongList.PLAIN,
        OFFICIAL.writing(Digits.PLAIN));
    drafts.add(
        "COSC-PG",
        "PERUGIA.xls",
        "Foglio1",
        new ItemsDown("", true),
        SHORT.withDashes().titled("COSC UMBRIA - PERUGIA", "DATI ANNO 2024"));
    drafts.addWithNotes(
        "COSC-AN",
        "Marche - attivita 2024.xlsx",
        "Marche",
        TerritoriesDown.PLAIN.withTotal("").withCorner("Territorio"),
        USUAL
            .saying(
                Words.USUAL
                    .inCapitals()
                    .but("SITES_VIEWED", "Siti visionati (a)")
                    .but("SEARCHES", "Perquisizioni*"))
            .titled("Attività 2024")
            .footnoted(
                "(a) Comprende i siti segnalati da altri uffici.",
                "* Personali, locali e informatiche."),
        "Note alla compilazione",
        "Le vittime sono contate una volta sola, nell'anno della segnalazione.");
    drafts.add(
        "COSC-RM",
        "Roma (Lazio) definitivo.xlsx",
        "Modello",
        new OfficeForm(
            List.of(List.of("Ufficio:", "C.O.S.C. Lazio - Roma"), List.of("Anno:", "2024")), true),
        OFFICIAL
            .titled("Ministero dell'Interno", "Modello di rilevazione annuale")
            .footnoted("Fonte: registri del Centro."));
    drafts.addInUtf8(
        "COSC-PE", "Abruzzo.csv", LongList.PLAIN, SHORT.writing(Digits.TEXT_POINT).withDashes());
    drafts.add(
        "CNCPO",
        "CNCPO.xlsx",
        "Black list",
        TerritoriesDown.PLAIN.withTotal("").withCorner("Territorio"),
        USUAL.titled("Centro Nazionale per il Contrasto alla Pedopornografia Online", "Anno 2024"));
  }

  private static void south(Drafts drafts) {
    drafts.add(
        "COSC-NA",
        "Campania Molise Basilicata.xlsx",
        "2024",
        TerritoriesDown.PLAIN.withTotal("TOTALE").withSpaces(),
        USUAL
            .writing(Digits.ZERO_SHOWN_AS_DASH)
            .titled("Centro Operativo di Napoli", "Campania, Molise e Basilicata"));
    drafts.add(
        "COSC-BA",
        "puglia_2024.xlsx",
        "Prospetto",
        TerritoriesDown.PLAIN.listing(ALL_REGIONS).withTotal(""),
        USUAL.titled("Prospetto regionale: compilare solo la riga di competenza"));
    drafts.add(
        "COSC-RC",
        "Reggio Calabria.xls",
        "Calabria",
        TerritoriesDown.PLAIN.inGroups().withTotal("Totale"),
        USUAL.writing(Digits.TEXT_POINT).withDashes().titled("CALABRIA 2024"));
    drafts.addWithYearBefore(
        "COSC-PA",
        "Sicilia occidentale (Palermo).xlsx",
        "Scheda",
        new OfficeForm(List.of(List.of("Territorio", "Sicilia Occidentale")), true),
        OFFICIAL.writing(Digits.TEXT_POINT).startingAt(0, 1));
    drafts.add(
        "COSC-CT",
        "CATANIA_Sicilia_Orientale.ods",
        "Foglio1",
        new ItemsDown("", false),
        SHORT.withDashes().titled("Sicilia orientale - anno 2024"));
    drafts.add(
        "COSC-CA",
        "sardegna.xlsx",
        "Sardegna",
        new TwoTables("Vittime per fascia di età"),
        USUAL.titled("Attività dell'anno 2024"));
  }
}
