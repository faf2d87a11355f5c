package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

import java.util.ArrayList;
import java.util.List;

/** Crime in the United States and in Spain, and the people of France. */
final class OtherCountries {

  private OtherCountries() {}

  /**
   * Crime by state: stacked lines below a state, counts, percents and rates, MAINE with a raised 6.
   */
  static Published[] americanCrime() {
    return new Published[] {
      file("us-fbi-census", "2015", "table_5_crime_in_the_united_states_by_state_2015.xls")
          .reads(2950, 0, 0)
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

  /**
   * Population: a sheet a year, ages under sexes with totals of both, codes 01 and 974.0. Each line
   * has 18 figures, of which eight are totals; 96 departments and the mainland until 1989, then
   * four overseas and two more lines of totals, then Mayotte. All sums of the publisher's are
   * right.
   */
  static Published[] frenchPeople() {
    List<Published> years = new ArrayList<>();
    for (int year = 1975; year <= 2023; year++) {
      int departments = year < 1990 ? 96 : year < 2014 ? 100 : 101;
      int wholes = year < 1990 ? 1 : 3;
      years.add(
          file("fr-insee", "" + year, "estim-pop-dep-sexe-gca-1975-2023.xls")
              .reads(departments * 18, departments * 8 + wholes * 18, 0)
              .finds(1, "NOTE PERIOD_NOT_OF_EDITION"));
    }
    years
        .get(2021 - 1975)
        .figures(
            "2021!M6 01 POPULATION AGE=Y75;SEX=M = 21995",
            "2021!H6 01 POPULATION = 662032",
            "2021!T106 974 POPULATION SEX=F = 453685");
    years
        .get(0)
        .figures("1975!H6 01 POPULATION = 376277", "1975!S101 95 POPULATION AGE=Y75;SEX=F = 19546");
    return years.toArray(Published[]::new);
  }
}
