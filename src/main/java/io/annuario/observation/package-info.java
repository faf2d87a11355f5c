/**
 * The words of the trade, as records: figures, their dimensions and statuses, places and findings.
 *
 * <p>Every other package speaks in these words. This package uses nothing but the JDK.
 */
@NullMarked
package io.annuario.observation;

import org.jspecify.annotations.NullMarked;
