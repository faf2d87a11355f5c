package io.annuario.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The bytes of an XML part that are being looked at. What the token needs that is being read stays;
 * behind the last byte stands a zero, which no XML holds, so that loops need not count.
 */
final class XmlWindow<X extends Exception> implements AutoCloseable {

  /** No text or tag is longer: Excel holds 32,767 characters in a cell. */
  private static final int LONGEST = 16 << 20;

  private final XmlFaults<X> faults;
  private final InputStream in;
  byte[] bytes = new byte[(64 << 10) + 1];

  /** Where the token begins that is being read. */
  int token;

  /** The next byte. */
  int at;

  /** Behind the last byte that is here. */
  int end;

  XmlWindow(InputStream in, XmlFaults<X> faults) {
    this.in = in;
    this.faults = faults;
  }

  /** Gets more bytes behind those of the token, which may move; false at the end of the part. */
  boolean more() throws X {
    if (token > 0) {
      System.arraycopy(bytes, token, bytes, 0, end - token);
      at -= token;
      end -= token;
      token = 0;
    } else if (end == bytes.length - 1) {
      if (end > LONGEST) {
        throw damaged();
      }
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    int got;
    try {
      got = in.read(bytes, end, bytes.length - 1 - end);
    } catch (IOException e) {
      throw faults.unreadable(e);
    }
    end += Math.max(got, 0);
    bytes[end] = 0;
    return got > 0;
  }

  /** The next byte, which there must be. */
  byte need() throws X {
    if (at == end && !more()) {
      throw damaged();
    }
    return bytes[at];
  }

  /** Moves behind spaces; whether there were any. */
  boolean passSpace() throws X {
    boolean any = false;
    while (XmlChars.isSpace(need())) {
      at++;
      any = true;
    }
    return any;
  }

  /** Moves behind these characters, which must come next. */
  void pass(String ascii) throws X {
    for (int i = 0; i < ascii.length(); i++) {
      if (need() != ascii.charAt(i)) {
        throw damaged();
      }
      at++;
    }
  }

  /**
   * Moves behind the next three bytes, or two if the first is a zero, that are these.
   *
   * @param keep whether the bytes in between are wanted
   */
  void passTo(char first, char second, char third, boolean keep) throws X {
    char before = 0;
    char last = 0;
    while (true) {
      char next = (char) need();
      at++;
      if (next == third && last == second && (first == 0 || before == first)) {
        return;
      }
      before = last;
      last = next;
      if (!keep) {
        token = at;
      }
    }
  }

  /** Moves behind the end of a comment, in which two hyphens end it or damage it. */
  void passComment() throws X {
    char last = 0;
    while (true) {
      char next = (char) need();
      at++;
      if (next == '-' && last == '-') {
        pass(">");
        return;
      }
      last = next;
      token = at;
    }
  }

  X damaged() {
    return faults.notWellFormed();
  }

  X documentType() {
    return faults.documentType();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
