/**
 * How well an edition is judged: known errors in synthetic editions, what of them is found, and how
 * often the program asks about figures that are right.
 */
@NullMarked
package io.annuario.study;

import org.jspecify.annotations.NullMarked;
