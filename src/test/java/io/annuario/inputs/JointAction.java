package io.annuario.inputs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of isa-joint-action 2020, from 1 January to 30 May: 771 arrests, 549 victims
 * identified and 580 websites and applications blocked in nine states, as the press published them.
 * The split by state is invented. Every state writes in its own language.
 */
final class JointAction {

  static final String JOB = "isa-joint-action";

  private static final Wording ENGLISH =
      words("Arrests", "Victims identified", "Websites and applications blocked")
          .but("Voce", "Item")
          .but("Indicatore", "Indicator")
          .but("Valore", "Number")
          .but("Stato", "Country")
          .but("GB", "United Kingdom")
          .but("SG", "Singapore")
          .but("AU", "Australia")
          .but("AE", "United Arab Emirates");

  private static final Wording FRENCH =
      words("Arrestations", "Victimes identifiées", "Sites et applications bloqués")
          .but("Voce", "Rubrique")
          .but("Indicatore", "Indicateur")
          .but("Valore", "Nombre")
          .but("Stato", "Pays")
          .but("FR", "France")
          .but("SN", "Sénégal");

  private static final Wording ITALIAN =
      words("Arresti", "Vittime identificate", "Siti e applicazioni bloccati").but("IT", "Italia");

  private static final Wording SPANISH =
      words("Detenidos", "Víctimas identificadas", "Sitios web y aplicaciones bloqueados")
          .but("Indicatore", "Indicador")
          .but("ES", "España");

  private static final Wording ARABIC =
      words("الاعتقالات", "الضحايا الذين تم تحديد هويتهم", "المواقع والتطبيقات المحجوبة")
          .but("Voce", "البيان")
          .but("Valore", "العدد")
          .but("Stato", "الدولة")
          .but("BH", "البحرين")
          .but("AE", "الإمارات العربية المتحدة");

  private JointAction() {}

  static List<Document> documents() {
    OfficeForm form = new OfficeForm(List.of(), false);
    TerritoriesDown table = TerritoriesDown.PLAIN.withCorner("Stato").withTotal("");
    LongList list = new LongList("Stato", false);
    ItemsDown column = new ItemsDown("", false);
    Hand english = Hand.of(ENGLISH);
    return drafts()
        .add(
            "BH",
            "Bahrain.xlsx",
            "2020",
            form,
            Hand.of(ARABIC).writing(Digits.TEXT_ARABIC).titled("مملكة البحرين"))
        .add("AE", "United Arab Emirates.xlsx", "UAE", table, Hand.of(ARABIC))
        .add(
            "FR",
            "France.xlsx",
            "Bilan",
            form,
            Hand.of(FRENCH)
                .writing(Digits.TEXT_NARROW_SPACE)
                .titled("Bilan du 1er janvier au 30 mai 2020"))
        .add("IT", "Italia.ods", "Dati", table, Hand.of(ITALIAN).titled("Dati al 30 maggio 2020"))
        .add("SN", "Senegal.csv", "", list, Hand.of(FRENCH))
        .add("SG", "Singapore.xlsx", "Return", column, english.titled("Joint action 2020"))
        .add("ES", "Espana.xls", "Hoja1", column, Hand.of(SPANISH).writing(Digits.TEXT_POINT))
        .add(
            "GB",
            "United Kingdom.xlsx",
            "Return",
            form,
            english
                .writing(Digits.TEXT_COMMA)
                .titled("Joint action, 1 January to 30 May 2020")
                .footnoted("Source: returns of police forces."))
        .add("AU", "Australia.xlsx", "Sheet1", table, english)
        .documents();
  }

  private static Drafts drafts() {
    // Millions of people; but Bahrain, as the host, found more.
    Map<String, Long> people = new LinkedHashMap<>();
    people.put("BH", 24L);
    people.put("AE", 10L);
    people.put("FR", 67L);
    people.put("IT", 60L);
    people.put("SN", 16L);
    people.put("SG", 6L);
    people.put("ES", 47L);
    people.put("GB", 67L);
    people.put("AU", 26L);
    Counts counts = new Counts();
    for (Map.Entry<String, Long> total : totals().entrySet()) {
      Split.of(total.getValue(), people, total.getKey())
          .forEach((code, part) -> counts.put(code, Item.of(total.getKey()), Amount.of(part)));
    }
    List<Seat> seats =
        people.keySet().stream().map(code -> new Seat(code, code, List.of(code))).toList();
    return new Drafts(JOB, "2020", counts, seats);
  }

  private static Map<String, Long> totals() {
    Map<String, Long> totals = new LinkedHashMap<>();
    totals.put("ARRESTS", 771L);
    totals.put("VICTIMS_IDENTIFIED", 549L);
    totals.put("SITES_BLOCKED", 580L);
    return totals;
  }

  private static Wording words(String arrests, String victims, String sites) {
    return Wording.of(
        Map.of("ARRESTS", arrests, "VICTIMS_IDENTIFIED", victims, "SITES_BLOCKED", sites));
  }
}
