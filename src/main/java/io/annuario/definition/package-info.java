/**
 * What is collected: reads {@code jobs/NAME} and the edition's own files, says everything that is
 * wrong with them with line numbers, and knows what the words of returns mean.
 *
 * <p>The only home of YAML; reads code lists with the CSV library, never returns. Uses {@code
 * observation}. Used by all that follow in the pipeline.
 */
@NullMarked
package io.annuario.definition;

import org.jspecify.annotations.NullMarked;
