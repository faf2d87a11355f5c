package io.annuario.checking;

/** A term and what it is, as far as that can be known without figures. */
record Expression(Term term, Kind kind) {

  enum Kind {
    NUMBER,
    TRUTH,
    TEXT,
    /** {@code null}, which may stand wherever something is expected. */
    ANY
  }

  /** Its term, where a number is wanted. */
  Term number(String text) {
    return require(Kind.NUMBER, text);
  }

  /** Its term, where true or false is wanted. */
  Term truth(String text) {
    return require(Kind.TRUTH, text);
  }

  boolean fits(Expression other) {
    return kind == other.kind || kind == Kind.ANY || other.kind == Kind.ANY;
  }

  private Term require(Kind wanted, String text) {
    if (kind == wanted || kind == Kind.ANY) {
      return term;
    }
    if (kind == Kind.TEXT) {
      throw new Misread(
          "'" + text + "' è una parola: si può solo confrontare con = , <> , in",
          "'" + text + "' is a word: it can only be compared by =, <> or in");
    }
    throw wanted == Kind.TRUTH
        ? new Misread(
            "'" + text + "' è un numero, né vero né falso",
            "'" + text + "' is a number, neither true nor false")
        : new Misread(
            "'" + text + "' è vero o falso, non un numero",
            "'" + text + "' is true or false, not a number");
  }
}
