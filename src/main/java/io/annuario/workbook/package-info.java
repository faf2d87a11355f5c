/**
 * Writes the consolidated workbook and the annotated returns, and reads the workbook back.
 *
 * <p>The only home of writing with POI. Uses {@code observation}, {@code definition}, {@code
 * consolidation} and the reading side of {@code store}.
 */
@NullMarked
package io.annuario.workbook;

import org.jspecify.annotations.NullMarked;
