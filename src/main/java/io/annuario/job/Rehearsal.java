package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import io.annuario.observation.Revision;
import io.annuario.store.Database;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs in a copy of the database and of what stands published, in a folder that nobody else may
 * enter and that is removed in the end: all is read, judged and written as a run would do it, and
 * nothing of it is kept.
 */
public final class Rehearsal implements AutoCloseable {

  private static final String DATABASE = "annuario.mv.db";

  /** The copies and what a run makes beside them. */
  private static final int ROOM = 3;

  private final Path folder;
  private final Map<String, String> environment;

  private Rehearsal(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /**
   * Copies what a run of an edition starts from.
   *
   * @throws RunStopped where there is no room for a copy, or the database cannot be asked
   */
  public static Rehearsal of(Map<String, String> environment, Folders folders, Edition edition)
      throws IOException {
    Map<String, String> without = new HashMap<>(environment);
    boolean named = without.keySet().removeIf(name -> name.startsWith("SPRING_DATASOURCE_URL"));
    Rehearsal rehearsal = new Rehearsal(Files.createTempDirectory("annuario"), without);
    try {
      rehearsal.copy(folders, edition);
      if (named) {
        rehearsal.copyNamed(environment, folders);
      } else {
        rehearsal.copyEmbedded(folders.output().resolve(DATABASE));
      }
      return rehearsal;
    } catch (IOException | RuntimeException failure) {
      try (rehearsal) {
        throw failure;
      }
    }
  }

  private void copy(Folders folders, Edition edition) throws IOException {
    Path made = OwnFiles.folder(output().resolve(edition.job()).resolve(edition.name()));
    Path published = folders.made(edition);
    if (Files.isDirectory(published)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(published, "*-v*.xlsx*")) {
        for (Path file : files) {
          Files.copy(file, made.resolve(file.getFileName()));
        }
      }
    }
  }

  private void copyEmbedded(Path database) throws IOException {
    if (Files.exists(database)) {
      if (Files.getFileStore(folder).getUsableSpace() < ROOM * Files.size(database)) {
        throw noRoom(folder.resolveSibling(""), database);
      }
      Files.copy(database, output().resolve(DATABASE));
    }
  }

  /** Of a database at an address: all that it keeps, by way of a backup. */
  private void copyNamed(Map<String, String> named, Folders folders) throws IOException {
    StoreSettings settings = StoreSettings.from(named, folders.output());
    Optional<Database> kept = Database.openAsItWas(settings, 1);
    if (kept.isPresent()) {
      kept.get().close();
      Path backup = folder.resolve("backup.zip");
      new Backup(named, folders).write(backup);
      new Restore(environment, new Folders(folders.jobs(), folder.resolve("returns"), output()))
          .read(backup);
      Files.delete(backup);
    }
  }

  /** A folder that a run may write to. */
  Path output() {
    return folder.resolve("output");
  }

  /** A folder for returns that take the place of those that came. */
  Path input() {
    return folder.resolve("input");
  }

  /** Runs as it is asked to, but here. */
  public Rehearsed run(RunRequest request, Progress progress, StopRequest stop) {
    Folders asked = request.folders();
    RunRequest here = request.in(new Folders(asked.jobs(), asked.input(), output()));
    Optional<Standing> before = standing(here);
    Outcome outcome = new Consolidation(environment, progress, stop).run(here);
    return new Rehearsed(before.orElse(null), outcome, revisions(here, before, outcome));
  }

  private Optional<Standing> standing(RunRequest request) {
    if (Files.notExists(output().resolve(DATABASE))) {
      return Optional.empty();
    }
    try (Database database = Database.open(StoreSettings.embedded(output()), 3)) {
      return Stands.in(database.dataSource(), request);
    }
  }

  private List<Revision> revisions(RunRequest request, Optional<Standing> before, Outcome outcome) {
    Integer after = outcome.vintage();
    if (before.isEmpty() || after == null || after == before.get().vintage()) {
      return List.of();
    }
    try (Archive archive = Archive.open(environment, request.folders())) {
      return archive.differences(request.edition(), before.get().vintage(), after).revisions();
    }
  }

  /** Of a disk on which something cannot be copied. */
  static RunStopped noRoom(Path disk, Path what) {
    return new RunStopped(
        Ending.ENVIRONMENT,
        Phrase.of(
            "Su %s non c'è posto per una copia di %s: fare spazio, o indicare un altro disco con"
                + " ANNUARIO_JAVA_OPTS=-Djava.io.tmpdir=CARTELLA.",
            "%s has no room for a copy of %s: make room, or name another disk by"
                + " ANNUARIO_JAVA_OPTS=-Djava.io.tmpdir=DIR.",
            disk,
            what),
        null,
        null);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
