/**
 * The hostile file: its bytes, its limits, the parts of its zip, and how it is refused.
 *
 * <p>Uses {@code xml} and the words of {@code spreadsheet}; the lowest storey, used by all others
 * of {@code spreadsheet} and by nobody else. Nothing here knows what a format looks like inside.
 */
@NullMarked
package io.annuario.spreadsheet.source;

import org.jspecify.annotations.NullMarked;
