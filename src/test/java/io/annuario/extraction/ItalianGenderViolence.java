package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Gender-based violence in Italy: ten sheets whose names say what is counted, years across, or each
 * year by sex under merged headers, "2019*" with its note as the last line, "di cui" that says the
 * same of three different lines, provinces that are not known.
 */
final class ItalianGenderViolence {

  private static final String JOB = "it-interno-sdi-foia";
  private static final String FILE = "MI-123-U-A-SD-2025-90_5.xlsx";

  private ItalianGenderViolence() {}

  static Published[] files() {
    List<Published> files = new ArrayList<>();
    files.add(
        sheets("2019")
            .figures(
                "Omicidi DCPC!B8 IT MURDERS_PARTNER VICTIM_SEX=F = 69",
                "Delitti - Vittime!D5 P084 ATTEMPTED_MURDER AGE=Y25-34;COUNTED=VICTIMS;SEX=F = 1",
                "Codice Rosso - Commessi!C6 P084 BREACH COUNTED=OFFENCES = 4",
                "Codice Rosso - Segnalazioni!E4 P084 FORCED_MARRIAGE"
                    + " AGE=Y35-44;COUNTED=SUSPECTS;SEX=M = 0"));
    files.add(
        sheets("2024")
            .figures(
                "Omicidi DCPC!G6 IT MURDERS_FAMILY VICTIM_SEX=F = 99",
                "Delitti - Commessi!H536 NL THREATS COUNTED=OFFENCES = 24",
                "Reati spia - Segnalazioni!O938 P041 ABUSE AGE=Y18-24;COUNTED=SUSPECTS;SEX=M = 2")
            .says(
                FILE
                    + ", sheet 'Reati spia - Segnalazioni', cell O947: Pesaro e Urbino, Abuse of"
                    + " family members: expected one figure only, got another figure than that of "
                    + FILE
                    + ", sheet 'Reati spia - Segnalazioni', cell O938. Leave the right figure."));
    for (int year = 2020; year <= 2023; year++) {
      files.add(sheets("" + year));
    }
    for (int year = 2019; year <= 2024; year++) {
      files.add(list("" + year, "csv_delitti_commessi.csv", 535));
      files.add(list("" + year, "csv_codice_rosso_commessi.csv", 357));
      files.add(list("" + year, "csv_reati_spia_commessi.csv", 214));
      files.add(list("" + year, "csv_omicidi_dcpc.csv", 6));
    }
    return files.toArray(Published[]::new);
  }

  /** Of 19,213 figures a year one is given twice: Pesaro has two names in one sheet. */
  private static Published sheets(String year) {
    return file(JOB, year, FILE)
        .reads(19212, 0, 0)
        .finds(1, "ERROR FIGURE_CONFLICT")
        .finds(1, "NOTE PERIOD_NOT_OF_EDITION");
  }

  private static Published list(String year, String name, int figures) {
    return file(JOB, year, name).reads(figures, 0, 0).finds(1, "NOTE PERIOD_NOT_OF_EDITION");
  }
}
