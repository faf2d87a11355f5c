package io.annuario.inputs;

/** A shape that offices give to a return. */
interface Form {

  void draw(Page page, Filling filling, Hand hand);
}
