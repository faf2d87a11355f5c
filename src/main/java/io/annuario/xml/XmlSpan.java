package io.annuario.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of a text or a value, in UTF-8; good until the next token is read. */
public final class XmlSpan {

  byte[] bytes = {};
  int from;
  int to;

  void set(byte[] in, int start, int end) {
    bytes = in;
    from = start;
    to = end;
  }

  /** Where they are; changed by nobody. */
  public byte[] bytes() {
    return bytes;
  }

  /** The index of the first. */
  public int from() {
    return from;
  }

  /** The index behind the last. */
  public int to() {
    return to;
  }

  public int length() {
    return to - from;
  }

  /** As {@link WholeNumber#of}. */
  public int whole(int otherwise) {
    return WholeNumber.of(bytes, from, to, otherwise);
  }

  /** Null when these bytes are no UTF-8: nobody can tell what was meant. */
  public @Nullable String string() {
    return string(bytes, from, to);
  }

  /** The characters that some bytes write, as {@link #string()}. */
  public static @Nullable String string(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return strict(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Whether some bytes begin with these, each from 0 to 255. */
  public static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String strict(byte[] bytes, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
