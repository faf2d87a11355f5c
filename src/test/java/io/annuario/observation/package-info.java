/** Words of the trade that do something. */
@NullMarked
package io.annuario.observation;

import org.jspecify.annotations.NullMarked;
