package io.annuario.privacy;

import io.annuario.definition.Label;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices detail about persons, which has no place among counts. Its text is never repeated, not
 * even in the finding.
 */
public final class PersonalDetail {

  /** Source: Italian tax code, D.M. 23 December 1976: sixteen characters, with omocodia. */
  private static final Pattern TAX_CODE =
      Pattern.compile(
          "(?i)\\b[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]\\b");

  private static final int TAX_CODE_LENGTH = 16;
  private static final int LONGEST = 20_000;
  private static final Pattern BIRTH = Pattern.compile("(?i)nat[oa]|born");
  private static final Pattern BORN =
      Pattern.compile(
          "(?iu)\\b(?:nato|nata|born)\\b.{0,60}\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b");
  private static final Set<String> HEADERS =
      Set.of(
          "cognome",
          "cognome e nome",
          "nome e cognome",
          "nominativo",
          "nominativi",
          "data di nascita",
          "luogo di nascita",
          "luogo e data di nascita",
          "codice fiscale",
          "surname",
          "last name",
          "first name",
          "full name",
          "date of birth",
          "place of birth",
          "tax code",
          "passport number",
          "numero di passaporto",
          "nickname indagato");

  private PersonalDetail() {}

  /** Whether a text tells something of a single person. */
  public static boolean isIn(String text) {
    String value = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return (hasLongWord(value) && TAX_CODE.matcher(value).find())
        || (BIRTH.matcher(value).find() && BORN.matcher(value).find())
        || (value.length() < 40 && HEADERS.contains(Label.normalise(value)));
  }

  /** Whether a run of letters and digits is as long as a tax code: few texts have one. */
  private static boolean hasLongWord(String text) {
    int run = 0;
    for (int at = 0; at < text.length() && run < TAX_CODE_LENGTH; at++) {
      run = Character.isLetterOrDigit(text.charAt(at)) ? run + 1 : 0;
    }
    return run == TAX_CODE_LENGTH;
  }

  /** What is said of a sheet that holds some. */
  public static Finding finding(Place sheet) {
    return Finding.of(
        FindingCode.PERSONAL_DETAIL,
        sheet,
        new Phrase("dati personali", "personal detail"),
        new Phrase("soltanto conteggi", "counts only"),
        new Phrase(
            "dati di singole persone, che non si ripetono qui",
            "detail about single persons, not repeated here"),
        new Phrase(
            "Togliere i dati personali e mandare di nuovo il file; nulla del foglio è stato letto.",
            "Remove the personal detail and send the file again; nothing of the sheet was read."));
  }
}
