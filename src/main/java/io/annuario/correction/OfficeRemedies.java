package io.annuario.correction;

import static java.util.Map.entry;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an office can do where the remedy of a finding speaks to the statistician, who has the job's
 * definition before him and the office on the telephone.
 */
final class OfficeRemedies {

  private static final Phrase LABEL =
      new Phrase(
          "Correggere l'etichetta, oppure scriverci che cosa significa.",
          "Correct the label, or write us what it means.");
  private static final Phrase PLAIN_FILE =
      new Phrase(
          "Rimandare il foglio di calcolo, senza password.",
          "Send the spreadsheet again, without a password.");
  private static final Phrase NAME =
      new Phrase(
          "Scrivere il nome dell'ufficio nelle prime righe.",
          "Write the office's name into the first rows.");
  private static final Phrase FIGURE =
      new Phrase(
          "Mandare la cifra: 0 se non c'è nulla da segnalare, n.d. se non è disponibile.",
          "Send the figure: 0 if there is nothing to report, n/a if it is not available.");
  private static final Phrase DOUBT =
      new Phrase(
          "Correggere, oppure scriverci perché è giusto così.",
          "Correct it, or write us why it is right.");

  private static final Phrase UNCLEAR =
      new Phrase(
          "Correggere il foglio, oppure scriverci come va letto.",
          "Correct the sheet, or write us how it is to be read.");

  private static final Map<FindingCode, Phrase> OTHERS =
      Map.ofEntries(
          entry(FindingCode.FILE_ENCRYPTED, PLAIN_FILE),
          entry(FindingCode.FILE_NOT_A_SPREADSHEET, PLAIN_FILE),
          entry(FindingCode.FILE_EMPTY, PLAIN_FILE),
          entry(
              FindingCode.FILE_TOO_LARGE,
              new Phrase(
                  "Copiare solo la tabella in una nuova cartella di lavoro e mandare quella.",
                  "Copy just the table into a new workbook and send that one.")),
          entry(FindingCode.OFFICE_UNKNOWN, NAME),
          entry(FindingCode.OFFICE_AMBIGUOUS, NAME),
          entry(
              FindingCode.OFFICE_TWICE,
              new Phrase(
                  "Dirci quale dei due file vale.", "Tell us which of the two files counts.")),
          entry(FindingCode.ITEM_MISSING, FIGURE),
          entry(FindingCode.PERIODS_MISSING, FIGURE),
          entry(FindingCode.FIGURE_MISSING, FIGURE),
          entry(
              FindingCode.TABLE_AMBIGUOUS,
              new Phrase(
                  "Correggere la tabella, oppure scriverci come va letta.",
                  "Correct the table, or write us how it is to be read.")),
          entry(FindingCode.TERRITORY_UNKNOWN, LABEL),
          entry(FindingCode.INDICATOR_UNKNOWN, LABEL),
          entry(FindingCode.PERIOD_UNKNOWN, LABEL),
          entry(FindingCode.CATEGORY_UNKNOWN, LABEL),
          entry(FindingCode.TERRITORY_NOT_OF_OFFICE, DOUBT),
          entry(
              FindingCode.DECIMAL_COUNT,
              new Phrase(
                  "Un conteggio non ha decimali: correggere il numero.",
                  "A count has no decimals: correct the number.")),
          entry(FindingCode.RULE_WITHOUT_RESULT, DOUBT));

  /** What only the statistician has before him. */
  private static final Pattern OWN_FILES =
      Pattern.compile("(?:job|edition)\\.yaml|codes/|offices\\.csv|findings\\.csv|ANNUARIO_");

  private OfficeRemedies() {}

  static Phrase of(Finding finding) {
    Phrase usual = finding.remedy();
    // A question about the figure, such as whether a digit is missing, is one to the office.
    Phrase asked =
        new Phrase(
            usual.it().replace("accettare il rilievo dicendo perché", "scriverci perché"),
            usual.en().replace("accept the query and say why", "write us why"));
    boolean isOfOwnFiles = OWN_FILES.matcher(usual.en()).find();
    return OTHERS.getOrDefault(finding.code(), isOfOwnFiles ? UNCLEAR : asked);
  }
}
