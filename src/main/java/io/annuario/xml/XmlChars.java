package io.annuario.xml;

/** What each byte of XML in UTF-8 can be (XML 1.0, 2.2 to 2.4). */
final class XmlChars {

  /** A byte that stands for itself, in texts and in the values of attributes. */
  static final byte PLAIN = 0;

  /** A byte of a character beyond ASCII. */
  static final byte WIDE = 1;

  /** A byte that has to be looked at: a sign of XML, a space to be normalised, or forbidden. */
  static final byte SPECIAL = 2;

  private static final byte[] IN_TEXT = new byte[256];
  private static final byte[] IN_VALUE = new byte[256];
  private static final boolean[] IN_NAME = new boolean[256];

  static {
    for (int i = 0; i < 256; i++) {
      boolean space = i == '\t' || i == '\n' || i == ' ';
      boolean sign = i == '<' || i == '&';
      byte kind = i >= 0x80 ? WIDE : (i < ' ' && !space) || sign ? SPECIAL : PLAIN;
      // In a text it may end what only sections may end: "]]>".
      IN_TEXT[i] = i == '>' ? SPECIAL : kind;
      boolean ofValue = i == '"' || i == '\'' || i == '\t' || i == '\n';
      IN_VALUE[i] = ofValue ? SPECIAL : kind;
      IN_NAME[i] =
          i >= 0x80
              || (i >= 'a' && i <= 'z')
              || (i >= 'A' && i <= 'Z')
              || (i >= '0' && i <= '9')
              || "_:-.".indexOf(i) >= 0;
    }
  }

  private XmlChars() {}

  static byte inText(byte one) {
    return IN_TEXT[one & 0xFF];
  }

  static byte inValue(byte one) {
    return IN_VALUE[one & 0xFF];
  }

  static boolean isOfName(byte one) {
    return IN_NAME[one & 0xFF];
  }

  static boolean startsName(byte one) {
    return isOfName(one) && !(one >= '0' && one <= '9') && one != '-' && one != '.';
  }

  static boolean isSpace(byte one) {
    return one == ' ' || one == '\n' || one == '\t' || one == '\r';
  }

  /** Whether a character may be written as a reference. */
  static boolean isLegal(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || (character >= 0x10000 && character <= 0x10FFFF);
  }
}
