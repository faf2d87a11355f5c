package io.annuario.job;

import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The output folder of a run that is at work. Where systems let a file be removed that somebody has
 * open, a run would go on in a database that nobody will ever find again, and make the folder anew.
 */
final class OutputFolder {

  private final Path folder;

  /** What the system knows the folder and the database in it by; null where it has no such key. */
  private final Map<Path, @Nullable Object> keys = new HashMap<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** As it is now, with the database open; it is made where there is none. */
  static OutputFolder of(Path folder) throws IOException {
    OutputFolder output = new OutputFolder(OwnFiles.folder(folder.toAbsolutePath()));
    Path database = output.folder.resolve("annuario.mv.db");
    output.keys.put(output.folder, key(output.folder));
    if (Files.exists(database)) {
      output.keys.put(database, key(database));
    }
    return output;
  }

  /**
   * @throws RunStopped when it is no longer there, or another one is in its place
   */
  void requireKept() throws IOException {
    for (Map.Entry<Path, @Nullable Object> one : keys.entrySet()) {
      try {
        if (!Objects.equals(key(one.getKey()), one.getValue())) {
          throw removed(null);
        }
      } catch (NoSuchFileException gone) {
        throw removed(gone);
      }
    }
  }

  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  private RunStopped removed(@Nullable IOException cause) {
    return new RunStopped(
        Ending.ENVIRONMENT,
        Phrase.of(
            "La cartella di uscita %s è stata tolta o sostituita mentre l'esecuzione vi lavorava."
                + " Ripristinarla, se ce n'è una copia, poi rilanciare.",
            "The output folder %s was removed or replaced while the run was at work in it. Restore"
                + " it, if there is a copy, then run again.",
            folder),
        cause,
        null);
  }
}
