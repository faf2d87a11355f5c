package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.AcceptedQuery;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinitions;
import io.annuario.definition.Likeness;
import io.annuario.definition.ListedFinding;
import io.annuario.definition.NewAcceptances;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Accepts queries of an edition's last run by their ids, all of them or none. */
public final class Answers {

  private final Folders folders;
  private final Edition edition;

  public Answers(Folders folders, Edition edition) {
    this.folders = folders;
    this.edition = edition;
  }

  /**
   * Writes them into {@code accepted-queries.csv}; the next run takes them in.
   *
   * @param by who answers for them; the user and the machine are added
   * @return what was accepted, in the order of the ids
   * @throws RunStopped when one of the ids is not that of an open query
   * @throws DefinitionRejected when the file as it stands cannot be read
   */
  public List<ListedFinding> accept(List<String> ids, String reason, String by)
      throws IOException, DefinitionRejected {
    AcceptedQueries accepted =
        new JobDefinitions(folders.jobs()).acceptedQueries(edition, folders.input());
    Map<String, ListedFinding> listed = ListedFinding.read(list());
    List<Phrase> mistakes = new ArrayList<>();
    List<ListedFinding> queries = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      ListedFinding finding = listed.get(id);
      Phrase obstacle = obstacle(id, finding, accepted, listed);
      if (obstacle != null) {
        mistakes.add(Phrase.same(id + ": ").then(obstacle));
      } else if (finding != null) {
        queries.add(finding);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new RunStopped(Ending.USAGE, Phrase.lines(mistakes));
    }
    new NewAcceptances(queries, reason, Account.beside(by), today()).addTo(file());
    return queries;
  }

  /** Where they are written. */
  public Path file() {
    return JobDefinitions.acceptedQueriesFile(edition, folders.input());
  }

  private Path list() {
    return folders.made(edition).resolve(FindingsReport.NAME);
  }

  private @Nullable Phrase obstacle(
      String id,
      @Nullable ListedFinding finding,
      AcceptedQueries accepted,
      Map<String, ListedFinding> listed) {
    boolean isWritten =
        accepted.acceptances().stream()
            .anyMatch(one -> one instanceof AcceptedQuery.OfValue of && of.id().equals(id));
    if (isWritten) {
      return Phrase.of("è già in %s.", "it is in %s already.", AcceptedQueries.FILE);
    }
    if (finding == null) {
      return unknown(id, listed);
    }
    return switch (finding.severity()) {
      case QUERY -> null;
      case ERROR ->
          new Phrase(
              "è un errore, e gli errori non si accettano: correggere il file.",
              "it is an error, and errors cannot be accepted: correct the file.");
      case NOTE ->
          new Phrase(
              "è una nota: non c'è nulla da accettare.",
              "it is a note: there is nothing to accept.");
    };
  }

  private Phrase unknown(String id, Map<String, ListedFinding> listed) {
    Phrase unknown =
        Phrase.of(
            "non è un rilievo dell'ultima esecuzione (%s).",
            "it is no finding of the last run (%s).", list());
    List<String> near =
        Likeness.among(
            id,
            listed.values().stream()
                .flatMap(
                    one -> one.severity() == Severity.QUERY ? Stream.of(one.id()) : Stream.empty())
                .toList());
    return near.isEmpty()
        ? unknown.then(
            new Phrase(
                " Rilanciare ./annuario run e copiare l'id da lì.",
                " Run ./annuario run again and copy the id from there."))
        : unknown.then(
            new Phrase(
                " Forse: " + String.join(", ", near) + ".",
                " Perhaps: " + String.join(", ", near) + "."));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
