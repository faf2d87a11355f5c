package io.annuario.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A script of this program that makes or changes tables. They are listed, for looking for them in
 * the program's own file would take longer than reading them.
 *
 * @param name of the file, as the history of the tables has it
 */
record MigrationScript(String name, String text) {

  /** Where they are, below a folder that all databases share or one of the vendor's. */
  private static final String FOLDER = "/db/migration/";

  /** Those that are run once, by their numbers, and then those that are run when they changed. */
  private static final List<String> NAMES =
      List.of(
          "V1__editions_returns_and_vintages.sql",
          "V2__spring_batch_tables.sql",
          "V3__spring_batch_sequences.sql",
          "V4__figures_of_other_periods.sql",
          "V5__what_of_layouts_was_met.sql",
          "V6__form_of_the_workbook.sql",
          "V7__figures_by_number.sql",
          "V8__figures_in_one_order.sql",
          "V9__what_findings_mean.sql",
          "V10__what_rules_came_to.sql",
          "V11__what_is_not_shown.sql",
          "V12__withdrawn_vintages.sql",
          "V13__what_workbooks_are_known_by.sql",
          "V14__erased_returns.sql",
          "R__0_observation.sql",
          "R__1_published_observation.sql",
          "R__2_revision.sql");

  /** All that a database of this vendor needs, in the order in which they are run. */
  static List<MigrationScript> of(Vendor vendor) {
    return NAMES.stream()
        .flatMap(
            name ->
                List.of("common/", vendor.folder() + "/").stream()
                    .map(folder -> read(FOLDER + folder + name))
                    .filter(text -> text != null)
                    .map(text -> new MigrationScript(name, text)))
        .toList();
  }

  /** The number of the last one that is run once. */
  static int newest() {
    return NAMES.stream()
        .filter(name -> name.startsWith("V"))
        .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
        .max()
        .orElseThrow();
  }

  private static @Nullable String read(String resource) {
    try (InputStream script = MigrationScript.class.getResourceAsStream(resource)) {
      return script == null ? null : new String(script.readAllBytes(), UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Its number; null of one that is run when it changed. */
  @Nullable String version() {
    return name.startsWith("R") ? null : name.substring(1, name.indexOf("__"));
  }

  /** What it does, in words. */
  String description() {
    return name.substring(name.indexOf("__") + 2, name.length() - ".sql".length())
        .replace('_', ' ');
  }

  /** Of its lines, however they end, as Flyway works it out. */
  int checksum() {
    CRC32 crc = new CRC32();
    text.lines().forEach(line -> crc.update(line.getBytes(UTF_8)));
    return (int) crc.getValue();
  }
}
