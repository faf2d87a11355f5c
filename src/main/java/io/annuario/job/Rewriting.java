package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.definition.Edition;
import io.annuario.observation.Erasure;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.WorkbookSeal;
import io.annuario.store.Database;
import io.annuario.store.EditionLock;
import io.annuario.store.EditionLocks;
import io.annuario.store.Editions;
import io.annuario.store.StoreSettings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.workbook.ConsolidatedWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes again what was made of a vintage: its workbook, byte for byte as it was published, or its
 * report.
 */
public final class Rewriting {

  /** That of the lock and two cursors at a time, one of them while a query is asked. */
  private static final int CONNECTIONS = 6;

  private final Map<String, String> environment;
  private final Folders folders;

  /**
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   * @param folders of which only the output counts: neither definition nor returns are needed
   */
  public Rewriting(Map<String, String> environment, Folders folders) {
    this.environment = Map.copyOf(environment);
    this.folders = folders;
  }

  /** What became of it. */
  public sealed interface Result {}

  /** What was written again beside what was published. */
  public enum Comparison {
    /** The very same bytes. */
    IDENTICAL,
    /** The very same parts, packed otherwise: so another version of Java may do. */
    SAME_CONTENTS,
    /** Other bytes, for another form, with the fingerprint of the same figures. */
    SAME_FIGURES,
    /** Other bytes, for another form, and nothing that says which figures were published. */
    NOT_COMPARED,
    /** Other bytes or figures, which they must not be. */
    DIFFERENT,
    /** Another workbook, with the figures that the published one does not show. */
    RESTRICTED
  }

  /** The workbook is where it should be, with the bytes that were published. */
  public record Written(Path file, String sha256) implements Result {}

  /**
   * The workbook has the contents that were published, in other bytes.
   *
   * @param file where it was put; null where what was published stands as it is
   */
  public record Repacked(@Nullable Path file, String published, String sha256) implements Result {}

  /**
   * A workbook with every figure of the vintage, which its owner alone can read.
   *
   * @param published the SHA-256 of the one for everybody
   */
  public record Restricted(Path file, String published) implements Result {}

  /**
   * The bytes are not those that were published; another version of the program may have written
   * them.
   *
   * @param file where they were put all the same; null when nothing was put anywhere
   */
  public record Differs(@Nullable Path file, String published, String sha256) implements Result {}

  /**
   * Other bytes, for it was published in another form; nothing says that the figures are others.
   *
   * @param file where they were put; null where the published one stands
   * @param published the SHA-256 of what was
   * @param publishedForm in which it was
   * @param figures whether they are the same, or could not be compared
   */
  public record OtherForm(
      @Nullable Path file, String published, int publishedForm, int form, Comparison figures)
      implements Result {}

  /**
   * The report of the vintage that stands.
   *
   * @param explained how many returns have a page that shows how they were read
   */
  public record Reported(Path report, int vintage, int explained) implements Result {}

  /** Nothing was ever published of it. */
  public record NoSuchEdition(List<String> published) implements Result {}

  /** The edition has other vintages only. */
  public record NoSuchVintage(List<Integer> published) implements Result {}

  /**
   * Writes it to its place, or to a given file.
   *
   * @param file null for the place where it was published
   * @throws RunStopped for a reason outside of the data, or where the file would take the place of
   *     another published one
   */
  public Result write(String job, String edition, int vintage, @Nullable Path file)
      throws IOException {
    return of(
        job,
        edition,
        false,
        (database, found) ->
            held(database, found, vintage, (workbook, one) -> write(workbook, one, file)));
  }

  /**
   * Writes one that shows every figure beside its place, or to a given file.
   *
   * @param file null for the place beside the one that was published
   * @throws RunStopped for a reason outside of the data, or where the file would have the name of a
   *     published one
   */
  public Result writeRestricted(String job, String edition, int vintage, @Nullable Path file)
      throws IOException {
    return of(
        job,
        edition,
        false,
        (database, found) ->
            held(
                database,
                found,
                vintage,
                (workbook, one) -> {
                  Vintage recorded = one.workbook() == null ? workbook.write(one) : one;
                  PublishedPlace.requireNone(file, folders);
                  Path target = file == null ? Folders.restricted(place(recorded)) : file;
                  workbook.writeRestricted(recorded, target);
                  return new Restricted(target, requireNonNull(recorded.workbookSha256()));
                }));
  }

  /**
   * Writes the report of the vintage that stands, and a page for each of its returns that is still
   * there, which it links to.
   *
   * @throws RunStopped for a reason outside of the data
   */
  public Result report(String job, String edition, Language language) throws IOException {
    return of(
        job,
        edition,
        true,
        (database, found) -> {
          try (EditionLock held = hold(database, found)) {
            held.assertHeld();
            return new ReportAgain(database, found, folders, language).write();
          }
        });
  }

  /** What is to be done with an edition of which something is published. */
  @FunctionalInterface
  private interface Request {
    Result of(DataSource database, Edition edition) throws IOException;
  }

