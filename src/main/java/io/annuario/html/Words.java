package io.annuario.html;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** What templates say, in the language of the page. */
public record Words(Language language) {

  /** Of the words of a template, which has them in both languages, those of the page's. */
  public String say(String it, String en) {
    return say(new Phrase(it, en));
  }

  public String say(Phrase phrase) {
    return phrase.in(language);
  }

  /** As the language writes it: 1.234 or 1,234. */
  public String number(long count) {
    return number(BigDecimal.valueOf(count));
  }

  /** Likewise, unrounded. */
  public String number(BigDecimal number) {
    return say(Phrase.number(number));
  }

  /** With the decimals that it has, zeros too, so that figures stand below each other: 12,0. */
  public String fixed(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(number.scale());
    return format.format(number);
  }

  /** {@code it} or {@code en}. */
  public String code() {
    return language.locale().getLanguage();
  }
}
