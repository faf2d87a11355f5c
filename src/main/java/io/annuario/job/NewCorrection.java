package io.annuario.job;

import io.annuario.definition.CorrectedFigure;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.CorrectionLine;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.explanation.FateMap;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a line into {@code corrections.csv} of an edition, if it fits what the offices sent. */
public final class NewCorrection {

  private final JobDefinition definition;
  private final Edition edition;
  private final Folders folders;

  public NewCorrection(JobDefinition definition, Edition edition, Folders folders) {
    this.definition = definition;
    this.edition = edition;
    this.folders = folders;
  }

  /** What was sent, and where it stands. */
  private record Sent(String value, Place place) {}

  /**
   * A line that was written.
   *
   * @param place of the figure that the office sent
   */
  public record Written(CorrectedFigure figure, Place place) {}

  /**
   * Writes a line; the next run takes it in. What the office sent is looked up in its file.
   *
   * @param fields by the columns of the file, but for the date; {@code old} is held against what
   *     was sent, where it is given
   * @throws DefinitionRejected when the file as it stands, or what is given, cannot be read
   * @throws RunStopped when it does not fit what was sent
   */
  public Written write(Map<String, String> fields) throws IOException, DefinitionRejected {
    Map<String, String> dated = new HashMap<>(fields);
    dated.put("by", Account.beside(fields.getOrDefault("by", "")));
    dated.put("date", LocalDate.now(ZoneId.systemDefault()).toString());
    CorrectionLine line = new CorrectionLine(dated);
    CorrectedFigure wanted = line.read(file(), definition, edition);
    CorrectedFigures before =
        new JobDefinitions(folders.jobs()).correctedFigures(definition, edition, folders.input());
    CorrectedFigure same = before.of(wanted.key());
    if (same != null) {
      throw refused(
          Phrase.of(
              "La riga %d di %s corregge già questa cifra: cambiarla, o toglierla.",
              "Line %d of %s corrects this figure already: change it, or remove it.",
              same.line(),
              file()));
    }
    Sent sent = sent(wanted);
    if (sent == null) {
      throw refused(
          Phrase.of(
              "Nessun file in %s ha questa cifra: si corregge solo ciò che è stato inviato.",
              "No file in %s has this figure: only what was sent can be corrected.",
              folders.received(edition)));
    }
    if (fields.containsKey("old") && !wanted.sent().equals(sent.value())) {
      throw refused(Phrase.same("--old: ").then(isSent(sent)));
    }
    CorrectedFigure figure = line.of(sent.value()).read(file(), definition, edition);
    if (!sent.value().isEmpty() && figure.published().said().equals(sent.value())) {
      throw refused(Phrase.same("--new: ").then(isSent(sent)));
    }
    line.of(sent.value()).addTo(file());
    return new Written(figure, sent.place());
  }

  /** Where corrections are written. */
  public Path file() {
    return JobDefinitions.correctionsFile(edition, folders.input());
  }

  private static Phrase isSent(Sent sent) {
    return sent.place()
        .said()
        .then(Phrase.same(": "))
        .then(new Phrase("l'ufficio ha inviato ", "the office sent "))
        .then(
            sent.value().isEmpty()
                ? new Phrase("ciò che non è un numero.", "what is no number.")
                : Phrase.same(sent.value() + "."));
  }

  private @Nullable Sent sent(CorrectedFigure wanted) throws IOException {
    FileCheck reader = new FileCheck(definition);
    Sent rejected = null;
    try (Inbox inbox = Inbox.list(folders.received(edition), edition.intake())) {
      for (Received file : inbox.files()) {
        ReadFile read = reader.read(file.path(), file.file(), edition, FateMap.ofPage());
        for (Observation figure : read.figures()) {
          if (figure.key().equals(wanted.key())) {
            return new Sent(About.value(figure), figure.place());
          }
        }
        for (Finding finding : read.findings()) {
          if (CorrectedReturns.isOfRejected(finding)
              && Remaking.key(finding).filter(wanted.key()::equals).isPresent()) {
            rejected = new Sent("", finding.place());
          }
        }
      }
    }
    return rejected;
  }

  private static RunStopped refused(Phrase why) {
    return new RunStopped(Ending.USAGE, why);
  }
}
