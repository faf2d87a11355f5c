package io.annuario.job;

import io.annuario.definition.Intake;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import io.annuario.store.BackupFile;
import io.annuario.store.BackupZip;
import io.annuario.store.Database;
import io.annuario.store.KeptHistory;
import io.annuario.store.ReturnLine;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes all that the database keeps, and the returns that are still there, into one file. */
public final class Backup {

  private static final int CONNECTIONS = 2;

  private final Map<String, String> environment;
  private final Folders folders;

  /**
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   */
  public Backup(Map<String, String> environment, Folders folders) {
    this.environment = Map.copyOf(environment);
    this.folders = folders;
  }

  /**
   * What was written.
   *
   * @param schema the number of the last migration that its tables have seen
   * @param returns whose bytes are in it
   * @param absent returns that something is kept of, but whose files are no longer there
   */
  public record Written(
      Path file, String sha256, int schema, long rows, int returns, List<KeptReturn> absent) {}

  /**
   * Writes a backup, and reads it again before it takes its place.
   *
   * @throws RunStopped when the file is there already, when nothing is kept, or for a reason of the
   *     environment
   */
  public Written write(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new RunStopped(
          Ending.USAGE,
          Phrase.of(
              "%s c'è già, e una copia non ne sostituisce un'altra. Indicare un altro nome.",
              "%s is there already, and no backup replaces another one. Name another file.", file));
    }
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    try (Database database =
            Database.openAsItWas(settings, CONNECTIONS).orElseThrow(Backup::nothing);
        KeptHistory history = KeptHistory.of(database)) {
      OwnFiles.folder(file.toAbsolutePath().resolveSibling(""));
      List<Written> written = new ArrayList<>();
      try {
        OwnFiles.replace(file, draft -> written.add(write(history, draft, file)));
      } catch (IOException failure) {
        throw notWritten(file, failure);
      }
      return written.get(0);
    }
  }

  /** The disk is that of the backup, whichever one the database has. */
  private static RunStopped notWritten(Path file, IOException failure) {
    Phrase where = Phrase.same(failure instanceof FileSystemException ? "" : file + ": ");
    return new RunStopped(Ending.ENVIRONMENT, where.then(DiskTrouble.said(failure)), failure);
  }

  private static RunStopped nothing() {
    return new RunStopped(
        Ending.USAGE,
        new Phrase(
            "Non c'è ancora nulla da copiare: nessuno ha salvato nulla qui. Controllare --output"
                + " e SPRING_DATASOURCE_URL.",
            "There is nothing to back up: nobody has kept anything here. Check --output and"
                + " SPRING_DATASOURCE_URL."));
  }

  private Written write(KeptHistory history, Path draft, Path file) throws IOException {
    long rows;
    List<ReturnLine> returns;
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        OutputStream bytes = Channels.newOutputStream(channel);
        BackupZip backup = new BackupZip(bytes, history.schema())) {
      rows = history.write(backup);
      returns = returns(history, backup);
      ReturnLine.write(backup, returns);
      backup.end();
      channel.force(true);
    }
    BackupFile.open(draft).close();
    return new Written(
        file,
        Inbox.hash(draft),
        history.schema(),
        rows,
        (int)
            returns.stream().filter(ReturnLine::isKept).map(ReturnLine::sha256).distinct().count(),
        returns.stream().filter(line -> !line.isKept()).map(KeptReturn::of).toList());
  }

  private List<ReturnLine> returns(KeptHistory history, BackupZip backup) throws IOException {
    Map<Path, List<KeptHistory.Source>> byFolder =
        history.returns().stream()
            .collect(
                Collectors.groupingBy(
                    source -> folders.input().resolve(source.job()).resolve(source.edition()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Set<String> kept = new HashSet<>();
    List<ReturnLine> lines = new ArrayList<>();
    for (Map.Entry<Path, List<KeptHistory.Source>> one : byFolder.entrySet()) {
      // Files of archives are there as long as the inbox is open.
      try (Inbox inbox = Inbox.list(one.getKey(), Intake.USUAL)) {
        for (KeptHistory.Source source : one.getValue()) {
          lines.add(line(source, inbox, kept, backup));
        }
      }
    }
    return lines;
  }

  private static ReturnLine line(
      KeptHistory.Source source, Inbox inbox, Set<String> kept, BackupZip backup)
      throws IOException {
    for (Received received : inbox.files()) {
      if (received.sha256().equals(source.sha256())) {
        if (kept.add(source.sha256())) {
          try (InputStream bytes = Files.newInputStream(received.path())) {
            backup.returned(source.sha256(), bytes);
          }
        }
        return source.as(received.file(), true);
      }
    }
    return source.as(source.file(), false);
  }
}
