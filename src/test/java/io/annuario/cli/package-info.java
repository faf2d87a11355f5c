/** The command line, driven as a user drives it: real folders, whole outputs, exit codes. */
@NullMarked
package io.annuario.cli;

import org.jspecify.annotations.NullMarked;
