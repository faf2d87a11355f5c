package io.annuario.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words that an XML part repeats, made into strings once each. */
final class XmlNames {

  /** A name; equal ones are the same object, as far as they are kept. */
  static final class Name {

    private final byte[] bytes;
    private final String text;
    private final String local;
    private final char letter;

    private Name(byte[] bytes, String text, String local) {
      this.bytes = bytes;
      this.text = text;
      this.local = local;
      this.letter = local.length() == 1 ? local.charAt(0) : 0;
    }

    byte[] bytes() {
      return bytes;
    }

    /** As it is written. */
    String text() {
      return text;
    }

    /** Without its prefix; whole for the declaration of a prefix. */
    String local() {
      return local;
    }

    /** The local name if it is a single letter, as those of cells are; or else a zero. */
    char letter() {
      return letter;
    }
  }

  static final Name NONE = new Name(new byte[0], "", "");

  /** Honest parts have some hundreds; a part made of ever new ones must not fill the memory. */
  private static final int MOST = 4096;

  private @Nullable Name[] table = new @Nullable Name[256];
  private final @Nullable Name[] letters = new @Nullable Name[128];
  private int size;

  /** The name that some bytes write. Equal ones are the same object, as far as they are kept. */
  Name of(byte[] bytes, int from, int to) {
    // Cells and their attributes have names of one letter.
    if (to - from == 1 && bytes[from] >= 0) {
      Name letter = letters[bytes[from]];
      if (letter == null) {
        letter = made(bytes, from, to);
        letters[bytes[from]] = letter;
      }
      return letter;
    }
    return ofMany(bytes, from, to);
  }

  private Name ofMany(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (hash ^ hash >>> 8) & (table.length - 1);
    for (Name kept = table[slot]; kept != null; kept = table[slot]) {
      if (Arrays.equals(kept.bytes, 0, kept.bytes.length, bytes, from, to)) {
        return kept;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    Name name = made(bytes, from, to);
    if (size < MOST) {
      table[slot] = name;
      if (++size > table.length / 2) {
        grow();
      }
    }
    return name;
  }

  private static Name made(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    // The declaration of a prefix r is no attribute r.
    int prefix = text.startsWith("xmlns:") ? 0 : text.indexOf(':') + 1;
    // Interned, so that comparing with a word of the source is comparing two references.
    String local = text.substring(prefix).intern();
    return new Name(Arrays.copyOfRange(bytes, from, to), text, local);
  }

  private void grow() {
    @Nullable Name[] before = table;
    table = new @Nullable Name[before.length * 4];
    for (Name name : before) {
      if (name != null) {
        int hash = name.bytes.length;
        for (byte one : name.bytes) {
          hash = hash * 31 + one;
        }
        int slot = (hash ^ hash >>> 8) & (table.length - 1);
        while (table[slot] != null) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = name;
      }
    }
  }
}
