@NullMarked
package io.annuario.disclosure;

import org.jspecify.annotations.NullMarked;
