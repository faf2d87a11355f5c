package io.annuario.job;

import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the output folder that belongs to a published workbook, there or not. */
final class PublishedPlace {

  /** How many names a published workbook has below the output folder: job, edition and its own. */
  private static final int DEPTH = 3;

  private PublishedPlace() {}

  /**
   * Makes sure that a file would not have the name of a published workbook of any edition.
   *
   * @param file null for none
   * @throws RunStopped when it would
   */
  static void requireNone(@Nullable Path file, Folders folders) throws IOException {
    if (file != null && isIn(real(folders.output()), real(file))) {
      throw new RunStopped(
          Ending.USAGE,
          Phrase.of(
              "--output-file %s: è il nome di una cartella di lavoro pubblicata. Indicare un altro"
                  + " file.",
              "--output-file %s: that is the name of a published workbook. Name another file.",
              file));
    }
  }

  /** Whether two names lead to one file, which may not be there. */
  static boolean isSame(Path one, Path other) throws IOException {
    return real(one).equals(real(other));
  }

  private static boolean isIn(Path output, Path file) {
    if (!file.startsWith(output) || file.getNameCount() != output.getNameCount() + DEPTH) {
      return false;
    }
    Path below = output.relativize(file);
    // Some file systems take capitals and small letters for the same.
    return Pattern.compile(
            Pattern.quote(below.getName(0) + "-" + below.getName(1))
                + "-v[0-9]+(-WITHDRAWN)?\\.xlsx",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(file.getFileName().toString())
        .matches();
  }

  /** By way of no link, as far as there is something. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path above = absolute.getParent();
    if (Files.isDirectory(absolute)) {
      return absolute.toRealPath();
    }
    return above == null ? absolute : real(above).resolve(absolute.getFileName());
  }
}
