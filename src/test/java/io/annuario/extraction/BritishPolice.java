package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

/**
 * The police of England and Wales: regions above their forces, days across, changes beside them,
 * footnotes fused to labels and dates, two dots for what is not available, full-time equivalents.
 */
final class BritishPolice {

  private static final String WORKFORCE = "police-workforce-sep18-tables.ods";
  private static final String FORCE = "police-use-of-force-apr2017-mar2018-hosb3018-tables.ods";

  private BritishPolice() {}

  /**
   * 309 figures of forces; five more in the last table, which has no day in March. Computed means
   * of staff have more than ten decimals in as many tables as there are notes.
   */
  static Published[] files() {
    String people = "uk-homeoffice-iopc";
    return new Published[] {
      file(people, "2018-04-01/2018-09-30", WORKFORCE)
          .reads(314, 77, 0)
          .finds(5, "NOTE FIGURE_ROUNDED")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures(
              "Table_1!D32 wm-police OFFICERS = 6558.8773",
              "Table_3!D8 cleveland DESIGNATED = O",
              "Table_7!D57 gwent VOLUNTEERS = 167",
              "Table_8!F17 EW TRAFFIC_WARDENS = 6"),
      file(people, "2017-10-01/2018-03-31", WORKFORCE)
          .reads(309, 77, 0)
          .finds(4, "NOTE FIGURE_ROUNDED")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures("Table_1!C62 btp OFFICERS = 2865.45"),
      // The last table counts 62,031 of the staff of September 2017, the second one 62,233.
      file(people, "2017-04-01/2017-09-30", WORKFORCE)
          .reads(314, 77, 0)
          .finds(3, "NOTE FIGURE_ROUNDED")
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .finds(1, "ERROR TOTAL_DIFFERS")
          .says(
              WORKFORCE
                  + ", sheet 'Table_8', cell C16: England and Wales, Police staff: expected"
                  + " 62,232.541080021, the sum of 10 territories inside it, got"
                  + " 62,030.7710800209. Correct the figure for the whole, or those for the"
                  + " parts."),
      useOfForce("2017-04-01/2018-03-31", 516, 175)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures(
              "Table_12!C7 cleveland INCIDENTS = 6315",
              "Table_13!G9 northumbria CED MODE=RED_DOT = 58",
              "Table_13!I58 south-wales CED_DISCHARGED = 19"),
      useOfForce("2017-01-01/2017-03-31", 473, 164)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures("Table_14!C7 cleveland CED = 37"),
      useOfForce("2016", 473, 164)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures("Table_15!E7 cleveland CED_NOT_DISCHARGED = 59"),
    };
  }

  private static Published useOfForce(String edition, int figures, int totals) {
    return file("uk-homeoffice-iopc-force", edition, FORCE)
        .in("uk-homeoffice-iopc")
        .reads(figures, totals, 0);
  }
}
