package io.annuario.extraction;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Detail about persons who do not exist, in the writings that returns have. */
final class DrawnPerson {

  private static final List<String> FIRST =
      List.of(
          "Mario",
          "Luigi",
          "Anna",
          "Giulia",
          "Francesca",
          "Antonio",
          "Maria Pia",
          "Gian Luca",
          "Elisabetta",
          "Nicolò",
          "Mohamed",
          "Ion",
          "Oksana",
          "Chloé",
          "Jürgen",
          "Aisha",
          "Piero");
  private static final List<String> LAST =
      List.of(
          "Rossi",
          "Bianchi",
          "Esposito",
          "De Luca",
          "D'Angelo",
          "Ferrari",
          "Lo Presti",
          "Popescu",
          "El Amrani",
          "Müller",
          "Nguyen",
          "Zanella",
          "Di Stefano",
          "Caruso",
          "O'Brien",
          "Russo",
          "Van der Berg",
          "Mac-Donald");
  private static final List<String> PLACES =
      List.of("Milano", "Busto Arsizio", "Sesto San Giovanni", "Bucarest", "Lyon");
  private static final String VOWELS = "AEIOU";
  private static final String CONSONANTS = "BCDFGLMNPRSTVZ";
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private final Random random;

  DrawnPerson(Random random) {
    this.random = random;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String name() {
    String first = one(FIRST);
    String last = one(LAST);
    return one(
        List.of(
            first + " " + last,
            last + " " + first,
            (last + " " + first).toUpperCase(Locale.ITALIAN),
            last.toUpperCase(Locale.ITALIAN) + " " + first,
            last + ", " + first,
            first.charAt(0) + ". " + last,
            last + " " + first.charAt(0) + "."));
  }

  private String letters(String of, int count) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < count; at++) {
      letters.append(of.charAt(random.nextInt(of.length())));
    }
    return letters.toString();
  }

  private String digits(int count) {
    return letters("0123456789", count);
  }

  private int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  private String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** With its check character, sometimes spaced, in small letters, or of two alike persons. */
  String taxCode() {
    String code =
        letters(CONSONANTS, 5)
            + letters(VOWELS, 1)
            + digits(2)
            + letters("ABCDEHLMPRST", 1)
            + two(between(1, 31) + 40 * random.nextInt(2))
            + letters("ABCDEFGHIL", 1)
            + (random.nextInt(8) == 0 ? digits(2) + letters("LMNPQRSTUV", 1) : digits(3));
    code += checkOf(code);
    return one(
        List.of(
            code,
            code.toLowerCase(Locale.ROOT),
            code.substring(0, 3)
                + " "
                + code.substring(3, 6)
                + " "
                + code.substring(6, 11)
                + " "
                + code.substring(11),
            code.replaceAll("(?<=.)(?=.)", " "),
            code.substring(0, 6) + "-" + code.substring(6, 11) + "-" + code.substring(11)));
  }

  static char checkOf(String code) {
    int sum = 0;
    for (int at = 0; at < 15; at++) {
      char letter = code.charAt(at);
      int value = Character.isDigit(letter) ? letter - '0' : letter - 'A';
      sum += at % 2 == 0 ? ODD[value] : value;
    }
    return (char) ('A' + sum % 26);
  }

  String mail() {
    String name = one(FIRST).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return one(
        List.of(
            name + "." + one(List.of("rossi", "verdi84", "n_")) + "@gmail.com",
            name + digits(2) + "@libero.it",
            "x" + digits(4) + "@sub.esempio.co.uk",
            name.toUpperCase(Locale.ROOT) + "@PEC.ESEMPIO.IT"));
  }

  String telephone() {
    String mobile = "3" + between(20, 99);
    return one(
        List.of(
            mobile + " " + digits(7),
            mobile + "-" + digits(7),
            mobile + digits(7),
            mobile + " " + digits(3) + " " + digits(4),
            mobile + "/" + digits(7),
            mobile + "." + digits(3) + "." + digits(4),
            "+39 " + mobile + " " + digits(7),
            "+39" + mobile + digits(7),
            "0039 " + mobile + digits(7),
            "02 " + digits(8),
            "06/" + digits(7),
            "casa tel. 0" + between(10, 99) + " " + digits(6),
            "+44 7" + digits(3) + " " + digits(6),
            "cell. " + mobile + " " + digits(3) + " " + digits(3),
            "+33 6 12 34 56 " + digits(2)));
  }

  String birth() {
    int day = between(1, 28);
    int month = between(1, 12);
    int year = between(1940, 2015);
    String place = one(PLACES);
    String[] months = {
      "gennaio",
      "febbraio",
      "marzo",
      "aprile",
      "maggio",
      "giugno",
      "luglio",
      "agosto",
      "settembre",
      "ottobre",
      "novembre",
      "dicembre"
    };
    return one(
        List.of(
            "nato a " + place + " il " + two(day) + "/" + two(month) + "/" + year,
            "nata il " + day + "." + month + "." + year,
            "nato/a il " + day + " " + months[month - 1] + " " + year,
            "n. a " + place + " il " + two(day) + "-" + two(month) + "-" + two(year % 100),
            "data di nascita: " + year + "-" + two(month) + "-" + two(day),
            "Nato il " + day + "/" + month + "/" + two(year % 100),
            "born on 12 March " + year,
            "born March 3, " + year,
            "date of birth " + two(day) + "/" + two(month) + "/" + year,
            "DOB: " + two(day) + "/" + two(month) + "/" + year,
            "né le " + two(day) + "/" + two(month) + "/" + year,
            "née à " + place + " le " + day + " mars " + year,
            "geboren am " + day + "." + month + "." + year,
            "Geburtsdatum " + two(day) + "." + two(month) + "." + year,
            "nacido el " + day + " de mayo de " + year,
            "minore, nata il " + day + " " + months[month - 1].substring(0, 3) + ". " + year));
  }

  String bankAccount() {
    String account = letters(CONSONANTS, 1) + digits(22);
    BigInteger number = BigInteger.ZERO;
    for (char letter : (account + "IT00").toCharArray()) {
      String value = Integer.toString(Character.digit(letter, 36));
      number = new BigInteger(number + value);
    }
    int check = 98 - number.mod(BigInteger.valueOf(97)).intValue();
    String code = "IT" + two(check) + account;
    return one(
        List.of(
            code,
            code.replaceAll("(.{4})(?=.)", "$1 "),
            "IBAN " + code + " intestato",
            code.toLowerCase(Locale.ROOT)));
  }

  String plate() {
    String letters = letters("ABCDEFGHJKLMNPRSTVWXYZ", 4);
    String digits = digits(3);
    return one(
        List.of(
            letters.substring(0, 2) + digits + letters.substring(2),
            letters.substring(0, 2) + " " + digits + " " + letters.substring(2),
            letters.substring(0, 2) + "-" + digits + "-" + letters.substring(2),
            "targa MI" + digits(6),
            "targata " + letters.substring(0, 2) + " " + digits(5),
            "auto tg. " + letters.substring(0, 2) + digits + letters.substring(2)));
  }

  String nickname() {
    return one(
        List.of(
            name() + " detto il Biondo",
            "detta \"Lulù\"",
            "alias “Gigi”",
            "soprannominato Zeus",
            "nickname: dark_angel99",
            "detto 'o Lupo'"));
  }

  String place() {
    return one(
        List.of(
            "IP 8.8.4.4",
            "indirizzo IP 93.45.112.7",
            "185.12.64.201",
            "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
            "residente in via Garibaldi 12",
            "abita in Viale dei Mille, n. 5",
            "living at 12 Baker Street"));
  }

  String heading() {
    return one(
        List.of(
            "Generalità",
            "Nominativo",
            "Cognome e nome",
            "COGNOME",
            "Data di nascita:",
            "Codice fiscale",
            "Luogo e data di nascita",
            "Date of birth",
            "Geburtsdatum"));
  }
}
