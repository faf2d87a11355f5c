/**
 * Wires the pipeline as Spring Batch steps: one small configuration a step, thin adapters, the
 * reconciliation.
 *
 * <p>The only home of Spring Batch. Uses every package that does a part of it. Used by {@code cli}
 * alone.
 */
@NullMarked
package io.annuario.job;

import org.jspecify.annotations.NullMarked;
