package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one text file of a definition: UTF-8 and nothing else, of a size that people write. */
final class TextFile {

  private static final long LARGEST = 4L << 20;

  private TextFile() {}

  /** How a file is named in messages: as it was asked for, with {@code /} on every system. */
  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The file's text without byte order mark; null after a mistake. */
  static @Nullable String read(Path path, Mistakes mistakes) {
    try {
      if (!Files.isRegularFile(path)) {
        mistakes.add(
            shown(path),
            0,
            new Phrase("il file non c'è", "there is no such file"),
            new Phrase(
                "Crearlo, o correggere chi lo nomina", "Create it, or correct what names it"));
        return null;
      }
      if (Files.size(path) > LARGEST) {
        mistakes.add(
            shown(path),
            0,
            new Phrase("il file supera 4 MiB", "the file is larger than 4 MiB"),
            new Phrase("Non è una definizione: sostituirlo", "This is no definition: replace it"));
        return null;
      }
      return decoded(path, Files.readAllBytes(path), mistakes);
    } catch (IOException unreadable) {
      mistakes.add(
          shown(path),
          0,
          new Phrase("il file non si può leggere", "the file cannot be read"),
          new Phrase("Controllare i permessi", "Check its permissions"));
      return null;
    }
  }

  private static @Nullable String decoded(Path path, byte[] bytes, Mistakes mistakes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      int line = 1;
      for (int at = 0; at < buffer.position(); at++) {
        line += bytes[at] == '\n' ? 1 : 0;
      }
      mistakes.add(
          shown(path),
          line,
          new Phrase("un carattere non è in UTF-8", "a character is not in UTF-8"),
          new Phrase("Salvare il file con la codifica UTF-8", "Save the file with UTF-8 encoding"));
      return null;
    }
  }
}
