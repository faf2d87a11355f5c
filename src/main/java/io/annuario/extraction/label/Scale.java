package io.annuario.extraction.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a header that its figures are written in thousands or millions. */
public final class Scale {

  private static final Pattern SCALE =
      Pattern.compile(
          "(?iu)(.*?)[\\s(,\\[-]*\\b(?:(?:dati |valori |figures |values )?in\\s+)?"
              + "(migliaia|thousands|'000|000s|milioni|millions)\\b[\\s)\\]]*");

  private Scale() {}

  /**
   * A header without its scale.
   *
   * @param power the power of ten by which its figures are to be multiplied
   */
  public record Scaled(String rest, int power) {}

  public static Scaled of(String header) {
    if (header.length() > 200) {
      return new Scaled(header, 0);
    }
    Matcher scale = SCALE.matcher(header.strip());
    if (!scale.matches()) {
      return new Scaled(header, 0);
    }
    boolean millions =
        scale.group(2).toLowerCase(java.util.Locale.ROOT).startsWith("mil")
            && !scale.group(2).toLowerCase(java.util.Locale.ROOT).startsWith("migl");
    return new Scaled(scale.group(1).strip(), millions ? 6 : 3);
  }
}
