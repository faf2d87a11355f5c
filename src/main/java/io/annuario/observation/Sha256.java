package io.annuario.observation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making: what it is taken of comes in pieces; it is written in hexadecimal. */
public final class Sha256 {

  private final MessageDigest digest;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** That of a text in UTF-8. */
  public static String of(String text) {
    return new Sha256().add(text).hex();
  }

  /** That of all that a stream still has; the caller closes it. */
  public static String of(InputStream stream) throws IOException {
    Sha256 sha256 = new Sha256();
    byte[] buffer = new byte[1 << 16];
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      sha256.digest.update(buffer, 0, count);
    }
    return sha256.hex();
  }

  /** A stream that takes in all that is read from it. */
  public InputStream from(InputStream source) {
    return new DigestInputStream(source, digest);
  }

  /** A stream that takes in all that goes through it. */
  public OutputStream of(OutputStream target) {
    return new DigestOutputStream(target, digest);
  }

  /** Takes in a text in UTF-8; two texts one after the other are as one. */
  public Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Sha256 add(byte... bytes) {
    digest.update(bytes);
    return this;
  }

  /** Sixty-four lower-case digits, after the last piece; a further piece begins another one. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
