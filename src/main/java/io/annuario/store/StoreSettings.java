package io.annuario.store;

import io.annuario.observation.Phrase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who opens it.
 *
 * @param url a JDBC URL of MySQL, MariaDB (by MySQL's protocol) or H2
 * @param username empty for none
 * @param password empty for none; never shown
 * @param copies the folder for a copy of what is there before tables of an earlier version are
 *     changed; null where nobody wants one
 */
public record StoreSettings(String url, String username, String password, @Nullable Path copies) {

  private static final String FILE = "jdbc:h2:file:";

  /** What H2 is told where a file is not to be made. */
  private static final String IF_THERE = ";IFEXISTS=TRUE";

  /** In bytes: no address or password is as long. */
  private static final int LARGEST_SECRET = 65_536;

  /**
   * The embedded database of an output folder: the file {@code annuario.mv.db} in it.
   *
   * @throws StoreUnavailable when the folder's name cannot be part of a URL of H2, which knows no
   *     way of writing these letters: it would take the rest for options, and carry them out, or go
   *     to another folder
   */
  public static StoreSettings embedded(Path output) {
    Path file = output.toAbsolutePath().normalize().resolve("annuario");
    for (String letter : List.of(";", "\\")) {
      // Where it separates folders it is part of no name.
      if (!letter.equals(File.separator) && file.toString().contains(letter)) {
        throw notForUrls(output, letter);
      }
    }
    return new StoreSettings(FILE + file, "sa", "", file.getParent());
  }

  /**
   * As Spring's standard variables say: {@code SPRING_DATASOURCE_URL}, {@code _USERNAME}, {@code
   * _PASSWORD}, each also as the name of a file with {@code _FILE} appended; the embedded database
   * when there is no URL.
   *
   * @throws StoreUnavailable when such a file cannot be read
   */
  public static StoreSettings from(Map<String, String> environment, Path output) {
    String url = value(environment, "SPRING_DATASOURCE_URL");
    return url.isEmpty()
        ? embedded(output)
        : new StoreSettings(
            url,
            value(environment, "SPRING_DATASOURCE_USERNAME"),
            value(environment, "SPRING_DATASOURCE_PASSWORD"),
            output);
  }

  private static StoreUnavailable notForUrls(Path output, String letter) {
    return new StoreUnavailable(
        Phrase.of(
            "Nella cartella di uscita %s non può stare il database: il suo nome contiene %s.",
            "The output folder %s cannot hold the database: its name contains %s.", output, letter),
        new Phrase(
            "Indicarne un'altra con --output, o un server con SPRING_DATASOURCE_URL.",
            "Name another one with --output, or a server with SPRING_DATASOURCE_URL."),
        Prospect.WRONG_SETTING,
        null);
  }

  /** The file of an embedded database that is made if it is not there; null of any other. */
  @Nullable Path file() {
    return file(url);
  }

  /** Likewise, or one that must be there already. */
  @Nullable Path fileThere() {
    return file(url.endsWith(IF_THERE) ? url.substring(0, url.length() - IF_THERE.length()) : url);
  }

  private static @Nullable Path file(String own) {
    if (!own.startsWith(FILE) || own.contains(";")) {
      return null;
    }
    Path file = Path.of(own.substring(FILE.length()) + ".mv.db");
    // H2 has ways of its own of saying where others are.
    return file.isAbsolute() ? file : null;
  }

  /** The same for a file that must be there already; H2 knows best where that would be. */
  StoreSettings onlyIfThere() {
    return new StoreSettings(url + IF_THERE, username, password, copies);
  }

  /** The same for whoever may not write: nothing is made, nothing is changed. */
  StoreSettings asItIs() {
    return Vendor.of(url) == Vendor.H2
        ? new StoreSettings(onlyIfThere().url + ";ACCESS_MODE_DATA=r", username, password, null)
        : this;
  }

  /** The same without a copy of earlier tables. */
  StoreSettings withoutCopies() {
    return new StoreSettings(url, username, password, null);
  }

  /**
   * The same database at another place.
   *
   * @param file without its ending
   */
  StoreSettings at(Path file) {
    return new StoreSettings(FILE + file, username, password, null);
  }

  /** An empty database in memory that is gone when it is closed. */
  StoreSettings inMemory() {
    return new StoreSettings("jdbc:h2:mem:" + UUID.randomUUID(), username, password, null);
  }

  private static String value(Map<String, String> environment, String name) {
    String file = environment.getOrDefault(name + "_FILE", "");
    if (file.isEmpty()) {
      return environment.getOrDefault(name, "");
    }
    try {
      Path holder = Path.of(file);
      // A device or a pipe may never end.
      if (!Files.isRegularFile(holder) || Files.size(holder) > LARGEST_SECRET) {
        throw new NoSuchFileException(file);
      }
      return Files.readString(holder).strip();
    } catch (IOException | InvalidPathException e) {
      throw new StoreUnavailable(
          new Phrase(
              "Il file " + file + ", indicato da " + name + "_FILE, non si può leggere.",
              "The file " + file + ", named by " + name + "_FILE, cannot be read."),
          new Phrase(
              "Controllare che esista e che l'utente che esegue il programma possa leggerlo.",
              "Check that it exists and that the user who runs the program may read it."),
          Prospect.WRONG_SETTING,
          e);
    }
  }

  @Override
  public String toString() {
    return "StoreSettings[" + Vendor.of(url) + "]";
  }
}
