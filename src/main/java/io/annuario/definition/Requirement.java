package io.annuario.definition;

import org.jspecify.annotations.Nullable;

/**
 * Whether offices owe an indicator, or whether it is news when it comes.
 *
 * @param owed whether they do at all
 * @param from the first year whose editions owe it; null when all before do
 * @param to the last such year; null while they do
 */
public record Requirement(boolean owed, @Nullable Integer from, @Nullable Integer to) {

  public static final Requirement ALWAYS = new Requirement(true, null, null);

  public static final Requirement NEVER = new Requirement(false, null, null);

  /** Whether it is owed in an edition: what counts is the year in which its period ends. */
  public boolean appliesTo(Edition edition) {
    int year = edition.period().end().getYear();
    return owed && (from == null || year >= from) && (to == null || year <= to);
  }
}
