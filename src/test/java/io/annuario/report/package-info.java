/** The page about an edition, however large that is. */
@NullMarked
package io.annuario.report;

import org.jspecify.annotations.NullMarked;
