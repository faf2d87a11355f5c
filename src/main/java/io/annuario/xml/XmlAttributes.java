package io.annuario.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of the element that has just started; their values stay bytes until asked for. */
final class XmlAttributes<X extends Exception> {

  private static final int MOST = 500;

  private final XmlWindow<X> window;
  private final XmlReferences references = new XmlReferences();
  private XmlNames.@Nullable Name[] found = new XmlNames.@Nullable Name[16];
  private int[] froms = new int[16];
  private int[] tos = new int[16];
  private boolean[] plains = new boolean[16];
  private int count;

  XmlAttributes(XmlWindow<X> window) {
    this.window = window;
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  XmlNames.Name name(int index) {
    XmlNames.Name name = found[index];
    return name == null ? XmlNames.NONE : name;
  }

  /** Makes a span of the bytes of a value. */
  void locate(int index, XmlSpan span) throws X {
    int from = window.token + froms[index];
    int to = window.token + tos[index];
    if (plains[index]) {
      span.set(window.bytes, from, to);
      return;
    }
    if (!references.ofValue(window.bytes, from, to)) {
      throw window.damaged();
    }
    span.set(references.plain(), 0, references.length());
  }

  /** Reads the value of an attribute whose name has just been read. */
  void read(XmlNames.Name name) throws X {
    if (window.need() != '=') {
      window.passSpace();
    }
    window.pass("=");
    byte quote = window.need();
    if (XmlChars.isSpace(quote)) {
      window.passSpace();
      quote = window.need();
    }
    if (quote != '"' && quote != '\'') {
      throw window.damaged();
    }
    window.at++;
    if (count == MOST) {
      throw window.damaged();
    }
    if (count == found.length) {
      makeRoom();
    }
    int start = window.at - window.token;
    boolean plain = passValue(quote);
    for (int i = 0; i < count; i++) {
      if (name.equals(found[i])) {
        throw window.damaged();
      }
    }
    found[count] = name;
    froms[count] = start;
    tos[count] = window.at - window.token;
    plains[count++] = plain;
    window.at++;
  }

  /** Moves to the closing quote; whether the value stands there as it is meant. */
  private boolean passValue(byte quote) throws X {
    boolean plain = true;
    byte[] bytes = window.bytes;
    int at = window.at;
    while (true) {
      byte one = bytes[at];
      if (XmlChars.inValue(one) != XmlChars.SPECIAL) {
        at++;
      } else if (one == quote) {
        window.at = at;
        return plain;
      } else if (one == '&' || one == '"' || one == '\'' || XmlChars.isSpace(one)) {
        plain &= one == '"' || one == '\'';
        at++;
      } else {
        window.at = at;
        if (one != 0 || at < window.end || !window.more()) {
          throw window.damaged();
        }
        bytes = window.bytes;
        at = window.at;
      }
    }
  }

  private void makeRoom() {
    int room = count * 2;
    found = Arrays.copyOf(found, room);
    froms = Arrays.copyOf(froms, room);
    tos = Arrays.copyOf(tos, room);
    plains = Arrays.copyOf(plains, room);
  }
}
