package io.annuario.correction;

import org.jspecify.annotations.Nullable;

/**
 * The tags of a part of a package, one after the other, with where they stand in its text, so that
 * all the rest of the text can stay as it is. What lies between tags is passed over.
 */
final class Tags {

  private final String xml;
  private int from;
  private int to;
  private int depth;
  private boolean opens;
  private boolean empty;
  private String name = "";

  Tags(String xml) {
    this.xml = xml;
  }

  /** Moves to the next tag; false at the end. */
  boolean next() throws NotAnnotated {
    if (opens && !empty) {
      depth++;
    }
    while (true) {
      from = xml.indexOf('<', to);
      if (from < 0) {
        opens = false;
        return false;
      }
      if (xml.startsWith("<!--", from)) {
        to = after("-->", from + 4);
      } else if (xml.startsWith("<![CDATA[", from)) {
        to = after("]]>", from);
      } else if (xml.startsWith("<?", from)) {
        to = after("?>", from);
      } else if (xml.startsWith("<!", from)) {
        throw new NotAnnotated(NotAnnotated.UNUSUAL);
      } else {
        readTag();
        return true;
      }
    }
  }

  private int after(String mark, int start) throws NotAnnotated {
    int at = xml.indexOf(mark, start);
    if (at < 0) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    return at + mark.length();
  }

  private void readTag() throws NotAnnotated {
    boolean closes = xml.startsWith("</", from);
    int at = closes ? from + 2 : from + 1;
    int begin = at;
    while (at < xml.length() && !isSpace(xml.charAt(at)) && "/>".indexOf(xml.charAt(at)) < 0) {
      at++;
    }
    name = xml.substring(begin, at);
    char quote = 0;
    while (at < xml.length() && (quote != 0 || xml.charAt(at) != '>')) {
      char sign = xml.charAt(at);
      if (quote == 0 && (sign == '"' || sign == '\'')) {
        quote = sign;
      } else if (sign == quote) {
        quote = 0;
      }
      at++;
    }
    if (at == xml.length()) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    to = at + 1;
    opens = !closes;
    empty = opens && xml.charAt(at - 1) == '/';
    if (closes) {
      depth--;
    }
  }

  /** Moves past the end of the element that has just begun. */
  void skip() throws NotAnnotated {
    if (empty) {
      return;
    }
    int outside = depth;
    while (next() && (opens || depth > outside)) {
      // Only where it ends matters.
    }
  }

  /** Where the tag begins. */
  int from() {
    return from;
  }

  /** Where the tag has ended. */
  int to() {
    return to;
  }

  /** Elements around the tag. */
  int depth() {
    return depth;
  }

  boolean opens() {
    return opens;
  }

  boolean isEmpty() {
    return empty;
  }

  boolean opens(String local) {
    return opens && local().equals(local);
  }

  boolean closes(String local) {
    return !opens && local().equals(local);
  }

  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** {@code x:} where the element's name has a prefix; else nothing. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** The value of an attribute by its local name, as it is written. */
  @Nullable String attribute(String local) {
    Span span = span(local);
    return span == null ? null : xml.substring(span.from, span.to);
  }

  /**
   * The whole number that an attribute is.
   *
   * @param otherwise where there is no such attribute
   */
  int number(String local, int otherwise) throws NotAnnotated {
    String value = attribute(local);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException odd) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
  }

  /** Gives an attribute another value, or gives it to the tag. */
  void set(String local, String value, Edits edits) {
    Span span = span(local);
    if (span == null) {
      edits.insert(from + 1 + name.length(), " " + local + "=\"" + value + "\"");
    } else {
      edits.replace(span.from, span.to, value);
    }
  }

  private @Nullable Span span(String local) {
    int at = from + 1 + name.length();
    while (at < to) {
      int equals = xml.indexOf('=', at);
      if (equals < 0 || equals >= to) {
        return null;
      }
      String word = xml.substring(at, equals).strip();
      int open = equals + 1;
      while (isSpace(xml.charAt(open))) {
        open++;
      }
      int close = xml.indexOf(xml.charAt(open), open + 1);
      if (word.substring(word.indexOf(':') + 1).equals(local) && !word.startsWith("xmlns")) {
        return new Span(open + 1, close);
      }
      at = close + 1;
    }
    return null;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
  }

  private record Span(int from, int to) {}
}
