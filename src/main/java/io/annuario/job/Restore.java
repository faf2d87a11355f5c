package io.annuario.job;

import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import io.annuario.store.BackupFile;
import io.annuario.store.Restoring;
import io.annuario.store.ReturnLine;
import io.annuario.store.StoreSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills an empty database with a backup, and puts returns back that are not there. */
public final class Restore {

  /** Files in an archive are called {@code milano.zip!dati.xlsx}. */
  private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.zip!");

  private final Map<String, String> environment;
  private final Folders folders;

  /**
   * @param environment where {@code SPRING_DATASOURCE_URL} and the like are looked up
   */
  public Restore(Map<String, String> environment, Folders folders) {
    this.environment = Map.copyOf(environment);
    this.folders = folders;
  }

  /**
   * What was restored.
   *
   * @param returns how many were put back
   * @param left those in whose place another file stands, which was left alone
   */
  public record Restored(Path file, int schema, long rows, int returns, List<KeptReturn> left) {}

  /**
   * Verifies a backup, then restores it: all or nothing.
   *
   * @throws RunStopped when it is not whole, when something is kept there already, or for a reason
   *     of the environment
   */
  public Restored read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new RunStopped(
          Ending.USAGE,
          Phrase.of(
              "Il file %s non c'è. Indicare un file scritto da 'backup'.",
              "There is no file %s. Name a file that 'backup' wrote.", file));
    }
    StoreSettings settings = StoreSettings.from(environment, folders.output());
    try (BackupFile backup = BackupFile.open(file)) {
      for (ReturnLine line : backup.returns()) {
        place(file, line);
      }
      List<ReturnLine> put = new ArrayList<>();
      List<ReturnLine> left = new ArrayList<>();
      Restoring.restore(backup, settings, () -> putBack(file, backup, put, left));
      return new Restored(
          file,
          backup.schema(),
          backup.rows(),
          put.size(),
          left.stream().map(KeptReturn::of).toList());
    }
  }

  private void putBack(Path file, BackupFile backup, List<ReturnLine> put, List<ReturnLine> left)
      throws IOException {
    for (ReturnLine line : backup.returns()) {
      Path place = place(file, line);
      if (!line.isKept() || isInArchive(line)) {
        continue;
      }
      if (!Files.exists(place)) {
        OwnFiles.folder(place.resolveSibling(""));
        try (InputStream bytes = backup.returned(line.sha256())) {
          OwnFiles.replace(
              place, draft -> Files.copy(bytes, draft, StandardCopyOption.REPLACE_EXISTING));
        }
        put.add(line);
      } else if (!Inbox.hash(place).equals(line.sha256())) {
        left.add(line);
      }
    }
  }

  private boolean isInArchive(ReturnLine line) {
    Path folder = folders.input().resolve(line.job()).resolve(line.edition());
    int archive = endOfArchive(line.file());
    return archive >= 0 && Files.exists(folder.resolve(line.file().substring(0, archive)));
  }

  /** Where the name of an archive ends before that of a file in it; -1 where there is none. */
  private static int endOfArchive(String file) {
    Matcher archive = ARCHIVE.matcher(file);
    return archive.find() ? archive.end() - 1 : -1;
  }

  /** Where a return belongs: below the folder of its edition, whatever a file says. */
  private Path place(Path file, ReturnLine line) {
    String name = line.file().substring(endOfArchive(line.file()) + 1);
    try {
      Path input = folders.input().toAbsolutePath().normalize();
      Path folder = input.resolve(line.job()).resolve(line.edition()).normalize();
      Path place = folder.resolve(name).normalize();
      if (folder.getNameCount() == input.getNameCount() + 2
          && folder.startsWith(input)
          && place.startsWith(folder)
          && !place.equals(folder)) {
        return place;
      }
    } catch (InvalidPathException strange) {
      // Said below.
    }
    throw new RunStopped(
        Ending.USAGE,
        Phrase.of(
            "%s nomina un file che non starebbe nella cartella della sua edizione: %s. Nulla è"
                + " stato toccato.",
            "%s names a file that would not be in the folder of its edition: %s. Nothing was"
                + " touched.",
            file,
            SafeText.visible(line.file())));
  }
}
