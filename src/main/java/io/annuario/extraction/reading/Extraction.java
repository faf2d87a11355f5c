package io.annuario.extraction.reading;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.extraction.CellFates;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Spreadsheet;

/** Turns the cells of a return into observations, by the words of one job. */
public final class Extraction {

  private final JobDefinition definition;
  private final Edition edition;

  public Extraction(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
  }

  /** Starts reading a return, telling what becomes of each cell. */
  public ReturnReading read(Spreadsheet spreadsheet, Office office, CellFates fates) {
    return new SheetBySheet(ReturnScope.of(definition, edition, office, fates, spreadsheet));
  }
}
