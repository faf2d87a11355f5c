package io.annuario.disclosure;

/** What becomes of a publication: it may leave without some cells, or it may not leave at all. */
public sealed interface Decision permits Protected, Uncovered {}
