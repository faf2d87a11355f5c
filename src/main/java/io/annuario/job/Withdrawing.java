package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import io.annuario.observation.Withdrawal;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.Editions;
import io.annuario.store.Erasures;
import io.annuario.store.StoreSettings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.store.Withdrawals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes back a vintage that should not have been published: it stays in the history, its workbook
 * says so by its name, and the vintage before stands again.
 */
public final class Withdrawing {

  /** That of the lock, one for changes and one for questions. */
  private static final int CONNECTIONS = 4;

  private final Map<String, String> environment;
  private final Folders folders;

  /**
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   */
  public Withdrawing(Map<String, String> environment, Folders folders) {
    this.environment = Map.copyOf(environment);
    this.folders = folders;
  }

  /**
   * What became of it.
   *
   * @param standing the vintage that stands from now on; null for none
   * @param workbook where that of the withdrawn vintage is now; null where it was not renamed
   * @param place where it was published, or would have been
   * @param another whether something stands there that is not known to be it
   * @param erased null where no texts were to be erased
   */
  public record Withdrawn(
      int vintage,
      @Nullable Integer standing,
      @Nullable Path workbook,
      Path place,
      boolean another,
      @Nullable Erased erased) {}

  /**
   * What is no longer kept.
   *
   * @param office whose returns had the texts
   * @param returns SHA-256 of each
   * @param vintages whose workbooks and reports were removed
   * @param copies of the database that may have the texts, and were left alone
   */
  public record Erased(
      String office, List<String> returns, List<Integer> vintages, List<Path> copies) {}

  /**
   * Takes it back. A process that dies on the way leaves to the next run what is not done.
   *
   * @param by who answers for it; the user and the machine are added
   * @param office the office of whose returns in it no texts may be kept; null for none. The
   *     vintage may be withdrawn already then
   * @throws RunStopped when it cannot be
   */
  public Withdrawn withdraw(
      Edition edition, int number, String by, String reason, @Nullable String office)
      throws IOException {
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    try (Database database = Database.openToRead(settings, CONNECTIONS)) {
      Withdrawn done;
      try (EditionLock held = hold(database.dataSource(), edition)) {
        held.assertHeld();
        done = withdraw(database, edition, number, new Deed(Account.beside(by), reason), office);
      }
      if (office != null) {
        new Erasures(database.dataSource()).rewrite(settings);
      }
      return done;
    }
  }

  private record Deed(String by, String reason) {}

  private Withdrawn withdraw(
      Database database, Edition edition, int number, Deed deed, @Nullable String office)
      throws IOException {
    DataSource source = database.dataSource();
    Withdrawals withdrawals = new Withdrawals(source);
    requireOpen(new Editions(source), edition);
    Vintage vintage = there(new Vintages(source), edition, number);
    Withdrawal before = withdrawals.of(edition).get(number);
    Erasing erasing = office == null ? null : new Erasing(source, edition, folders, office);
    if (erasing != null) {
      erasing.prepare(vintage, withdrawals.of(edition).keySet());
    } else if (before != null) {
      throw refused(edition, already(before));
    }
    String workbook = Folders.withdrawn(edition, number);
    new TransactionTemplate(database.transactions())
        .executeWithoutResult(
            status -> {
              if (before == null) {
                withdrawals.withdraw(edition, vintage, deed.by(), deed.reason(), workbook);
              }
              if (erasing != null) {
                erasing.erase(deed.by(), deed.reason());
              }
            });
    PublishedWorkbooks published = new PublishedWorkbooks(folders, edition);
    published.takeAway(vintage);
    Erased erased = erasing == null ? null : erasing.finish();
    Path renamed = folders.output().resolve(workbook);
    Path place = published.workbook(number);
    boolean another = Files.exists(place);
    return new Withdrawn(
        number,
        new Vintages(source).current(edition).map(Vintage::number).orElse(null),
        !another && Files.exists(renamed) ? renamed : null,
        place,
        another,
        erased);
  }

  private static EditionLock hold(DataSource source, Edition edition) {
    return new EditionLocks(source)
        .tryAcquire(edition)
        .orElseThrow(() -> new RunStopped(Ending.BUSY, RunFailures.BUSY));
  }

  private static void requireOpen(Editions editions, Edition edition) {
    Optional<StateChange> closed = editions.closed(edition);
    if (closed.isPresent()) {
      throw new RunStopped(Ending.CLOSED, RunFailures.closed(closed.get()));
    }
  }

  private static Vintage there(Vintages vintages, Edition edition, int number) {
    Vintage vintage = vintages.find(edition, number).orElse(null);
    if (vintage == null) {
      throw refused(edition, none(vintages.all(edition), number));
    }
    if (vintage.workbook() == null) {
      throw refused(
          edition,
          new Phrase(
              "la sua cartella di lavoro non è ancora stata scritta. Rilanciare prima ./annuario"
                  + " run.",
              "its workbook has not been written yet. First run ./annuario run again."));
    }
    return vintage;
  }

  private static Phrase already(Withdrawal before) {
    return Phrase.of(
        "la versione %d è già ritirata, da %s il %s: %s",
        "vintage %d is withdrawn already, by %s on %s: %s",
        before.vintage(),
        before.by(),
        RunFailures.moment(before.at()),
        before.reason());
  }

  private static Phrase none(List<Vintage> there, int number) {
    Phrase none = Phrase.of("non c'è una versione %d.", "there is no vintage %d.", number);
    String list =
        there.stream().map(one -> Integer.toString(one.number())).collect(Collectors.joining(", "));
    return list.isEmpty()
        ? none.then(
            new Phrase(" Non è ancora stato pubblicato nulla.", " Nothing has been published yet."))
        : none.then(
            new Phrase(" Le versioni sono: " + list + ".", " The vintages are: " + list + "."));
  }

  static RunStopped refused(Edition edition, Phrase why) {
    return new RunStopped(
        Ending.USAGE, Phrase.same(edition.job() + " " + edition.name() + ": ").then(why));
  }
}
