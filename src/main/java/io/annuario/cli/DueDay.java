package io.annuario.cli;

import io.annuario.observation.Phrase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The last day on which returns are in time, seen from today. */
final class DueDay {

  private DueDay() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** How many days have passed since; negative before it, null where nobody said a day. */
  static @Nullable Long daysLate(@Nullable LocalDate due) {
    return due == null ? null : ChronoUnit.DAYS.between(due, today());
  }

  /** {@code due on 2025-02-28, 12 days ago}. */
  static Phrase said(LocalDate due) {
    long late = ChronoUnit.DAYS.between(due, today());
    Phrase day = Phrase.of("scadenza il %s, ", "due on %s, ", due);
    if (late == 0) {
      return day.then(new Phrase("oggi", "today"));
    }
    Phrase days =
        Counted.count(Math.abs(late), new Phrase("giorno", "day"), new Phrase("giorni", "days"));
    return late > 0
        ? day.then(days).then(new Phrase(" fa", " ago"))
        : day.then(new Phrase("tra ", "in ")).then(days);
  }
}
