package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

/**
 * Migrants in reception in Italy: a file a date, 638 beside 5.974, the total first, a column of
 * percents.
 */
final class ItalianReception {

  private ItalianReception() {}

  static Published[] files() {
    String job = "it-interno-migranti";
    return new Published[] {
      file(job, "2021", "cruscotto_statistico_giornaliero_31-03-2021-accoglienza.csv")
          .reads(62, 4, 0)
          .figures("B7 19 HOT_SPOTS = 372", "C21 14 CENTRES = 154", "E3 03 ALL = 10036"),
      file(job, "2024", "cruscotto_statistico_giornaliero_15-04-2024-accoglienza.csv")
          .reads(62, 4, 0)
          .finds(1, "ERROR RULE_BROKEN")
          .figures("E9 19 ALL = 9372"),
      file(job, "2025", "cruscotto_statistico_giornaliero_30-06-2025_0-accoglienza.csv")
          .reads(63, 4, 0)
          .finds(2, "ERROR RULE_BROKEN")
          .figures("D9 19 SAI = 6035")
          .says(
              "cruscotto_statistico_giornaliero_30-06-2025_0-accoglienza.csv, cell E9: Sicilia,"
                  + " rule 'places-add-up': expected ALL = HOT_SPOTS + CENTRES + SAI, got Migrants"
                  + " in reception 9,988 (E9); Migrants in hot spots 279 (B9); Migrants in"
                  + " reception centres 3,953 (C9); Migrants in centres of the SAI network 6,035"
                  + " (D9). The total is not the sum of the kinds of place."),
    };
  }
}
