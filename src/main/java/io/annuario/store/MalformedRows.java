package io.annuario.store;

/** A text that should be rows and is not. */
final class MalformedRows extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedRows() {
    super("Not rows as they are written");
  }
}
