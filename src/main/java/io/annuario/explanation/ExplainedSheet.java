package io.annuario.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the page: its cells, and how its tables were understood.
 *
 * @param grid null when it was refused
 * @param refusal why; null when it was not
 * @param tablesLeftOut that there are more tables; null when there are not
 */
record ExplainedSheet(
    String title,
    @Nullable SheetGrid grid,
    @Nullable String refusal,
    List<TableCaption> tables,
    @Nullable String tablesLeftOut) {

  ExplainedSheet {
    tables = List.copyOf(tables);
  }
}
