package io.annuario;

/** Where the program starts. */
public final class Annuario {

  private Annuario() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
