/**
 * Where a table is, and what its columns are.
 *
 * <p>{@code TableFinder} looks for the first line that could begin a table and asks {@code Planner}
 * to work out its frame. That finds the header ({@code HeaderSearch}), judges the columns by their
 * words and cells ({@code ColumnProfile}, {@code ColumnKinds}), lets {@code Framing} say in which
 * direction the table runs and {@code Headings} what each column's header says; {@code
 * RivalReadings} asks whether another reading is as good. The outcome is a {@code Table}.
 *
 * <p>Uses {@code sheet}, {@code label} and {@code number}. Used by {@code table} and {@code
 * reading}.
 */
@NullMarked
package io.annuario.extraction.frame;

import org.jspecify.annotations.NullMarked;
