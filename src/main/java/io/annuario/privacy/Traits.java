package io.annuario.privacy;

import java.util.function.Predicate;

/**
 * What a text has to do with persons; where it stands decides whether that matters.
 *
 * @param isDetail whether it tells something of a single person, wherever it stands
 * @param isContact whether it names somebody, or says how to reach them, as contact lines may
 * @param isStreet whether it says where somebody lives, or an office is
 * @param beginsContact whether it begins as a contact line does
 */
public record Traits(boolean isDetail, boolean isContact, boolean isStreet, boolean beginsContact) {

  private static final int LONGEST = 20_000;

  /** Looks at a text. */
  public static Traits of(String text) {
    Glance glance = Glance.at(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return new Traits(
        PersonalDetail.isIn(glance),
        Reachable.isIn(glance) || Nickname.isCourtesy(glance),
        Reachable.isStreet(glance),
        ContactLine.begins(text));
  }

  /**
   * Whether a text is written as a name of somebody, or several.
   *
   * @param isOfJob whether a word, normalised, is one of the job's
   */
  public static boolean isName(String text, Predicate<String> isOfJob) {
    return PersonName.isIn(text, isOfJob);
  }
}
