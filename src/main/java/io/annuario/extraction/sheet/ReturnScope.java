package io.annuario.extraction.sheet;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.NumberConvention;
import io.annuario.definition.Office;
import io.annuario.definition.Territory;
import io.annuario.definition.Vocabulary;
import io.annuario.extraction.CellFates;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.Titles;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** What stays the same while one return is read. */
public record ReturnScope(
    JobDefinition definition,
    Edition edition,
    Office office,
    Lexicon lexicon,
    Titles titles,
    Periods periods,
    LayoutsMet layouts,
    Outbox outbox,
    Spreadsheet spreadsheet) {

  /**
   * What stays the same while a return of an office is read.
   *
   * @param vocabulary the definition's words
   */
  public static ReturnScope of(
      JobDefinition definition,
      Vocabulary vocabulary,
      Edition edition,
      Office office,
      CellFates fates,
      Spreadsheet spreadsheet) {
    Lexicon lexicon =
        new Lexicon(vocabulary, edition, definition.missingSigns().with(office.missingSigns()));
    return new ReturnScope(
        definition,
        edition,
        office,
        lexicon,
        new Titles(lexicon, edition, definition.territories()),
        new Periods(edition),
        new LayoutsMet(definition),
        new Outbox(fates),
        spreadsheet);
  }

  /** Ends a return that takes too long to be understood. */
  public void checkTime() throws RefusedFile {
    spreadsheet.checkTime();
  }

  public NumberConvention convention() {
    NumberConvention own = office.numbers();
    return own == null ? definition.numbers() : own;
  }

  /** What stands in the place of missing figures; the office's own signs before the job's. */
  public AbsenceSigns signs() {
    return definition.missingSigns().with(office.missingSigns());
  }

  /** The territory that figures without one are about: the office's, if it has only one. */
  public @Nullable Territory ownTerritory() {
    return office.territories().size() == 1
        ? definition.territories().find(office.territories().iterator().next()).orElse(null)
        : null;
  }

  /** Whether the office may report on a territory: its own ones and their parts. */
  public boolean mayReport(Territory territory) {
    for (String own : office.territories()) {
      if (definition.territories().contains(own, territory.code())) {
        return true;
      }
    }
    return false;
  }
}
