package io.annuario.job;

import io.annuario.correction.Reminder;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Recognised;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has not sent a return: by the files that are there now, whether or not a run has seen them.
 */
public final class AbsentOffices {

  private final JobDefinition definition;
  private final Edition edition;
  private final Folders folders;
  private final List<Absence> absences = new ArrayList<>();
  private final List<String> unrecognised = new ArrayList<>();

  /**
   * An office of which nothing is there.
   *
   * @param accepted whether somebody answered for that
   */
  public record Absence(Office office, boolean accepted) {}

  /** Looks at what came; nothing is read but the first rows. */
  public AbsentOffices(
      JobDefinition definition, Edition edition, AcceptedQueries accepted, Folders folders)
      throws IOException {
    this.definition = definition;
    this.edition = edition;
    this.folders = folders;
    Set<String> sent = new HashSet<>();
    OfficeRecognition offices = new Extraction(definition, edition).offices();
    try (Inbox inbox = Inbox.list(folders.received(edition), edition.intake())) {
      for (Received file : inbox.files()) {
        if (offices.recognise(file.path(), file.file()) instanceof Recognised known) {
          sent.add(known.office().code());
        } else {
          unrecognised.add(file.file());
        }
      }
      inbox.oddities().stream()
          .filter(oddity -> oddity.severity() == Severity.ERROR)
          .map(oddity -> oddity.place().file())
          .forEach(unrecognised::add);
    }
    for (Office office : definition.offices().expectedFor(edition)) {
      if (!sent.contains(office.code())) {
        absences.add(
            new Absence(
                office, MissingOffices.isAccepted(definition, edition, accepted, office.code())));
      }
    }
  }

  /** In the order of the code list. */
  public List<Absence> absences() {
    return List.copyOf(absences);
  }

  /**
   * Files of which nobody knows whose they are, or that cannot be opened: one of them may be what
   * is waited for.
   */
  public List<String> unrecognised() {
    return List.copyOf(unrecognised);
  }

  /** What to write to an office; nothing is sent. */
  public Path letter(Office office) {
    String code = URLEncoder.encode(office.code(), StandardCharsets.UTF_8);
    return folders.reminders(edition).resolve(code + ".txt");
  }

  /**
   * Writes a letter to each office that nobody answered for, and takes away those that are no
   * longer needed.
   */
  public void write(LocalDate today) throws IOException {
    for (Office office : definition.offices().all()) {
      Path letter = letter(office);
      boolean isAsked =
          absences.stream().anyMatch(one -> one.office().equals(office) && !one.accepted());
      if (isAsked) {
        OwnFiles.folder(folders.reminders(edition));
        String text = Reminder.of(definition, edition, office, blank(office), today);
        OwnFiles.replace(letter, draft -> Files.writeString(draft, text));
      } else {
        Files.deleteIfExists(letter);
      }
    }
  }

  private @Nullable String blank(Office office) {
    Path blank = BlankReturns.file(folders.templates(edition), edition, office);
    return Files.exists(blank) ? blank.getFileName().toString() : null;
  }
}
