/**
 * What pages have in common: how templates are rendered into a file, and what in them is never
 * markup.
 *
 * <p>A page is a template below {@code src/main/jte}, which the build turns into a class of the
 * package whose folder it lies in. Uses {@code observation}. Used by {@code explanation} and {@code
 * report}.
 */
@NullMarked
package io.annuario.html;

import org.jspecify.annotations.NullMarked;
