package io.annuario.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of a text or a value, in UTF-8; good until the next token is read. */
final class XmlSpan {

  byte[] bytes = {};
  int from;
  int to;

  void set(byte[] in, int start, int end) {
    bytes = in;
    from = start;
    to = end;
  }

  int length() {
    return to - from;
  }

  /** As {@link WholeNumber#of}. */
  int whole(int otherwise) {
    if (from == to || to - from > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      byte digit = bytes[i];
      if (digit < '0' || digit > '9') {
        return otherwise;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  /** Null when these bytes are no UTF-8: nobody can tell what was meant. */
  @Nullable String string() {
    return string(bytes, from, to);
  }

  static @Nullable String string(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return strict(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
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
