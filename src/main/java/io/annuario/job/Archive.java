package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Protected;
import io.annuario.disclosure.Release;
import io.annuario.observation.EditionState;
import io.annuario.observation.Key;
import io.annuario.observation.Phrase;
import io.annuario.observation.Revision;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.Editions;
import io.annuario.store.Erasures;
import io.annuario.store.Figures;
import io.annuario.store.PastRun;
import io.annuario.store.Revisions;
import io.annuario.store.Runs;
import io.annuario.store.StoreSettings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.store.Withdrawals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept of editions, for whoever asks without running one; and their closing. */
public final class Archive implements AutoCloseable {

  /** One for changes, one for a cursor, one for a lock. */
  private static final int CONNECTIONS = 4;

  private final Folders folders;
  private final Database database;
  private final Editions editions;
  private final Vintages vintages;

  private Archive(Folders folders, Database database) {
    this.folders = folders;
    this.database = database;
    this.editions = new Editions(database.dataSource());
    this.vintages = new Vintages(database.dataSource());
  }

  /**
   * Opens the database that runs use. Where no run has made the embedded one yet there is nothing
   * to read, and nothing is made.
   *
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   */
  public static Archive open(Map<String, String> environment, Folders folders) {
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    return new Archive(folders, Database.openToRead(settings, CONNECTIONS));
  }

  /**
   * Likewise, for whoever only asks: while a run has the embedded database open, what was stored a
   * moment ago.
   */
  public static Archive openToAsk(Map<String, String> environment, Folders folders) {
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    return new Archive(folders, Database.openToAsk(settings, CONNECTIONS));
  }

  /**
   * That this is not the latest word, or that the tables were brought up to date; null when there
   * is nothing to say.
   */
  public @Nullable Phrase remark() {
    return database.isCopy()
        ? new Phrase(
            "Un'elaborazione è in corso: questo è ciò che era salvato un momento fa.",
            "A run is going on: this is what was stored a moment ago.")
        : database.earlier().map(Archive::upToDate).orElse(null);
  }

  /** That the tables were brought up to date. */
  static Phrase upToDate(Path copy) {
    return Phrase.of(
        "Le tabelle del database sono state aggiornate. Ciò che c'era prima è in %s"
            + " (docs/backup.md).",
        "The tables of the database were brought up to date. What was there before is in %s"
            + " (docs/backup.md).",
        copy);
  }

  /** The editions of a job of which something has been kept, by name. */
  public List<Edition> editions(String job) {
    return editions.of(job);
  }

  public EditionState state(Edition edition) {
    return editions.state(edition);
  }

  /**
   * Tells what became of an edition; of one that nobody ran, that it is open.
   *
   * @param attempts how many of its last runs to tell
   */
  public Chronicle chronicle(JobDefinition definition, Edition edition, int attempts) {
    Optional<Vintage> current = vintages.current(edition);
    List<PastRun> runs = new Runs(database.dataSource()).last(edition, attempts);
    boolean alive =
        database.isCopy() || runs.stream().noneMatch(Chronicles::seemsToRun) || isHeld(edition);
    ErasedReturns erased = new ErasedReturns(database.dataSource(), edition, folders);
    return new Chronicle(
        edition.job(),
        edition.name(),
        editions.state(edition),
        vintages.all(edition).stream()
            .map(it -> Chronicles.publication(it, folders, erased.in(it).isPresent()))
            .toList(),
        new Runs(database.dataSource()).hosts(edition),
        List.copyOf(new Withdrawals(database.dataSource()).of(edition).values()),
        new Erasures(database.dataSource()).of(edition),
        editions.changes(edition),
        runs.stream().map(run -> Chronicles.attempt(run, alive)).toList(),
        current
            .map(it -> MissingOffices.names(definition, edition, it.members()))
            .orElse(List.of()),
        edition.intake().due());
  }

  /** A run that nobody holds the edition for is that of a dead process. */
  private boolean isHeld(Edition edition) {
    Optional<EditionLock> free = new EditionLocks(database.dataSource()).tryAcquire(edition);
    free.ifPresent(EditionLock::close);
    return free.isEmpty();
  }

  /**
   * Makes an edition final.
   *
   * @param by who answers for it; the user and the machine are added
   * @param reason why it is closed although queries are open or offices missing; else empty
   * @throws IllegalStateException when it is not provisional
   */
  public void close(Edition edition, String by, String reason) throws IOException {
    editions.close(edition, Account.beside(by), reason);
    sayBesideWorkbook(edition);
  }

  /** What a kill leaves unsaid, {@code workbook} says when it writes it again. */
  private void sayBesideWorkbook(Edition edition) throws IOException {
    Optional<Vintage> current = vintages.current(edition);
    if (current.isPresent()) {
      new PublishedWorkbooks(folders, edition)
          .sayClosed(current.get(), editions.closed(edition).orElse(null));
    }
  }

  /** How many queries of what stands published nobody answered for, missing offices left out. */
  public long openQueries(Edition edition) {
    return vintages
        .current(edition)
        .map(it -> OpenQueries.of(edition, it, database.dataSource()))
        .orElse(0L);
  }

  /**
   * Allows further vintages of a final edition.
   *
   * @param by who answers for it; the user and the machine are added
   * @throws IllegalStateException when it is not final
   */
  public void reopen(Edition edition, String by, String reason) throws IOException {
    editions.reopen(edition, Account.beside(by), reason);
    sayBesideWorkbook(edition);
  }

  /**
   * What differs between two vintages.
   *
   * @throws NoSuchElementException when the edition has no such vintage
   */
  public Differences differences(Edition edition, int from, int to) {
    Vintage earlier = vintage(edition, from);
    Vintage later = vintage(edition, to);
    ProtectedCells cells = new ProtectedCells(database.dataSource());
    Protected before = cells.of(earlier);
    Protected after = cells.of(later);
    List<Revision> revisions = new ArrayList<>();
    try (Figures.Cursor<Revision> cursor =
        new Revisions(database.dataSource()).between(earlier, later)) {
      OpenCursors.stream(cursor)
          .filter(one -> Release.isShown(one.key(), before, after))
          .forEach(revisions::add);
    }
    // A stable order: where changes are as great, that of office and key remains.
    revisions.sort(Comparator.comparing((Revision it) -> it.change().abs()).reversed());
    Set<Key> hidden = new HashSet<>(before.cells().keySet());
    hidden.addAll(after.cells().keySet());
    return new Differences(revisions, hidden.size());
  }

  private Vintage vintage(Edition edition, int number) {
    return vintages.find(edition, number).orElseThrow();
  }

  @Override
  public void close() {
    database.close();
  }
}
