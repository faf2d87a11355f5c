package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

/** Crime in the United States and in Spain, and the people of France. */
final class OtherCountries {

  private OtherCountries() {}

  /** Crime by state: stacked lines below a state, counts, percents and rates, MAINE6. */
  static Published[] americanCrime() {
    return new Published[] {
      file("us-fbi-census", "2015", "table_5_crime_in_the_united_states_by_state_2015.xls")
          .reads(2950, 0, 0)
          .finds(17, "NOTE LABEL_STRIPPED")
          .figures(
              "15tbl05!E6 ALABAMA VIOLENT_CRIME AREA=METROPOLITAN;REPORTING=ACTUAL = 18122",
              "15tbl05!M10 ALABAMA LARCENY AREA=CITIES;REPORTING=ESTIMATED = 15329",
              "15tbl05!N14 ALABAMA MOTOR_VEHICLE_THEFT = 10335",
              "15tbl05!K23 ALASKA PROPERTY_CRIME = 20806"),
    };
  }

  /** Crime in Spain: latin-1, lines of metadata, offences over pairs of periods, 10.0 for 10. */
  static Published[] spanishCrime() {
    return new Published[] {
      file("es-interior", "2020-01-01/2020-03-31", "delitos_por_municipio.csv")
          .reads(405, 15, 0)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          // Only towns above 30,000 inhabitants are listed.
          .finds(14, "ERROR TOTAL_DIFFERS")
          .figures("C23 MD-15 MURDER = 6", "AE23 MD-15 TOTAL = 57002", "W9 MD-01 THEFT = 533")
          .says(
              "delitos_por_municipio.csv, cell C8: Madrid (Comunidad de), Murder, total: expected"
                  + " 9, the sum of the 27 figures that it covers, got 11. Correct the total, or"
                  + " the figure that is wrong or missing."),
    };
  }

  /** Population: a sheet a year, ages under sexes with totals of both, codes 01 and 974.0. */
  static Published[] frenchPeople() {
    return new Published[] {
      file("fr-insee", "2021", "estim-pop-dep-sexe-gca-1975-2023.xls")
          .reads(1818, 862, 0)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures(
              "2021!M6 01 POPULATION AGE=Y75;SEX=M = 21995",
              "2021!H6 01 POPULATION = 662032",
              "2021!T106 974 POPULATION SEX=F = 453685"),
    };
  }
}
