package io.annuario.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/** Our own style or script, written into a page so that it needs no other file. */
public record Inline(String text) {

  /** That of a file beside a class. */
  public static Inline of(Class<?> beside, String file) {
    try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file))) {
      return new Inline(new String(bytes.readAllBytes(), UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How the page's policy names it: a browser runs or applies this text, and no other. */
  public String source() {
    byte[] digest = HexFormat.of().parseHex(Sha256.of(text));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
