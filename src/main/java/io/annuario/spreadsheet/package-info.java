/**
 * Opens one file and yields located, typed cells; never interprets them.
 *
 * <p>The only home of reading with POI, of ODS and of CSV. Uses {@code observation} for places.
 * Files are hostile until proven otherwise: every reader works in bounded time and memory.
 */
@NullMarked
package io.annuario.spreadsheet;

import org.jspecify.annotations.NullMarked;
