/**
 * What goes back to the offices: their own workbooks with the findings in them, and a letter; and
 * blank returns to fill in.
 *
 * <p>Uses {@code checking} for rules as formulas, {@code xml}, {@code definition} and {@code
 * observation}. Used by {@code job}.
 */
@NullMarked
package io.annuario.correction;

import org.jspecify.annotations.NullMarked;
