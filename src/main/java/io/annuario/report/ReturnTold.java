package io.annuario.report;

import org.jspecify.annotations.Nullable;

/**
 * A return that came.
 *
 * @param office its code; null when nobody knows whose it is
 * @param figures how many were read
 * @param explained the page that shows how it was understood, below the report's folder; null when
 *     there is none
 * @param letter what to write to the office; null when there is nothing to write
 */
public record ReturnTold(
    String file,
    @Nullable String office,
    long figures,
    @Nullable String explained,
    @Nullable String letter) {}
