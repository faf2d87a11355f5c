/**
 * Keeps returns, observations, findings and vintages in SQL, and reads them back. Observations
 * belong to a reading of a return, addressed by content; a vintage is a set of readings; no figure
 * that was published is ever changed or deleted.
 *
 * <p>The only home of JDBC and of migrations. Uses {@code definition} (the edition) and {@code
 * observation}. Used by {@code workbook}, for reading, and {@code job}.
 */
@NullMarked
package io.annuario.store;

import org.jspecify.annotations.NullMarked;
