package io.annuario.privacy;

import java.util.regex.Pattern;

/** What somebody is called besides, or by a title of courtesy. */
final class Nickname {

  private static final String NAME = "\\p{Lu}[\\p{L}'’]+";

  /** A name, or what nobody but users of networks is called: lupo74, dark_angel. */
  private static final String INVENTED = "(?:\\p{Lu}|[\\p{L}.-]*[\\p{N}_])";

  private static final Pattern CALLED =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:[Dd]ett[oa]\\s+(?:[\"“«‘']|(?:il|la|lo|l['’])\\s?"
              + INVENTED
              + ")"
              + ("|" + NAME + ",?\\s+(?:detto|detta|alias|a\\.?k\\.?a\\.?)\\s+[\"“«‘']?\\p{L}")
              + "|(?i:alias|a\\.k\\.a\\.|aka|known as|not[oa] come|pseudonimo|in"
              + " arte|intes[oa]|nick"
              + "|nickname)\\s*:?\\s*[\"“«‘]|(?i:alias|a\\.k\\.a\\.|aka|nick|nickname)\\s+"
              + INVENTED
              + "|(?i:soprannominat[oa])\\s+[\"“«‘']?\\p{L}"
              + "|(?i:nick|nickname|alias|soprannome|pseudonimo)\\s*[:=]\\s*\\S)");

  private static final Pattern COURTESY =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:[Ss]ig\\.?\\s?(?:ra|na|r)?\\.?|[Ss]ignor[ae]?|Mr|Mrs|Ms|Miss|Herr|Frau"
              + "|Mme|Monsieur|Madame)\\.?\\s+\\p{Lu}(?:\\p{Ll}[\\p{L}'’]+|\\.)");

  private Nickname() {}

  static boolean isIn(Glance glance) {
    return glance.has(
            "dett",
            "alias",
            "a.k",
            "aka",
            "known",
            "come",
            "pseudonim",
            "arte",
            "intes",
            "nick",
            "sopran")
        && CALLED.matcher(glance.text()).find();
  }

  /** Whether somebody is named with a title of courtesy; a signatory may be, too. */
  static boolean isCourtesy(Glance glance) {
    return glance.has("sig", "mr", "ms", "miss", "herr", "frau", "mme", "monsieur", "madame")
        && COURTESY.matcher(glance.text()).find();
  }
}
