package io.annuario.inputs;

import java.util.HashMap;
import java.util.Map;

/** How the centres of child-protection-online call things. */
final class Words {

  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("IT", "Italia"),
          Map.entry("01", "Piemonte"),
          Map.entry("02", "Valle d'Aosta"),
          Map.entry("03", "Lombardia"),
          Map.entry("04", "Trentino-Alto Adige"),
          Map.entry("05", "Veneto"),
          Map.entry("06", "Friuli Venezia Giulia"),
          Map.entry("07", "Liguria"),
          Map.entry("08", "Emilia-Romagna"),
          Map.entry("09", "Toscana"),
          Map.entry("10", "Umbria"),
          Map.entry("11", "Marche"),
          Map.entry("12", "Lazio"),
          Map.entry("13", "Abruzzo"),
          Map.entry("14", "Molise"),
          Map.entry("15", "Campania"),
          Map.entry("16", "Puglia"),
          Map.entry("17", "Basilicata"),
          Map.entry("18", "Calabria"),
          Map.entry("19", "Sicilia"),
          Map.entry("19W", "Sicilia occidentale"),
          Map.entry("19E", "Sicilia orientale"),
          Map.entry("20", "Sardegna"),
          Map.entry("21", "P.A. Bolzano"),
          Map.entry("22", "P.A. Trento"));

  private static final Map<String, String> SHARED =
      Map.of(
          "PERSONS", "Persone",
          "PERSONS/PERSONS_INVESTIGATED", "indagate",
          "PERSONS/ARRESTED", "arrestate",
          "PERSONS/REPORTED_AT_LARGE", "denunciate in stato di libertà",
          "OF_WHICH/ARRESTED", "di cui arrestati",
          "OF_WHICH/REPORTED_AT_LARGE", "di cui denunciati in stato di libertà",
          "VICTIMS", "Vittime",
          "0-9", "0-9 anni",
          "10-13", "10-13 anni",
          "14-17", "14-17 anni");

  /** The usual words. */
  static final Wording USUAL =
      wording(
          "Casi trattati",
          "Casi di adescamento",
          "Persone indagate",
          "Persone arrestate",
          "Persone denunciate in stato di libertà",
          "Perquisizioni",
          "Siti visionati",
          "Siti in black list");

  /** As short as they come. */
  static final Wording SHORT =
      wording(
              "Casi",
              "Adescamento",
              "Indagati",
              "Arrestati",
              "Denunciati in s.l.",
              "Perquisizioni",
              "Siti monitorati",
              "Black list")
          .but("VICTIMS", "Minori vittime")
          .but("0-9", "0-9")
          .but("10-13", "10-13")
          .but("14-17", "14-17");

  /** As the ministry's forms have them. */
  static final Wording OFFICIAL =
      wording(
              "Casi trattati nell'anno",
              "Indagini per adescamento",
              "Soggetti indagati",
              "Soggetti arrestati",
              "Denunciati in stato di libertà",
              "Perquisizioni eseguite",
              "Siti web visionati",
              "Siti web inseriti in black list")
          .but("VICTIMS", "Minori vittime");

  /** The same, with sub-rows indented by spaces, as people do who do not know the button. */
  static final Wording INDENTED_BY_SPACES =
      OFFICIAL
          .but("OF_WHICH/ARRESTED", "   di cui arrestati")
          .but("OF_WHICH/REPORTED_AT_LARGE", "   di cui denunciati in stato di libertà")
          .but("0-9", "   0-9 anni")
          .but("10-13", "   10-13 anni")
          .but("14-17", "   14-17 anni");

  private Words() {}

  private static Wording wording(
      String cases,
      String grooming,
      String investigated,
      String arrested,
      String atLarge,
      String searches,
      String viewed,
      String blackListed) {
    Map<String, String> words = new HashMap<>(REGIONS);
    words.putAll(SHARED);
    words.put("CASES", cases);
    words.put("GROOMING_INVESTIGATIONS", grooming);
    words.put("PERSONS_INVESTIGATED", investigated);
    words.put("ARRESTED", arrested);
    words.put("REPORTED_AT_LARGE", atLarge);
    words.put("SEARCHES", searches);
    words.put("SITES_VIEWED", viewed);
    words.put("SITES_BLACKLISTED", blackListed);
    return Wording.of(words);
  }
}
