/**
 * The rules of the house that a compiler does not know, as tests over the program's own classes.
 */
@NullMarked
package io.annuario.house;

import org.jspecify.annotations.NullMarked;
