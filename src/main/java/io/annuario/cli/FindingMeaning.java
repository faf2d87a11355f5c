package io.annuario.cli;

import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a kind of finding means. {@code findings.txt} has it, a block a code: in English and in
 * Italian what it is about, likewise an example; {@code docs/findings.md} has the same.
 *
 * @param text what it is about, with links as the document has them
 * @param example one finding of the kind, whole
 */
record FindingMeaning(Phrase text, Phrase example) {

  static FindingMeaning of(FindingCode code) {
    List<String> lines =
        Stream.of(all().split("\n\n"))
            .map(block -> block.lines().toList())
            .filter(block -> block.get(0).equals(code.name()))
            .findFirst()
            .orElseThrow();
    return new FindingMeaning(
        phrase(lines.get(1), lines.get(2)), phrase(lines.get(3), lines.get(4)));
  }

  private static Phrase phrase(String english, String italian) {
    return new Phrase(italian.substring("it: ".length()), english.substring("en: ".length()));
  }

  /** The text without links, of which the words alone are for a screen. */
  Phrase plain() {
    return new Phrase(plain(text.it()), plain(text.en()));
  }

  private static String plain(String words) {
    return words.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
  }

  private static String all() {
    try (InputStream bytes =
        Objects.requireNonNull(FindingMeaning.class.getResourceAsStream("findings.txt"))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
