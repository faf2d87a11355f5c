/**
 * Wires the pipeline as Spring Batch steps: one small configuration a step, thin adapters, the
 * reconciliation.
 *
 * <p>The only home of Spring Batch. May use every package but {@code cli}, which alone uses it.
 */
@NullMarked
package io.annuario.job;

import org.jspecify.annotations.NullMarked;
