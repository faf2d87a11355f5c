package io.annuario.draft;

/** What a cell of an example holds, as far as a draft looks at it. */
record Item(String text, Kind kind) {

  enum Kind {
    NUMBER,
    /** A number that is a text: what its points and commas mean is another question. */
    DIGITS,
    /** A sign where a number could stand: {@code -}, {@code ..}, {@code n.d.}. */
    SIGN,
    WORDS
  }

  boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.DIGITS;
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  /** Whether it is a number that may be a year. */
  boolean isYear() {
    return text.matches("(19|20)[0-9]{2}");
  }
}
