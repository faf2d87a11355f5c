package io.annuario.job;

import io.annuario.checking.LastYear;
import io.annuario.definition.Edition;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.store.Database;
import io.annuario.store.Editions;
import io.annuario.store.Figures;
import io.annuario.store.GatheredFigures;
import io.annuario.store.StoreSettings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was published before, for whoever judges files without storing anything: read as it is,
 * nothing made, nothing changed. Where the database cannot be asked, nothing is known.
 */
public final class Earlier implements AutoCloseable {

  private static final int CONNECTIONS = 3;

  private final @Nullable Database database;
  private final @Nullable Phrase trouble;

  private Earlier(@Nullable Database database, @Nullable Phrase trouble) {
    this.database = database;
    this.trouble = trouble;
  }

  /**
   * Opens the database that runs use, if it can be read now.
   *
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   */
  public static Earlier open(Map<String, String> environment, Folders folders) {
    try {
      return new Earlier(
          Database.openAsItIs(StoreSettings.from(environment, folders.output()), CONNECTIONS)
              .orElse(null),
          null);
    } catch (RuntimeException failure) {
      return RunStopped.in(failure)
          .map(known -> new Earlier(null, known.said()))
          .orElseThrow(() -> failure);
    }
  }

  /**
   * Whether the database can be asked now, for whoever wants to know before anything is to be done.
   *
   * @throws RunStopped with the reason when it cannot
   */
  public static void require(Map<String, String> environment, Folders folders) {
    try {
      Database.openAsItIs(StoreSettings.from(environment, folders.output()), CONNECTIONS)
          .ifPresent(Database::close);
    } catch (RuntimeException failure) {
      throw RunStopped.in(failure).<RuntimeException>map(known -> known).orElse(failure);
    }
  }

  /** Why the database cannot be asked; null when it can, or when nothing was ever kept. */
  @Nullable Phrase trouble() {
    return trouble;
  }

  /** The editions that one is compared with, the latest first. */
  List<ComparedEdition> compared(Edition edition, @Nullable Edition previous) {
    return database == null
        ? List.of()
        : ComparedEdition.of(
            edition,
            previous,
            new Editions(database.dataSource()),
            new Vintages(database.dataSource()));
  }

  /**
   * The returns of other offices in what is published of an edition, each called so that it is
   * never taken for a given file.
   *
   * @param offices whose returns are given
   */
  List<Vintage.Member> others(Edition edition, Set<String> offices) {
    if (database == null) {
      return List.of();
    }
    return new Vintages(database.dataSource())
        .current(edition).stream()
            .flatMap(
                vintage ->
                    vintage.members().stream()
                        .filter(one -> !offices.contains(one.reading().source().office()))
                        .map(one -> named(one, edition, vintage)))
            .toList();
  }

  private static Vintage.Member named(Vintage.Member member, Edition edition, Vintage vintage) {
    String name =
        String.format(Locale.ROOT, "%s (%s, v%d)", member.file(), edition.name(), vintage.number());
    return new Vintage.Member(member.reading(), name);
  }

  LastYear lastYear(@Nullable Edition previous) {
    return database == null
        ? LastYear.UNKNOWN
        : new FormerFigures(
            previous, new Figures(database.dataSource()), new Vintages(database.dataSource()));
  }

  /** Has figures read in the order of what they are about. */
  void inOrder(List<Vintage.Member> members, Consumer<Iterator<Observation>> reader) {
    if (database == null || members.isEmpty()) {
      reader.accept(List.<Observation>of().iterator());
      return;
    }
    try (GatheredFigures gathered = new Figures(database.dataSource()).gather(members)) {
      reader.accept(gathered.of(members));
    }
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
