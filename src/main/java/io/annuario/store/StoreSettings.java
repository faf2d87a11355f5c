package io.annuario.store;

import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is and who opens it.
 *
 * @param url a JDBC URL of MySQL, MariaDB (by MySQL's protocol) or H2
 * @param username empty for none
 * @param password empty for none; never shown
 */
public record StoreSettings(String url, String username, String password) {

  /** {@code jdbc:h2:file:/output/annuario;OPTION=VALUE}. */
  private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

  /** The embedded database of an output folder: the file {@code annuario.mv.db} in it. */
  public static StoreSettings embedded(Path output) {
    Path file = output.toAbsolutePath().normalize().resolve("annuario");
    return new StoreSettings("jdbc:h2:file:" + file, "sa", "");
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
            value(environment, "SPRING_DATASOURCE_PASSWORD"));
  }

  /**
   * For whoever only reads: an empty database in memory where the file of the embedded one is not
   * there yet, so that asking creates nothing.
   */
  public StoreSettings toRead() {
    Matcher file = FILE.matcher(url);
    return file.matches() && Files.notExists(Path.of(file.group(1) + ".mv.db"))
        ? new StoreSettings("jdbc:h2:mem:" + UUID.randomUUID(), username, password)
        : this;
  }

  private static String value(Map<String, String> environment, String name) {
    String file = environment.getOrDefault(name + "_FILE", "");
    if (file.isEmpty()) {
      return environment.getOrDefault(name, "");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new StoreUnavailable(
          new Phrase(
              "Il file " + file + ", indicato da " + name + "_FILE, non si può leggere.",
              "The file " + file + ", named by " + name + "_FILE, cannot be read."),
          new Phrase(
              "Controllare che esista e che l'utente che esegue il programma possa leggerlo.",
              "Check that it exists and that the user who runs the program may read it."),
          e);
    }
  }

  @Override
  public String toString() {
    return "StoreSettings[" + Vendor.of(url) + "]";
  }
}
