package io.annuario.workbook;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Key;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Revision;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** What changed since the vintage before, one row a figure, with the cell that caused it. */
final class RevisionsSheet {

  private static final int BEFORE = 8;
  private static final int CHANGE = 10;
  private static final int STATUSES = 12;
  private static final int PLACE = 14;

  private static final Phrase NOTE =
      new Phrase(
          "Cifre cambiate dalla versione precedente. Vuoto: la cifra non c'era, non c'è più o non è"
              + " esatta; breakdown, tutte le categorie",
          "Figures changed since the vintage before. Blank: the figure was not there, is no longer"
              + " or is not exact; breakdown, all categories");

  private final Book book;
  private final JobDefinition definition;
  private final ListSheet table;
  private long revisions;

  /**
   * @param since number of the vintage compared with
   */
  RevisionsSheet(Book book, JobDefinition definition, int since, int now, int rows) {
    this.book = book;
    this.definition = definition;
    this.table = new ListSheet(book, Tab.REVISIONS, book.say(NOTE), columns(since, now), rows);
  }

  /** Says why there is nothing to compare with although it is not the first one. */
  static void writeNone(Book book, JobDefinition definition, int now, Phrase why, int rows) {
    RevisionsSheet sheet = new RevisionsSheet(book, definition, now - 1, now, rows);
    sheet.text(sheet.table.next(), 0, book.say(why));
    sheet.finish();
  }

  /** Where all vintages before this one had been withdrawn. */
  static final Phrase WITHDRAWN =
      new Phrase(
          "nessuna: le versioni precedenti sono state ritirate",
          "none: the vintages before were withdrawn");

  /** What the vintages before this one are to a database that did not publish them. */
  static Phrase notHere(int now) {
    return now == 2
        ? new Phrase(
            "non note: la versione 1 non è in questo database",
            "not known: vintage 1 is not in this database")
        : Phrase.of(
            "non note: le versioni da 1 a %d non sono in questo database",
            "not known: vintages 1 to %d are not in this database", now - 1);
  }

  void add(Revision revision) {
    revisions++;
    int row = table.next();
    Key key = revision.key();
    Place cause = revision.cause();
    text(row, 0, book.say(kind(revision)));
    text(row, 1, revision.office());
    text(row, 2, key.territory());
    text(row, 3, definition.territories().find(key.territory()).map(Territory::name).orElse(""));
    text(row, 4, key.indicator());
    text(row, 5, definition.indicators().find(key.indicator()).map(this::name).orElse(""));
    text(row, 6, key.breakdown().code());
    text(row, 7, key.period().label());
    figure(row, BEFORE, revision.before());
    figure(row, BEFORE + 1, revision.after());
    change(row, revision);
    text(row, PLACE, cause.file());
    text(row, PLACE + 1, cause.sheet() == null ? "" : cause.sheet());
    text(row, PLACE + 2, cause.cell() == null ? "" : cause.cell().toString());
  }

  /** Says that there may be more, of figures that are not shown. */
  void addProtected() {
    text(
        table.next(),
        0,
        book.say(
            new Phrase(
                "delle cifre protette non si dice se sono cambiate",
                "of protected figures it is not said whether they changed")));
  }

  /** Ends the sheet; returns how many figures were revised. */
  long finish() {
    table.finish();
    return revisions;
  }

  private void figure(int row, int column, Revision.@Nullable Published published) {
    if (published == null) {
      return;
    }
    BigDecimal value = published.value();
    if (value == null) {
      Look look = Look.text(Tone.MUTED).aligned(HorizontalAlignment.RIGHT);
      table.page().text(row, column, book.say(Sign.of(published.status()).mark()), look);
    } else {
      String format = Formats.of(value, published.qualifier());
      table.page().number(row, column, value, Look.number(Tone.BODY, format));
    }
    Look mark = Look.text(Tone.BODY).aligned(HorizontalAlignment.CENTER);
    table.page().text(row, column - BEFORE + STATUSES, published.status().name(), mark);
  }

  /** Only between two exact figures: what is known of bounds says nothing of their difference. */
  private void change(int row, Revision revision) {
    BigDecimal before = exact(revision.before());
    BigDecimal after = exact(revision.after());
    if (before == null || after == null) {
      return;
    }
    BigDecimal change = after.subtract(before);
    Look look = Look.number(Tone.BODY, Formats.change(change));
    table.page().number(row, CHANGE, change, look);
    BigDecimal percent = revision.percent();
    if (percent != null) {
      Look share = Look.number(Tone.BODY, Formats.PERCENT);
      table.page().number(row, CHANGE + 1, percent.movePointLeft(2), share);
    }
  }

  private static @Nullable BigDecimal exact(Revision.@Nullable Published published) {
    return published != null && published.qualifier() == Qualifier.EXACTLY
        ? published.value()
        : null;
  }

  private void text(int row, int column, String text) {
    if (!text.isEmpty()) {
      table.page().text(row, column, text, Look.text(Tone.BODY));
    }
  }

  private String name(Indicator indicator) {
    return book.say(indicator.name());
  }

  private static Phrase kind(Revision revision) {
    if (revision.before() == null) {
      return new Phrase("aggiunta", "added");
    }
    return revision.after() == null
        ? new Phrase("tolta", "withdrawn")
        : new Phrase("cambiata", "revised");
  }

  private List<Column> columns(int since, int now) {
    return List.of(
        Column.text(book.say(new Phrase("cifra", "figure"))),
        Column.text(book.say(new Phrase("ufficio", "office"))),
        Column.text(book.say(new Phrase("codice territorio", "territory code"))),
        Column.text(book.say(new Phrase("territorio", "territory"))),
        Column.text(book.say(new Phrase("codice indicatore", "indicator code"))),
        Column.text(book.say(new Phrase("indicatore", "indicator"))),
        Column.text(book.say(new Phrase("disaggregazione", "breakdown"))),
        Column.text(book.say(new Phrase("periodo", "period"))),
        Column.number(book.say(new Phrase("versione " + since, "vintage " + since))),
        Column.number(book.say(new Phrase("versione " + now, "vintage " + now))),
        Column.number(book.say(new Phrase("variazione", "change"))),
        Column.number(book.say(new Phrase("variazione %", "change %"))),
        Column.mark(book.say(new Phrase("stato prima", "status before"))),
        Column.mark(book.say(new Phrase("stato dopo", "status after"))),
        Column.text(book.say(new Phrase("file che l'ha causata", "file that caused it"))),
        Column.text(book.say(new Phrase("foglio", "sheet"))),
        Column.text(book.say(new Phrase("cella", "cell"))));
  }
}
