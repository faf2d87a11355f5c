package io.annuario.xml;

import java.util.Arrays;

/**
 * Takes an XML part apart, byte by byte and without making an object of what nobody asks for:
 * nearly all the time of reading a large sheet is spent here. It reads what XML 1.0 calls
 * well-formed, without document types; comments and processing instructions are passed over.
 */
final class XmlTokens<X extends Exception> {

  private final XmlWindow<X> window;
  private final int mostDepth;
  private final XmlNames names = new XmlNames();
  private final XmlReferences references = new XmlReferences();
  private XmlNames.Name[] open = new XmlNames.Name[32];
  private int depth;
  private boolean closing;
  private boolean hadRoot;
  private boolean hasBegun;

  private final XmlAttributes<X> attributes;
  private final XmlSpan text = new XmlSpan();
  private XmlNames.Name name = XmlNames.NONE;

  XmlTokens(XmlWindow<X> window, int mostDepth) {
    this.window = window;
    this.mostDepth = mostDepth;
    this.attributes = new XmlAttributes<>(window);
  }

  /** The next token, one of {@link XmlReader}'s. */
  int next() throws X {
    if (closing) {
      closing = false;
      depth--;
      return XmlReader.END;
    }
    while (true) {
      window.token = window.at;
      if (window.at == window.end && !window.more()) {
        if (depth > 0 || !hadRoot) {
          throw window.damaged();
        }
        return XmlReader.DONE;
      }
      if (window.bytes[window.at] != '<') {
        hasBegun = true;
        if (readText()) {
          return XmlReader.TEXT;
        }
        continue;
      }
      window.at++;
      switch (window.need()) {
        case '/' -> {
          endElement();
          return XmlReader.END;
        }
        case '?' -> instruction();
        case '!' -> {
          if (isSection()) {
            return XmlReader.TEXT;
          }
        }
        default -> {
          startElement();
          return XmlReader.START;
        }
      }
    }
  }

  /** The name of the element that has just started or ended. */
  XmlNames.Name name() {
    return name;
  }

  XmlAttributes<X> attributes() {
    return attributes;
  }

  /** The text that has just been read. */
  XmlSpan text() {
    return text;
  }

  private boolean readText() throws X {
    boolean plain = true;
    boolean blank = true;
    byte[] bytes = window.bytes;
    int at = window.at;
    while (true) {
      byte one = bytes[at];
      byte kind = XmlChars.inText(one);
      if (kind != XmlChars.SPECIAL) {
        blank &= one <= ' ' && kind == XmlChars.PLAIN;
        at++;
        continue;
      }
      if (one == '<') {
        break;
      }
      if (one == '>') {
        if (at - window.token >= 2 && bytes[at - 1] == ']' && bytes[at - 2] == ']') {
          throw window.damaged();
        }
        blank = false;
        at++;
        continue;
      }
      if (one == '&' || one == '\r') {
        blank &= one == '\r';
        plain = false;
        at++;
        continue;
      }
      window.at = at;
      if (one != 0 || at < window.end) {
        throw window.damaged();
      }
      boolean more = window.more();
      bytes = window.bytes;
      at = window.at;
      if (!more) {
        break;
      }
    }
    window.at = at;
    if (depth == 0) {
      if (!blank) {
        throw window.damaged();
      }
      return false;
    }
    text.set(bytes, window.token, at);
    if (!plain) {
      if (!references.ofText(bytes, text.from, text.to)) {
        throw window.damaged();
      }
      text.set(references.plain(), 0, references.length());
    }
    return true;
  }

  /** The declaration is the first of all; no other instruction may have its name. */
  private void instruction() throws X {
    window.at++;
    int start = window.at - window.token;
    readName();
    int from = window.token + start;
    boolean isDeclaration =
        window.at - from == 3
            && (window.bytes[from] | 0x20) == 'x'
            && (window.bytes[from + 1] | 0x20) == 'm'
            && (window.bytes[from + 2] | 0x20) == 'l';
    byte next = window.need();
    if ((isDeclaration && hasBegun) || (next != '?' && !XmlChars.isSpace(next))) {
      throw window.damaged();
    }
    hasBegun = true;
    window.passTo((char) 0, '?', '>', false);
  }

  /** Whether what began with an exclamation mark was a section of text, and not a comment. */
  private boolean isSection() throws X {
    hasBegun = true;
    window.at++;
    switch (window.need()) {
      case '-' -> {
        window.pass("--");
        window.passComment();
        return false;
      }
      case '[' -> {
        window.pass("[CDATA[");
        if (depth == 0) {
          throw window.damaged();
        }
        int start = window.at - window.token;
        window.passTo(']', ']', '>', true);
        references.ofSection(window.bytes, window.token + start, window.at - 3);
        text.set(references.plain(), 0, references.length());
        return true;
      }
      default -> throw window.documentType();
    }
  }

  private void endElement() throws X {
    window.at++;
    if (depth == 0) {
      throw window.damaged();
    }
    byte[] expected = open[depth - 1].bytes();
    while (window.end - window.at <= expected.length) {
      if (!window.more()) {
        throw window.damaged();
      }
    }
    byte[] bytes = window.bytes;
    int at = window.at;
    for (byte one : expected) {
      if (bytes[at++] != one) {
        throw window.damaged();
      }
    }
    window.at = at;
    if (bytes[at] == '>') {
      window.at++;
    } else {
      window.passSpace();
      window.pass(">");
    }
    depth--;
    name = open[depth];
  }

  private void startElement() throws X {
    if (depth == 0 && hadRoot) {
      throw window.damaged();
    }
    hadRoot = true;
    hasBegun = true;
    XmlNames.Name started = readName();
    attributes.clear();
    while (true) {
      byte next = window.need();
      boolean apart = XmlChars.isSpace(next);
      if (apart) {
        window.passSpace();
        next = window.need();
      }
      if (next == '>') {
        window.at++;
        break;
      }
      if (next == '/') {
        window.pass("/>");
        closing = true;
        break;
      }
      if (!apart) {
        throw window.damaged();
      }
      attributes.read(readName());
    }
    if (depth >= mostDepth) {
      throw window.damaged();
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = started;
    name = started;
  }

  private XmlNames.Name readName() throws X {
    int start = window.at - window.token;
    if (!XmlChars.startsName(window.need())) {
      throw window.damaged();
    }
    do {
      window.at++;
    } while (XmlChars.isOfName(window.need()));
    return names.of(window.bytes, window.token + start, window.at);
  }
}
