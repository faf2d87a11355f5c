package io.annuario.extraction.table;

import io.annuario.extraction.label.DateOfBand;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.number.PlainCell;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is to be said about the labels of one table, each label once. */
final class TableWords {

  private final ReturnScope scope;
  private final Place sheet;
  private final LabelFindings labels;
  private final TableFindings findings;
  private final TableStory story;
  private final Set<String> said = new HashSet<>();
  private final Set<DimensionKind> unsaid = EnumSet.noneOf(DimensionKind.class);

  TableWords(
      ReturnScope scope,
      Place sheet,
      LabelFindings labels,
      TableFindings findings,
      TableStory story) {
    this.scope = scope;
    this.sheet = sheet;
    this.labels = labels;
    this.findings = findings;
    this.story = story;
  }

  /** A label that was understood; digits that had to be taken off it are noted. */
  void met(Cell cell) {
    story.word(cell);
    Sense sense = scope.lexicon().of(cell);
    String word = sense.stripped();
    if (word != null && said.add(sense.text())) {
      scope.outbox().send(labels.stripped(sheet.at(cell.address()), sense.text(), word));
    }
  }

  void unknown(Cell cell, DimensionKind expected) {
    if (said.add(cell.raw())) {
      Place place = sheet.at(cell.address());
      DateOfBand.Typed date = DateOfBand.instead(cell, expected, scope.lexicon());
      if (date != null) {
        findings.sendOfLabel(
            FindingCode.DATE_IN_LABEL, place, () -> LabelFindings.date(place, date));
        return;
      }
      findings.sendOfLabel(
          LabelFindings.codeOf(expected),
          place,
          () -> labels.unknown(place, PlainCell.text(cell), expected));
    }
  }

  /**
   * A header whose figures cannot be read. If it is known, what is missing is a word of another
   * kind: nobody is told to make "Men" another word for an offence.
   */
  void unread(Cell header, DimensionKind expected) {
    if (scope.lexicon().ofLabel(header).coordinates().isEmpty()
        || DateOfBand.instead(header, expected, scope.lexicon()) != null) {
      unknown(header, expected);
    } else if (unsaid.add(expected)) {
      findings.send(labels.unsaid(sheet.at(header.address()), expected));
    }
  }

  /**
   * Figures of which nobody knows whether they are of the year or of a part of it.
   *
   * @param some what stands beside a total and is not the whole; null when it is no total
   */
  Finding withoutPeriod(Place place, @Nullable PeriodWord some) {
    return some == null
        ? labels.unsaid(place, DimensionKind.PERIOD)
        : LabelFindings.totalOfSome(place, some);
  }

  void contradiction(Cell place, Cell one, Cell other) {
    findings.send(labels.contradiction(sheet.at(place.address()), one.raw(), other.raw()));
  }
}
