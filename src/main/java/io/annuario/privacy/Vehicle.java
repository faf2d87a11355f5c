package io.annuario.privacy;

import java.util.regex.Pattern;

/** The number plate of a vehicle. */
final class Vehicle {

  /** Italy since 1994, and France: no I, O, Q, U. */
  private static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/_-])[A-HJ-NPR-TV-Z]{2}[ \u00A0-]?\\d{3}[ \u00A0-]?[A-HJ-NPR-TV-Z]{2}"
              + "(?![\\p{L}\\p{N}/_-])");

  /** United Kingdom since 2001. */
  private static final Pattern BRITISH =
      Pattern.compile("(?<![\\p{L}\\p{N}/_-])[A-Z]{2}\\d{2} [A-Z]{3}(?![\\p{L}\\p{N}/_-])");

  /** Any other, called by its name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:targat[oaie]|targ[ah]e?|number plate|licen[cs]e plate|registration"
              + " plate|kennzeichen|immatriculation|matr[ií]cula)(?: n\\.?| nr\\.?|:)*\\s*[\"“«]?"
              + "(?=[A-Z0-9 .-]{0,9}\\d)(?=[0-9 .-]{0,9}[A-Z])[A-Z0-9]{1,7}[ .-]?[A-Z0-9]{2,7}");

  private Vehicle() {}

  static boolean isIn(Glance glance) {
    String text = glance.text();
    return (glance.capitals() > 3
            && glance.digits() > 1
            && (PLATE.matcher(text).find() || BRITISH.matcher(text).find()))
        || (glance.has("targ", "plate", "kennz", "matr") && NAMED.matcher(text).find());
  }
}
