/** Runs that are disturbed end as undisturbed ones do. */
@NullMarked
package io.annuario.job;

import org.jspecify.annotations.NullMarked;
