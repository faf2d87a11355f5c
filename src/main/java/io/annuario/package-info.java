/** Annuario: where the program starts. */
@NullMarked
package io.annuario;

import org.jspecify.annotations.NullMarked;
