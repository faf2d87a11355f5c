package io.annuario.privacy;

import io.annuario.definition.Label;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Notices detail about persons, which has no place among counts. Its text is never repeated, not
 * even in the finding.
 */
public final class PersonalDetail {

  private static final int LONGEST_HEADER = 40;

  /** Cells named one by one; of more than these their number says enough. */
  private static final int MOST_NAMED = 20;

  private static final Set<String> HEADERS =
      Set.of(
          "cognome",
          "cognome e nome",
          "nome e cognome",
          "cognome nome",
          "nome cognome",
          "nominativo",
          "nominativi",
          "generalita",
          "generalita complete",
          "dati anagrafici",
          "data di nascita",
          "luogo di nascita",
          "luogo e data di nascita",
          "data e luogo di nascita",
          "codice fiscale",
          "surname",
          "last name",
          "first name",
          "full name",
          "name and surname",
          "date of birth",
          "birth date",
          "place of birth",
          "tax code",
          "passport number",
          "numero di passaporto",
          "soprannome",
          "nickname indagato",
          "geburtsdatum",
          "nachname",
          "vor und nachname",
          "date de naissance",
          "nom et prenom",
          "fecha de nacimiento",
          "nombre y apellidos",
          "apellidos");

  private static final Pattern OF_PERSON =
      Pattern.compile(
          "^(?:cognom[ei]|nominativ[oi]|generalita|data di nascita|luogo di nascita|codice"
              + " fiscale|nome) (?:dell? |degli |dei |delle |dello |della"
              + " )?(?:indagat|arrestat|denunciat|imputat|vittim|minor|soggett|person|autor|reo\\b|fermat|persone"
              + " offese|parte"
              + " offesa|bambin|ragazz|suspect|victim)|^(?:suspect|victim|offender|child)s? (?:full"
              + " )?name");

  /** Who answers for a return has a name, too. */
  private static final Pattern OF_OFFICE =
      Pattern.compile(
          "referent|compilator|responsabil|dirigent|uffici|funzionari|operator|addett|\\bent[ei]\\b");

  private PersonalDetail() {}

  /** Whether a text tells something of a single person, wherever it stands. */
  public static boolean isIn(String text) {
    return Traits.of(text).isDetail();
  }

  /** Whether a text announces or holds something of a single person. */
  static boolean isIn(Glance glance) {
    String text = glance.text();
    return isHeader(text)
        || TaxCode.isIn(glance)
        || Nickname.isIn(glance)
        || Birth.isIn(glance)
        || BankAccount.isIn(glance)
        || Vehicle.isIn(glance);
  }

  /** Whether it heads details of persons, whoever they are said to be. */
  private static boolean isHeader(String text) {
    if (text.length() >= LONGEST_HEADER) {
      return false;
    }
    String header = Label.normalise(text);
    return HEADERS.contains(header)
        || (OF_PERSON.matcher(header).find() && !OF_OFFICE.matcher(header).find());
  }

  /**
   * What is said of a sheet that holds some.
   *
   * @param cells where, from the first; none when it is the sheet's own name
   */
  public static Finding finding(Place sheet, List<Address> cells) {
    Phrase where =
        cells.isEmpty() ? new Phrase("nel nome del foglio", "in the sheet's name") : in(cells);
    return Finding.of(
        FindingCode.PERSONAL_DETAIL,
        cells.isEmpty() ? sheet : sheet.at(cells.get(0)),
        new Phrase("dati personali", "personal detail"),
        new Phrase("soltanto conteggi", "counts only"),
        new Phrase("dati di singole persone ", "detail about single persons ")
            .then(where)
            .then(new Phrase(", che non si ripetono qui", ", not repeated here")),
        new Phrase(
            "Togliere i dati personali e mandare di nuovo il file; nulla del file è stato letto.",
            "Remove the personal detail and send the file again; nothing of the file was read."));
  }

  private static Phrase in(List<Address> cells) {
    String named =
        cells.stream().limit(MOST_NAMED).map(Address::toString).collect(Collectors.joining(", "));
    String more = cells.size() > MOST_NAMED ? ", …" : "";
    Phrase count =
        cells.size() == 1
            ? new Phrase("in 1 cella", "in 1 cell")
            : Phrase.of("in %d celle", "in %d cells", cells.size());
    return count.then(Phrase.same(" (" + named + more + ")"));
  }
}
