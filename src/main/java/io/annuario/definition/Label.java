package io.annuario.definition;

/** Makes labels comparable. */
public final class Label {

  private Label() {}

  /**
   * The form in which labels are compared: lower case, accents, apostrophes, dashes and spaces of
   * every kind made plain, footnote marks such as superscripts, {@code (a)} and {@code *} taken off.
   */
  public static String normalise(String label) {
    throw new UnsupportedOperationException("Not yet written " + label);
  }
}