  /**
   * @param isOfStanding whether it wants a vintage that stands, and not only one that did
   */
  private Result of(String job, String edition, boolean isOfStanding, Request request)
      throws IOException {
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    try (Database database = Database.openToRead(settings, CONNECTIONS)) {
      List<Edition> editions = published(database.dataSource(), job, isOfStanding);
      Optional<Edition> found =
          editions.stream().filter(one -> one.name().equals(edition)).findFirst();
      if (found.isEmpty()) {
        return new NoSuchEdition(editions.stream().map(Edition::name).toList());
      }
      return request.of(database.dataSource(), found.get());
    }
  }

  private static List<Edition> published(DataSource dataSource, String job, boolean isOfStanding) {
    Vintages vintages = new Vintages(dataSource);
    return new Editions(dataSource)
        .of(job).stream()
            .filter(
                edition ->
                    isOfStanding
                        ? vintages.current(edition).isPresent()
                        : vintages.highest(edition) > 0)
            .toList();
  }

  /** What is to be done with a vintage while the edition is held. */
  @FunctionalInterface
  private interface Work {
    Result done(WorkbookOfVintage workbook, Vintage vintage) throws IOException;
  }

  private Result held(DataSource dataSource, Edition edition, int number, Work work)
      throws IOException {
    Vintages vintages = new Vintages(dataSource);
    Optional<Vintage> vintage = vintages.find(edition, number);
    if (vintage.isEmpty()) {
      return new NoSuchVintage(vintages.all(edition).stream().map(Vintage::number).toList());
    }
    try (EditionLock held = hold(dataSource, edition)) {
      held.assertHeld();
      requireTexts(dataSource, edition, vintage.get());
      return work.done(WorkbookOfVintage.in(dataSource, edition, folders), vintage.get());
    }
  }

  private void requireTexts(DataSource dataSource, Edition edition, Vintage vintage) {
    Optional<Erasure> gone = new ErasedReturns(dataSource, edition, folders).in(vintage);
    if (gone.isPresent()) {
      throw new RunStopped(
          Ending.USAGE,
          Phrase.of(
              "La versione %1$d non si può riscrivere: i testi del modello di %2$s sono stati"
                  + " cancellati da %3$s il %4$s: %5$s. Restano le sue cifre, il suo SHA-256 %6$s e"
                  + " quello della cartella di lavoro, %7$s.",
              "Vintage %1$d cannot be written again: the texts of the return of %2$s were erased by"
                  + " %3$s on %4$s: %5$s. Its figures are kept, its SHA-256 %6$s and that of the"
                  + " workbook, %7$s.",
              vintage.number(),
              gone.get().office(),
              gone.get().by(),
              RunFailures.moment(gone.get().at()),
              gone.get().reason(),
              gone.get().sha256(),
              requireNonNull(vintage.workbookSha256())));
    }
  }

  private static EditionLock hold(DataSource dataSource, Edition edition) {
    return new EditionLocks(dataSource)
        .tryAcquire(edition)
        .orElseThrow(() -> new RunStopped(Ending.BUSY, RunFailures.BUSY));
  }

  private Result write(WorkbookOfVintage workbook, Vintage vintage, @Nullable Path named)
      throws IOException {
    // A run that died between publishing and writing recorded nothing; that is made up for.
    Vintage recorded = vintage.workbook() == null ? workbook.write(vintage) : vintage;
    WorkbookSeal seal = requireNonNull(recorded.seal());
    String published = seal.workbookSha256();
    Path place = place(recorded);
    Path file = named != null && PublishedPlace.isSame(named, place) ? null : named;
    PublishedPlace.requireNone(file, folders);
    Path target = file == null ? place : file;
    boolean isIntact = file == null && workbook.isIntact(recorded);
    // What stands as it was published is not replaced by the same in other bytes.
    WorkbookSeal only = isIntact ? new WorkbookSeal(published, null, null) : seal;
    WorkbookOfVintage.Rewritten written =
        workbook.write(vintage, target, file == null ? only : null);
    if (!seal.hasContentsOf(written.seal())) {
      int form = recorded.workbookForm();
      Comparison figures = workbook.compared(recorded, written);
      if (form != ConsolidatedWorkbook.FORM && figures != Comparison.DIFFERENT) {
        return new OtherForm(file, published, form, ConsolidatedWorkbook.FORM, figures);
      }
      return new Differs(file, published, written.seal().workbookSha256());
    }
    String sha256 = written.seal().workbookSha256();
    boolean isSame = sha256.equals(published);
    if (file == null && (isSame || !isIntact)) {
      workbook.note(recorded, requireNonNull(recorded.workbook()), written);
    }
    return isSame
        ? new Written(target, published)
        : new Repacked(isIntact ? null : target, published, sha256);
  }

  private Path place(Vintage recorded) {
    return folders.output().resolve(requireNonNull(recorded.workbook()));
  }
}
