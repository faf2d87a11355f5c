package io.annuario.spreadsheet;

/**
 * The formula of a cell whose value is the cached one.
 *
 * @param text without the leading equals sign
 * @param cached whether the file holds a value for it; if not, the cell's value is a blank
 * @param external whether it points to another workbook
 * @param stale whether evaluating it gives another value than the cached one
 * @param evaluated what evaluating it gives, for messages; empty unless stale
 */
public record Formula(
    String text, boolean cached, boolean external, boolean stale, String evaluated) {}
