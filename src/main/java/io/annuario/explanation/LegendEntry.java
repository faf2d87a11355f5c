package io.annuario.explanation;

/** A colour of the page and what it means. */
record LegendEntry(String type, String text) {}
