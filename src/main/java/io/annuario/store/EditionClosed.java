package io.annuario.store;

import io.annuario.definition.Edition;

/** A final edition cannot be published again until it is reopened. */
public final class EditionClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EditionClosed(Edition edition) {
    super("Edition " + edition.name() + " of " + edition.job() + " is final");
  }
}
