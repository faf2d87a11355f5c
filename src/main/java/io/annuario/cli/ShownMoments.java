package io.annuario.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments for people: by their own clock, to the minute. */
final class ShownMoments {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private ShownMoments() {}

  static String said(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
  }
}
