/**
 * One page about an edition: what came, what is missing, how its rules held, what the offices are
 * asked and what moved most. It holds figures and findings, and so is for those in charge.
 *
 * <p>Told by {@code job}, which has it from a run or from the database. Uses {@code html}, {@code
 * consolidation}, {@code definition} and {@code observation}. Used by {@code job}.
 */
@NullMarked
package io.annuario.report;

import org.jspecify.annotations.NullMarked;
