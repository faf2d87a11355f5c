package io.annuario.extraction.label;

/**
 * What a title leaves open of the figures below it, so that a person has to say it.
 *
 * @param of CATEGORY where words that nobody knows may make less of what is counted, PERIOD where
 *     they are of a part of a year that is not named
 * @param words those that do
 */
public record TitleDoubt(DimensionKind of, String words) {}
