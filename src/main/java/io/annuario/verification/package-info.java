/**
 * What a workbook that somebody has says, held against the one that was published: its figures, and
 * every cell.
 *
 * <p>Reads as the returns are read, with the same limits: the file may come from anywhere. Uses
 * {@code spreadsheet} for that, {@code workbook} for how figures are fingerprinted, {@code xml} and
 * {@code observation}. Used by {@code job}.
 */
@NullMarked
package io.annuario.verification;

import org.jspecify.annotations.NullMarked;
