package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Says where headers and labels name another indicator than the layout, which is obeyed against
 * them; not where it pins a column as just that.
 */
final class OtherThanPinned {

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final TableFindings findings;
  private final @Nullable Indicator pinned;

  OtherThanPinned(
      ReturnScope scope, Place sheet, Table table, PinnedLayout pins, TableFindings findings) {
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
    this.findings = findings;
    this.pinned = pins.context().indicator();
  }

  /** Looks at a cell of the header, or at the label of a line. */
  void look(Cell cell) {
    if (pinned == null) {
      return;
    }
    Indicator said = scope.lexicon().ofLabel(cell).coordinates().indicator();
    if (said != null && !said.equals(pinned) && !isOfColumn(said)) {
      findings.send(LabelFindings.pinnedOtherwise(sheet.at(cell.address()), cell.raw(), pinned));
    }
  }

  private boolean isOfColumn(Indicator said) {
    return table.columns().stream()
        .anyMatch(
            column ->
                column instanceof Column.Figures figures
                    && said.equals(figures.header().indicator()));
  }
}
