package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

/**
 * Migrants in reception in Italy: a file a date, 638 beside 5.974, the total first, a column of
 * percents.
 */
final class ItalianReception {

  private ItalianReception() {}

  /** Every printed total is the sum; three regions' totals are not that of their places. */
  static Published[] files() {
    return new Published[] {
      on("31-03-2021", 62)
          .figures("B7 19 HOT_SPOTS = 372", "C21 14 CENTRES = 154", "E3 03 ALL = 10036"),
      on("15-08-2021", 62).figures("D3 03 SAI = 2082", "E4 08 ALL = 7914"),
      on("30-09-2021_0", 62),
      on("15-11-2021", 62),
      on("30-11-2021", 62),
      on("30-04-2022_0", 62),
      on("31-08-2022", 62),
      on("15-11-2022", 62),
      on("15-04-2024", 62).finds(1, "ERROR RULE_BROKEN").figures("E9 19 ALL = 9372"),
      on("15-05-2024", 63).figures("C15 06 CENTRES = 3875"),
      on("15-02-2025", 63),
      on("30-06-2025_0", 63)
          .finds(2, "ERROR RULE_BROKEN")
          .figures("D9 19 SAI = 6035")
          .says(
              "cruscotto_statistico_giornaliero_30-06-2025_0-accoglienza.csv, cell E9: Sicilia,"
                  + " rule 'places-add-up': expected Migrants in reception = Migrants in hot spots"
                  + " + Migrants in reception centres + Migrants in centres of the SAI network, got"
                  + " Migrants in reception 9,988 (E9); Migrants in hot spots 279 (B9); Migrants in"
                  + " reception centres 3,953 (C9); Migrants in centres of the SAI network 6,035"
                  + " (D9). The total is not the sum of the kinds of place."),
      on("31-08-2025", 63),
    };
  }

  private static Published on(String day, int figures) {
    String year = day.substring(6, 10);
    String name = "cruscotto_statistico_giornaliero_" + day + "-accoglienza.csv";
    return file("it-interno-migranti", year, name).reads(figures, 4, 0);
  }
}
