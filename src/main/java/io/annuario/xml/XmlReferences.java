package io.annuario.xml;

import java.nio.charset.StandardCharsets;

/**
 * Undoes what XML writes in another way: references to characters, and ends of lines. There are no
 * other entities, since document types are refused.
 */
final class XmlReferences {

  private byte[] plain = new byte[256];
  private int length;

  /** The bytes that were read last, from the first to {@link #length}. */
  byte[] plain() {
    return plain;
  }

  int length() {
    return length;
  }

  /** Reads a text; false when it holds a reference that stands for no character. */
  boolean ofText(byte[] bytes, int from, int to) {
    return read(bytes, from, to, true, false);
  }

  /** Reads the value of an attribute, where spaces of every kind are one. */
  boolean ofValue(byte[] bytes, int from, int to) {
    return read(bytes, from, to, true, true);
  }

  /** Reads a CDATA section, which has no references. */
  void ofSection(byte[] bytes, int from, int to) {
    read(bytes, from, to, false, false);
  }

  private boolean read(byte[] bytes, int from, int to, boolean references, boolean value) {
    // No reference is shorter than what it stands for.
    if (to - from > plain.length) {
      plain = new byte[(to - from) * 2];
    }
    length = 0;
    int at = from;
    while (at < to) {
      byte one = bytes[at++];
      if (one == '&' && references) {
        int end = at;
        while (end < to && bytes[end] != ';') {
          end++;
        }
        int character = end < to ? character(bytes, at, end) : -1;
        if (!XmlChars.isLegal(character)) {
          return false;
        }
        append(character);
        at = end + 1;
      } else if (one == '\r') {
        at += at < to && bytes[at] == '\n' ? 1 : 0;
        plain[length++] = (byte) (value ? ' ' : '\n');
      } else {
        plain[length++] = value && XmlChars.isSpace(one) ? (byte) ' ' : one;
      }
    }
    return true;
  }

  private static int character(byte[] bytes, int from, int to) {
    if (to - from < 2 || to - from > 12) {
      return -1;
    }
    String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    boolean hex = name.startsWith("#x");
    if (name.charAt(0) == '#') {
      int number = 0;
      for (int i = hex ? 2 : 1; i < name.length(); i++) {
        int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
        if (digit < 0 || number > 0x10FFFF) {
          return -1;
        }
        number = number * (hex ? 16 : 10) + digit;
      }
      return number;
    }
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> -1;
    };
  }

  private void append(int character) {
    if (character < 0x80) {
      plain[length++] = (byte) character;
      return;
    }
    byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(encoded, 0, plain, length, encoded.length);
    length += encoded.length;
  }
}
