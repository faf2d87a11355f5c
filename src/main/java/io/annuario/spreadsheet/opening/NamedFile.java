package io.annuario.spreadsheet.opening;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file by a name that all libraries can open it by. A name whose bytes are no text in the
 * system's encoding, as old archives unpack them, is known to a {@link Path} only.
 */
final class NamedFile {

  private NamedFile() {}

  /** The same file, or a copy of it that lasts as long as the program. */
  static Source of(Source source) throws RefusedFile {
    Path path = source.path();
    if (path.toFile().toPath().equals(path)) {
      return source;
    }
    try {
      Path copy = Files.createTempFile("annuario", ".tmp");
      copy.toFile().deleteOnExit();
      Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      return new Source(copy, source.file(), source.limits());
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }
}
