package io.annuario.workbook;

import io.annuario.definition.CorrectedFigure;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.disclosure.Release;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The figures that were published in place of those that the offices sent, one row each: both, who
 * answers for it and why, and the cell that says otherwise.
 */
final class CorrectionsSheet {

  private static final int SENT = 7;
  private static final int PLACE = 13;

  private static final Phrase NOTE =
      new Phrase(
          "Cifre pubblicate al posto di quelle inviate. Disaggregazione vuota: tutte le categorie",
          "Figures published in place of those sent. A blank breakdown: all categories");

  private final Book book;
  private final JobDefinition definition;
  private final CorrectedFigures corrected;
  private final Release release;
  private final List<Observation> figures = new ArrayList<>();
  private int withheld;

  CorrectionsSheet(Book book, Contents contents) {
    this.book = book;
    this.definition = contents.definition();
    this.corrected = contents.corrected();
    this.release = contents.release();
  }

  /**
   * Takes a figure that is published; most of them are as they were sent. Of one that is protected,
   * or was, nothing is told: what was sent in its place could give it away.
   */
  void add(Observation figure) {
    CorrectedFigure one = corrected.of(figure.key());
    if (one == null) {
      return;
    }
    if (release.hidesSent(figure.key(), isNumber(one.sent()) ? new BigDecimal(one.sent()) : null)) {
      withheld++;
    } else {
      figures.add(figure);
    }
  }

  /** How many are not told. */
  int withheld() {
    return withheld;
  }

  int size() {
    return figures.size();
  }

  /** Writes the sheet; there is none where nothing was corrected. */
  void write(int rows) {
    if (figures.isEmpty()) {
      return;
    }
    ListSheet table = new ListSheet(book, Tab.CORRECTIONS, book.say(NOTE), columns(), rows);
    for (Observation figure : figures) {
      CorrectedFigure one = corrected.of(figure.key());
      if (one != null) {
        int row = table.next();
        key(table.page(), row, figure);
        sent(table.page(), row, figure, one.sent());
        published(table.page(), row, figure);
        text(table.page(), row, SENT + 2, one.reason());
        text(table.page(), row, SENT + 3, one.by());
        table.page().day(row, SENT + 4, one.date(), book.language());
        text(table.page(), row, SENT + 5, one.source());
        place(table.page(), row, figure.place());
      }
    }
    table.finish();
  }

  private void key(Page page, int row, Observation figure) {
    Key key = figure.key();
    text(page, row, 0, figure.office());
    text(page, row, 1, key.territory());
    text(
        page,
        row,
        2,
        definition.territories().find(key.territory()).map(Territory::name).orElse(""));
    text(page, row, 3, key.indicator());
    text(
        page,
        row,
        4,
        definition
            .indicators()
            .find(key.indicator())
            .map(Indicator::name)
            .map(book::say)
            .orElse(""));
    text(page, row, 5, key.breakdown().code());
    text(page, row, 6, key.period().label());
  }

  /** What the cell says, where that is no number. */
  private static void sent(Page page, int row, Observation figure, String sent) {
    if (isNumber(sent)) {
      number(page, row, SENT, new BigDecimal(sent), Qualifier.EXACTLY);
    } else {
      mark(page, row, SENT, sent.isEmpty() ? figure.raw() : sent);
    }
  }

  private static boolean isNumber(String sent) {
    return sent.matches("-?[0-9.]+");
  }

  private void published(Page page, int row, Observation figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      mark(page, row, SENT + 1, book.say(Sign.of(figure.status()).mark()));
    } else {
      number(page, row, SENT + 1, value, figure.qualifier());
    }
  }

  private static void number(Page page, int row, int column, BigDecimal value, Qualifier sign) {
    page.number(row, column, value, Look.number(Tone.BODY, Formats.of(value, sign)));
  }

  private static void mark(Page page, int row, int column, String text) {
    page.text(row, column, text, Look.text(Tone.MUTED).aligned(HorizontalAlignment.RIGHT));
  }

  private static void place(Page page, int row, Place place) {
    text(page, row, PLACE, place.file());
    text(page, row, PLACE + 1, place.sheet() == null ? "" : place.sheet());
    text(page, row, PLACE + 2, place.cell() == null ? "" : place.cell().toString());
  }

  private static void text(Page page, int row, int column, String text) {
    if (!text.isEmpty()) {
      page.text(row, column, text, Look.text(Tone.BODY));
    }
  }

  private List<Column> columns() {
    return List.of(
        column("ufficio", "office"),
        column("codice territorio", "territory code"),
        column("territorio", "territory"),
        column("codice indicatore", "indicator code"),
        column("indicatore", "indicator"),
        column("disaggregazione", "breakdown"),
        column("periodo", "period"),
        Column.number(book.say(new Phrase("inviata", "sent"))),
        Column.number(book.say(new Phrase("pubblicata", "published"))),
        column("motivo", "reason"),
        column("corretta da", "corrected by"),
        column("il", "on"),
        column("fonte", "source"),
        column("file", "file"),
        column("foglio", "sheet"),
        column("cella", "cell"));
  }

  private Column column(String it, String en) {
    return Column.text(book.say(new Phrase(it, en)));
  }
}
