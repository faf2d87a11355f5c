/**
 * Reads a return sheet by sheet, block by block, table by table, and settles what is left over.
 *
 * <p>Uses {@code table} and all storeys below it, and the door of {@code spreadsheet}. {@link
 * io.annuario.extraction.reading.Extraction} and {@link
 * io.annuario.extraction.reading.OfficeRecognition} are the doors of the whole module.
 */
@NullMarked
package io.annuario.extraction.reading;

import org.jspecify.annotations.NullMarked;
