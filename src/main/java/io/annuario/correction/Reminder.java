package io.annuario.correction;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to write to an office that has sent nothing, as plain text that can be sent as it is. */
public final class Reminder {

  private Reminder() {}

  /**
   * The letter, in the office's language.
   *
   * @param blank the name of its blank return, to be attached; null when there is none
   */
  public static String of(
      JobDefinition definition,
      Edition edition,
      Office office,
      @Nullable String blank,
      LocalDate today) {
    Language language = office.language() == null ? definition.language() : office.language();
    String title = definition.title().in(language);
    List<Phrase> lines = new ArrayList<>();
    if (!office.contact().isEmpty()) {
      lines.add(new Phrase("A: ", "To: ").then(Phrase.same(office.contact())));
    }
    lines.add(
        new Phrase(
            "Oggetto: dati da inviare: " + title + ", edizione " + edition.name(),
            "Subject: figures to be sent: " + title + ", edition " + edition.name()));
    lines.add(Phrase.same(""));
    lines.add(new Phrase("Buongiorno,", "Good morning,"));
    lines.add(Phrase.same(""));
    lines.add(
        Phrase.of(
                "per \"%s\", edizione %s, non ci è ancora arrivato il file di %s.",
                "for \"%s\", edition %s, the file of %s has not reached us yet.",
                title,
                edition.name(),
                office.name())
            .then(due(edition.intake().due(), today)));
    if (blank != null) {
      lines.add(
          Phrase.of(
              "Il modello da compilare è allegato (%s).",
              "The return to fill in is attached (%s).", blank));
    }
    lines.add(
        new Phrase(
            "Se non c'è nulla da segnalare, scrivere gli zeri e mandarlo lo stesso; se il file non"
                + " verrà mandato, basta scriverci perché.",
            "If there is nothing to report, please write the zeros and send it all the same; if it"
                + " will not be sent, it is enough to write us why."));
    lines.add(Phrase.same(""));
    lines.add(new Phrase("Grazie.", "Thank you."));
    return lines.stream()
        .map(line -> SafeText.onOneLine(line.in(language)) + "\n")
        .collect(Collectors.joining());
  }

  private static Phrase due(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return Phrase.same("");
    }
    long late = ChronoUnit.DAYS.between(due, today);
    return late > 0
        ? Phrase.of(
            " La scadenza era il %1$s: giorni di ritardo %2$d.",
            " It was due on %1$s: days late %2$d.", due, late)
        : Phrase.of(" La scadenza è il %s.", " It is due on %s.", due);
  }
}
