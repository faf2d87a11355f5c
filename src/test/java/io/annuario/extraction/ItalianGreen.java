package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

/**
 * Urban green in Italy: an index sheet, a blank line below the header, years across, types under a
 * merged header, areas and Italy below the towns, "Novara (a)", a dash for nothing.
 */
final class ItalianGreen {

  private static final String FILE = "urban_green_2011_2021_ISTAT.xlsx";

  private ItalianGreen() {}

  static Published[] files() {
    String byArea = "it-istat-verde";
    return new Published[] {
      file(byArea, "2021", FILE)
          .reads(2710, 288, 0)
          // Zeros in columns without a header, beside the totals of table 3.1.
          .finds(14, "QUERY CELL_OUTSIDE_TABLE")
          .finds(3, "NOTE DASH_AS_ZERO")
          // The table of types repeats 110 of its 112 totals, and contradicts two.
          .finds(1, "NOTE FIGURE_TWICE")
          .finds(2, "ERROR FIGURE_CONFLICT")
          // Turin and Piacenza: neither the other table's figure nor the sum of the types.
          .finds(8, "ERROR TOTAL_DIFFERS")
          // Densities and areas by head, tables 10.1, 11.1 and 13.1.
          .finds(3, "NOTE FIGURE_ROUNDED")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures(
              "Tav.3.1 - verde urbano!E6 torino TREES = 398262",
              "Tav.3.1 - verde urbano!G9 biella TREES_WHOLE = 0",
              "Tav. 4.1 - verde urbano !G114 cagliari TREES_PLANTED = 1690",
              "Tav. 10.1  - verde urbano!L128 IT GREEN_DENSITY = 2.9317402592",
              "Tav 12.2  - verde urbano!B8 novara GREEN TYPE=HISTORIC = 26801",
              "Tav 13.2 - verde urbano !L124 CM OPEN_GREEN = 148268057")
          .says(
              FILE
                  + ", sheet 'Tav 12.2  - verde urbano', cell P117: Nord, Urban green area, total:"
                  + " expected 315,147,925, the sum of the 47 figures that it covers, got"
                  + " 315,345,925. Correct the total, or the figure that is wrong or missing."
                  + " If figures are rounded, write 'tolerance' for the indicator in job.yaml."),
      file(byArea, "2020", FILE)
          .reads(2348, 157, 0)
          .finds(14, "QUERY CELL_OUTSIDE_TABLE")
          .finds(2, "NOTE DASH_AS_ZERO")
          .finds(1, "NOTE FIGURE_TWICE")
          // Densities and areas by head, tables 10.1, 11.1 and 13.1.
          .finds(3, "NOTE FIGURE_ROUNDED")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures(
              "Tav. 4.1 - verde urbano !D6 torino TREES_PLANTED = 17021",
              "Tav 10.2 - verde urbano !K5 torino GREEN = 20020807",
              "Tav 12.3   - verde urbano!M114 cagliari GREEN TYPE=WOODS = 0"),
      file(byArea, "2011", FILE)
          .reads(584, 16, 0)
          .finds(14, "QUERY CELL_OUTSIDE_TABLE")
          // Densities and areas by head, tables 10.1, 11.1 and 13.1.
          .finds(3, "NOTE FIGURE_ROUNDED")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures("Tav 13.2 - verde urbano !B113 cagliari OPEN_GREEN = 2994757"),
      file("it-istat-verde-tipi", "2021", FILE)
          .in(byArea)
          .reads(1840, 200, 0)
          .finds(1, "NOTE FIGURE_TWICE")
          .finds(2, "ERROR FIGURE_CONFLICT")
          .finds(6, "ERROR TOTAL_DIFFERS")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .says(
              FILE
                  + ", sheet 'Tav 12.2  - verde urbano', cell F125: Capoluoghi di città"
                  + " metropolitana, Urban green area, Urban forestry, total: expected 2,895,310,"
                  + " the sum of the 14 figures that it covers, got 2,960,310. Correct the total,"
                  + " or the figure that is wrong or missing."
                  + " If figures are rounded, write 'tolerance' for the indicator in job.yaml."),
    };
  }
}
