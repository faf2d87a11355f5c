package io.annuario.report;

/**
 * A figure of a territory that is not what it was the year before.
 *
 * @param territory its code
 * @param indicator its code
 */
record Movement(String territory, String indicator, Change change) {}
