/**
 * Writes the consolidated workbook, and reads it back.
 *
 * <p>The only home of writing with POI. Uses {@code xml}, the reading side of {@code store}, {@code
 * consolidation}, {@code definition} and {@code observation}. Used by {@code job}.
 */
@NullMarked
package io.annuario.workbook;

import org.jspecify.annotations.NullMarked;
