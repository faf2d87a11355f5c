package io.annuario.report;

import io.annuario.consolidation.Total;
import io.annuario.html.Words;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as the page writes them, and as its script sorts them. */
record FigureText(Words words) {

  private static final String UNKNOWN = "–";

  /** A total with what it is to the true count. */
  String total(@Nullable Total total) {
    BigDecimal value = total == null ? null : total.value();
    if (total == null || value == null) {
      return UNKNOWN;
    }
    String sign = total.qualifier().sign().replace(">=", "≥").replace("<=", "≤");
    return (total.qualifier() == Qualifier.EXACTLY ? "" : sign + " ") + words.number(value);
  }

  /** By how much a figure changed, with its sign: {@code +12}. */
  String difference(@Nullable Change change) {
    return change == null
        ? UNKNOWN
        : signed(words.number(change.difference()), change.difference());
  }

  /** Likewise in percent: {@code −3,5 %}. */
  String percent(@Nullable Change change) {
    BigDecimal percent = change == null ? null : change.percent();
    return percent == null ? UNKNOWN : signed(words.fixed(percent), percent) + " %";
  }

  private static String signed(String said, BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + said.replace('-', '−');
  }

  /** What the script sorts by; what is not known is empty and stands at one end. */
  String key(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  String key(@Nullable Total total) {
    return key(total == null ? null : total.value());
  }

  /** A count with its noun, in Italian and English, for one and for several. */
  static Phrase counted(long count, String it, String its, String en, String ens) {
    return Phrase.number(BigDecimal.valueOf(count))
        .then(count == 1 ? new Phrase(" " + it, " " + en) : new Phrase(" " + its, " " + ens));
  }

  /** What the figures at the top are of. */
  String caption(EditionReport report) {
    String top = report.definition().territories().top().name();
    String beside =
        report.previous() == null ? "" : words.say(", accanto a ", ", beside ") + report.previous();
    String warning =
        report.standpoint().isPublished() ? "" : words.say("; non pubblicate", "; not published");
    return top + beside + warning;
  }

  /** How the figures that moved most were found. */
  String said(Movements movements) {
    return words.say(
        Phrase.same(words.number(movements.moved()))
            .then(new Phrase(" cifre su ", " figures of "))
            .then(Phrase.same(words.number(movements.compared())))
            .then(
                new Phrase(
                    " non sono quelle dell'anno prima. Qui sono quelle che si sono mosse di più"
                        + " di quanto il caso muove conteggi della loro grandezza.",
                    " are not what they were the year before. Here are those that moved most beyond"
                        + " what chance moves counts of their size.")));
  }
}
