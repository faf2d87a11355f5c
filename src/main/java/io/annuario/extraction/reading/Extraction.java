package io.annuario.extraction.reading;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Vocabulary;
import io.annuario.extraction.CellFates;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Spreadsheet;

/**
 * Turns the cells of returns into observations, by the words of one job, which are gathered once.
 * Immutable, safe for threads.
 */
public final class Extraction {

  private final JobDefinition definition;
  private final Edition edition;
  private final Vocabulary vocabulary;

  public Extraction(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
    this.vocabulary = new Vocabulary(definition);
  }

  /** Tells whose returns files are. */
  public OfficeRecognition offices() {
    return new OfficeRecognition(new OfficeWords(definition, vocabulary, edition));
  }

  /** Starts reading a return, telling what becomes of each cell. */
  public ReturnReading read(Spreadsheet spreadsheet, Office office, CellFates fates) {
    return new SheetBySheet(
        ReturnScope.of(definition, vocabulary, edition, office, fates, spreadsheet));
  }
}
