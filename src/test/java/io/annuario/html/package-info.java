/** Pages as they come to be: what in them is text, and what is a page. */
@NullMarked
package io.annuario.html;

import org.jspecify.annotations.NullMarked;
