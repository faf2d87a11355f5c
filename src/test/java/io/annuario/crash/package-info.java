/**
 * The program as a process: killed at any moment, started twice at once, stopped by signals. What
 * is left in the end is what an undisturbed run leaves.
 */
@NullMarked
package io.annuario.crash;

import org.jspecify.annotations.NullMarked;
