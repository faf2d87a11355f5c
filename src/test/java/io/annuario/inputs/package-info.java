/**
 * The returns that ship in {@code input/}, drawn by readable code: what was counted, how offices
 * lay it out, which file formats they save it in, and the catalogue of where every figure stands.
 *
 * <p>National totals are those published in the press; the split by territory is invented.
 */
@NullMarked
package io.annuario.inputs;

import org.jspecify.annotations.NullMarked;
