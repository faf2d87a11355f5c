package io.annuario.inputs;

import java.util.List;
import java.util.Locale;

/** The returns of the editions before 2023: one form for every office, as it was sent to them. */
final class EarlierEditions {

  private EarlierEditions() {}

  static List<Document> documents(String edition) {
    Drafts drafts = Drafts.ofOnlineProtection(edition);
    String ending = edition.equals("2019") ? ".xls" : ".xlsx";
    for (Seat seat : Centres.of(edition)) {
      drafts.add(
          seat.code(),
          seat.city().toLowerCase(Locale.ITALIAN).replace(' ', '_') + ending,
          "Dati",
          TerritoriesDown.PLAIN
              .withCorner("Territorio")
              .withTotal(seat.territories().size() > 1 ? "Totale" : ""),
          Hand.of(Words.USUAL).titled("Tutela dei minori online", period(edition)));
    }
    return drafts.documents();
  }

  private static String period(String edition) {
    return edition.equals("2020-ytd")
        ? "Dati dal 1\u00b0 gennaio al 4 novembre 2020"
        : "Anno " + edition;
  }
}
