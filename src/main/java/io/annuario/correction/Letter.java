package io.annuario.correction;

import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import io.annuario.observation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to write to an office about one of its returns, as plain text that can be sent as it is. */
final class Letter {

  /** More than this is read in the workbook that goes with it. */
  private static final int MOST = 40;

  private final Correction correction;
  private final String attached;
  private final StringBuilder text = new StringBuilder();

  private Letter(Correction correction, String attached) {
    this.correction = correction;
    this.attached = attached;
  }

  /**
   * The letter.
   *
   * @param attached the name of the workbook that goes with it
   * @param why why that is a list only; null when it is the office's own workbook with marks
   */
  static String of(Correction correction, String attached, @Nullable Phrase why) {
    return new Letter(correction, attached).write(why);
  }

  private String write(@Nullable Phrase why) {
    if (correction.office() != null && !correction.office().contact().isEmpty()) {
      line(correction.say("A: ", "To: ") + correction.office().contact());
    }
    line(
        correction.say("Oggetto: dati da correggere: ", "Subject: figures to correct: ")
            + correction.about());
    line("");
    line(correction.say("Buongiorno,", "Good morning,"));
    line("");
    line(
        correction.say("nel file \"", "in the file \"")
            + correction.file()
            + correction.say("\" che ci è arrivato per \"", "\" that we received for \"")
            + correction.definition().title().in(correction.language())
            + correction.say("\", edizione ", "\", edition ")
            + correction.edition().name()
            + correction.say(", abbiamo trovato ", ", we found ")
            + correction.counts()
            + ".");
    line(why == null ? marked() : listed(why));
    remarks(Severity.ERROR, correction.say("Errori, da correggere:", "Errors, to be corrected:"));
    remarks(
        Severity.QUERY,
        correction.say(
            "Da verificare (se è giusto così, basta scriverci perché):",
            "To be checked (if it is right, it is enough to write us why):"));
    rest();
    line("");
    line(
        correction.say(
            "Vi chiediamo di correggere il file e di rimandarlo. Grazie.",
            "Please correct the file and send it back. Thank you."));
    return text.toString();
  }

  private String marked() {
    return correction.say(
        "Nella copia allegata ("
            + attached
            + ") ogni cella è segnata, con un commento che dice perché; il primo foglio le elenca"
            + " tutte.",
        "In the attached copy ("
            + attached
            + ") each cell is marked, with a comment that says why; the first sheet lists them"
            + " all.");
  }

  private String listed(Phrase why) {
    return correction.say(
            "L'elenco è anche nella cartella allegata (",
            "The list is also in the attached workbook (")
        + attached
        + correction.say(
            "). Nel file stesso nulla è segnato, perché ",
            "). Nothing is marked in the file itself, for ")
        + why.in(correction.language())
        + ".";
  }

  private void remarks(Severity severity, String title) {
    List<Remark> remarks =
        correction.remarks().stream()
            .filter(remark -> remark.finding().severity() == severity)
            .toList();
    if (remarks.isEmpty()) {
      return;
    }
    line("");
    line(title);
    int number = 0;
    for (Remark remark : remarks.subList(0, Math.min(MOST, remarks.size()))) {
      number++;
      line(number + ". " + remark.where() + ": " + remark.what() + ". " + remark.remedy());
    }
    if (remarks.size() > MOST) {
      line(
          correction.say("… e altri ", "… and ")
              + (remarks.size() - MOST)
              + correction.say(", nell'allegato.", " more, in the attachment."));
    }
  }

  private void rest() {
    if (correction.withheld() > 0) {
      line("");
      line(
          correction.say(
                  "Altri rilievi si diranno quando i dati di singole persone saranno stati tolti: ",
                  "Other findings will be told when the detail about single persons has been taken"
                      + " out: ")
              + correction.withheld());
    }
  }

  private void line(String line) {
    text.append(SafeText.onOneLine(line)).append('\n');
  }
}
