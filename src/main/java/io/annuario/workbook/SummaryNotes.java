package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must be known of the figures in Summary: notes, what a total lacks, what others did. */
final class SummaryNotes {

  private final Book book;
  private final Contents contents;
  private final Notes told;
  private final Matrix matrix;

  SummaryNotes(Book book, Contents contents, Notes told, Matrix matrix) {
    this.book = book;
    this.contents = contents;
    this.told = told;
    this.matrix = matrix;
  }

  /**
   * All notes on a line.
   *
   * @param isExact whether its change can be told
   */
  String of(Series one, Figure figure, boolean isExact) {
    List<String> said = notes(one, figure);
    if (!isExact) {
      contents
          .release()
          .likeForLike(one.indicator().code(), one.breakdown())
          .map(change -> book.say(change.said()))
          .ifPresent(said::add);
    }
    return String.join("; ", said);
  }

  private List<String> notes(Series one, Figure figure) {
    List<String> said = new ArrayList<>();
    String marks = told.marks(one.indicator(), book);
    if (!marks.isEmpty() && one.breakdown().isNone()) {
      said.add(marks);
    }
    if (figure instanceof Figure.Sent sent && sent.whole()) {
      said.add(
          book.say(
              new Phrase(
                  "cifra inviata per l'intero territorio, non somma delle parti",
                  "figure sent for the whole territory, not the sum of its parts")));
      partsDiffer(one, sent.value()).ifPresent(said::add);
    }
    long gaps = matrix.notReceived(one);
    if (gaps > 0 && figure instanceof Figure.Sum) {
      said.add(
          book.say(
              new Phrase(
                  String.format(
                      Locale.ROOT,
                      "nessuna cifra per %d %s su %d",
                      gaps,
                      gaps == 1 ? "territorio" : "territori",
                      matrix.places()),
                  String.format(
                      Locale.ROOT, "no figure for %d of %d territories", gaps, matrix.places()))));
    }
    if (figure instanceof Figure.Categories) {
      said.add(book.say(new Phrase("somma delle categorie inviate", "sum of the categories sent")));
    }
    figure
        .shown()
        .filter(total -> total.qualifier().isLowerBound() && !(figure instanceof Figure.Sent))
        .flatMap(total -> matrix.incompleteness(one))
        .map(book::say)
        .ifPresent(said::add);
    int missing = figure.shown().map(Total::missing).orElse(0);
    if (missing > 0) {
      said.add(
          book.say(
              Phrase.of(
                  "limite inferiore: cifre che esistono ma mancano: %d",
                  "lower bound: figures that exist but are missing: %d", missing)));
    }
    return said;
  }

  private Optional<String> partsDiffer(Series one, BigDecimal value) {
    String top = matrix.top().territory().code();
    return matrix
        .totals()
        .ofParts(top, one.indicator().code(), one.breakdown())
        .map(Total::value)
        .filter(sum -> sum.compareTo(value) != 0)
        .map(
            sum ->
                book.say(
                    new Phrase("le parti inviate danno ", "the parts that were sent add up to ")
                        .then(Phrase.number(sum))));
  }
}
