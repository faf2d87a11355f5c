package io.annuario.workbook;

import io.annuario.definition.Rule;
import io.annuario.observation.Phrase;
import io.annuario.observation.RuleCount;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.util.List;

/** What the figures were held against: one row a rule, and how often it held. */
final class ChecksSheet {

  private static final int FIRST_COUNT = 4;

  private static final Phrase NOTE =
      new Phrase(
          "Le regole della rilevazione, e quante volte valgono, non valgono o non sono"
              + " verificabili",
          "The job's rules, and how often each holds, fails or cannot be verified");

  private final Book book;
  private final Contents contents;
  private final ListSheet table;

  private ChecksSheet(Book book, Contents contents) {
    this.book = book;
    this.contents = contents;
    this.table =
        new ListSheet(book, Tab.CHECKS, book.say(NOTE), columns(book), ListSheet.EXCEL_ROWS);
  }

  static void write(Book book, Contents contents) {
    new ChecksSheet(book, contents).write();
  }

  private void write() {
    List<Rule> rules = contents.definition().rules();
    if (rules.isEmpty()) {
      remark(new Phrase("la rilevazione non ha regole", "the job has no rules"));
    } else if (contents.rules().isEmpty()) {
      remark(
          new Phrase(
              "non noti: questa versione è stata pubblicata quando gli esiti non si conservavano",
              "not known: this vintage was published when outcomes were not kept"));
    }
    for (RuleCount count : contents.rules()) {
      rules.stream().filter(rule -> rule.id().equals(count.id())).forEach(rule -> add(rule, count));
    }
    table.finish();
  }

  private void remark(Phrase remark) {
    table.page().text(table.next(), 0, book.say(remark), Look.text(Tone.BODY));
  }

  private void add(Rule rule, RuleCount count) {
    int row = table.next();
    List<String> texts =
        List.of(
            rule.id(),
            book.say(rule.said(contents.definition().indicators())),
            book.say(rule.message()),
            book.say(rule.severity().said()));
    table.heighten(texts);
    for (int column = 0; column < texts.size(); column++) {
      table.page().text(row, column, texts.get(column), Look.text(Tone.BODY).wrappedText());
    }
    number(row, FIRST_COUNT, count.pass(), Tone.BODY);
    number(row, FIRST_COUNT + 1, count.fail(), count.fail() == 0 ? Tone.BODY : Tone.ALERT);
    number(row, FIRST_COUNT + 2, count.unverifiable(), Tone.BODY);
  }

  private void number(int row, int column, long count, Tone tone) {
    table.page().number(row, column, count, Look.number(tone, Formats.WHOLE));
  }

  private static List<Column> columns(Book book) {
    return List.of(
        Column.text(book.say(new Phrase("regola", "rule"))),
        Column.text(book.say(new Phrase("che cosa deve valere", "what must hold"))),
        Column.text(
            book.say(new Phrase("che cosa si dice se non vale", "what is said if it fails"))),
        Column.text(book.say(new Phrase("gravità", "severity"))),
        Column.number(book.say(new Phrase("vale", "holds"))),
        Column.number(book.say(new Phrase("non vale", "fails"))),
        Column.number(book.say(new Phrase("non verificabile", "not verifiable"))));
  }
}
