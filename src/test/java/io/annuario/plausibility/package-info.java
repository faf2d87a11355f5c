/** Figures held against what was published before: what is asked about, and what is not. */
@NullMarked
package io.annuario.plausibility;

import org.jspecify.annotations.NullMarked;
