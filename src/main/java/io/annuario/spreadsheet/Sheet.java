package io.annuario.spreadsheet;

import io.annuario.observation.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a spreadsheet, read row by row in constant memory. */
public interface Sheet {

  /** Its name; null for formats without sheets (.csv). */
  @Nullable String name();

  boolean hidden();

  /** The merged ranges, in the order of the file. */
  List<Range> merged() throws RefusedFile;

  /** The rows from the top; those without a stored cell are left out. Closing ends the reading. */
  RowCursor rows() throws RefusedFile;

  /** A rectangle of cells, both corners included. */
  record Range(Address from, Address to) {}

  /** A forward-only reading of a sheet. */
  interface RowCursor extends AutoCloseable {

    /** The next row; null after the last. */
    @Nullable Row next() throws RefusedFile;

    @Override
    void close();
  }
}
