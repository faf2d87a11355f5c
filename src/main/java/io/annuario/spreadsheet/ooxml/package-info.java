/**
 * Reads workbooks in Office Open XML, with their parts in XML (.xlsx) or binary (.xlsb), streamed.
 *
 * <p>Uses {@code xml}, {@code cell}, {@code source} and the words of {@code spreadsheet}; no other
 * format. {@link io.annuario.spreadsheet.ooxml.OoxmlWorkbook} is the door, for {@code opening}.
 */
@NullMarked
package io.annuario.spreadsheet.ooxml;

import org.jspecify.annotations.NullMarked;
