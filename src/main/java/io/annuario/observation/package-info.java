/**
 * The words of the trade, as records: figures, their dimensions and statuses, places and findings.
 *
 * <p>Uses nothing but the JDK. Used by every other package but {@code xml}: they speak in these
 * words.
 */
@NullMarked
package io.annuario.observation;

import org.jspecify.annotations.NullMarked;
