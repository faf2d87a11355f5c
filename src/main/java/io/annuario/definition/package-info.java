/**
 * What is collected: reads {@code jobs/NAME} and the edition's own files, and says what is wrong
 * with them, with line numbers.
 *
 * <p>The only home of YAML. Uses {@code observation}.
 */
@NullMarked
package io.annuario.definition;

import org.jspecify.annotations.NullMarked;
