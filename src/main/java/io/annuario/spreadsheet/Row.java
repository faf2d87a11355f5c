package io.annuario.spreadsheet;

import java.util.List;

/**
 * The cells of one row from left to right; those that the file does not store are left out.
 *
 * @param index zero-based
 */
public record Row(int index, List<Cell> cells) {}
