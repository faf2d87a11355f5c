package io.annuario.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person, or an office, can be reached: e-mail, telephone, network and street address. */
final class Reachable {

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}\\s?@\\s?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}");

  private static final Pattern IP4 =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\p{N}]|[.,]\\d)");

  /** Before a number of a version, a chapter or an article. */
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:v|ver|vers|version[ei]?|ril|rilascio|rel|release|build|punto|par|paragrafo"
              + "|sez|sezione|cap|capitolo|art|articolo|all|allegato|section|chapter|mod|modello)[.:]*"
              + "\\s*(?:n\\.?|nr\\.?)?\\s*$");

  private static final Pattern IP6 =
      Pattern.compile("(?i)(?<![0-9a-z:])(?:[0-9a-f]{1,4}::?){3,7}[0-9a-f]{1,4}(?![0-9a-z:])");

  private static final Pattern NAMED_PHONE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tel|telefon[oiae]|cell|cellulare|mobile|phone|utenz[ae]|whatsapp"
              + "|recapito(?: telefonico)?|tél|móvil|handy)(?!\\p{L})[^\\d+]{0,20}\\+?\\d"
              + "(?:[ \u00A0./()-]{0,2}\\d){5,14}");

  private static final Pattern ABROAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}+.,])(?:\\+|00(?=[1-9]))\\d{1,3}(?:[ \u00A0./()-]{0,2}\\d){6,13}"
              + "(?!\\d|[.,/-]\\d)");

  private static final Pattern HOME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}+.,/-]|\\d )(?:3\\d{2}[ \u00A0./-]?\\d{2,4}(?:["
              + " \u00A0.-]?\\d{2,7}){0,3}|\\(?0\\d{1,4}\\)?[ \u00A0./-]?\\d{3,8}(?:["
              + " \u00A0.-]\\d{2,4}){0,2}|0\\d{8,10})(?!\\d|[.,/-]\\d| \\d)");

  /** Before a number of a file, a case or a firm. */
  private static final Pattern FILE_NUMBER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:n|nr|num|numero|no|prot|protocollo|fasc|fascicolo|pratica|proc"
              + "|procedimento|rif|id|cod|codice|p\\.? ?iva|partita iva|rgnr|ref|case|file)[.:°º]*"
              + "\\s*(?:n\\.?|nr\\.?)?\\s*$");

  private static final Pattern STREET =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:(?:[Vv]ia|VIA|[Vv]iale|VIALE|[Pp]iazza|PIAZZA|[Cc]orso|CORSO|[Ll]argo"
              + "|[Vv]icolo|[Vv]\\.le|[Pp]\\.z?za|[Cc]\\.so|[Ss]trada)\\s+(?:(?:\\p{Lu}[\\p{L}'’.]*|d\\w{0,4}|\\p{N}+)"
              + "[\\s]*){1,5},?\\s*(?:n\\.?|nr\\.?|n°)?\\s*\\d{1,4}|\\d{1,4},?\\s+(?:rue|avenue|boulevard|bd)\\s+[\\p{L}'’"
              + " ]{3,40}"
              + "|\\d{1,4}\\s+(?:\\p{Lu}[\\p{L}'’]+\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive)\\b"
              + "|\\p{Lu}\\p{L}+(?:straße|strasse|str\\.)\\s+\\d{1,4})");

  private static final Pattern LIVES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:resident[ei]|residenza|domiciliat[oa]|domicilio|abitante|abita|dimorante"
              + "|living|lives|residing|address|indirizzo|wohnhaft|demeurant|domiciliée?)(?!\\p{L})");

  private static final String[] STREETS = {
    "via", "vial", "piazz", "cors", "c.so", "larg", "vicol", "v.le", "p.z", "strad", "rue",
    "avenue", "boulev", "bd", "street", " st", " rd", " road", " ave", " lane", " drive", "stra",
    "str."
  };
  private static final String[] PHONES = {
    "tel", "cell", "phone", "mobile", "utenz", "whats", "recapit", "tél", "móvil", "handy"
  };
  private static final int LEAST_DIGITS = 6;
  private static final int REACH = 24;
  private static final int SHORTEST_PHONE = 8;
  private static final int LONGEST_PHONE = 11;

  private Reachable() {}

  /** Whether somebody can be reached by what a text says. */
  static boolean isIn(Glance glance) {
    String text = glance.text();
    return (text.indexOf('@') > 0 && MAIL.matcher(text).find())
        || isNetworkAddress(glance)
        || isTelephone(glance)
        || (isStreet(glance) && LIVES.matcher(text).find());
  }

  /** Whether a text has a street and a number in it. */
  static boolean isStreet(Glance glance) {
    return glance.digits() > 0 && glance.has(STREETS) && STREET.matcher(glance.text()).find();
  }

  private static boolean isTelephone(Glance glance) {
    return glance.digits() >= LEAST_DIGITS
        && ((glance.has(PHONES) && NAMED_PHONE.matcher(glance.text()).find())
            || (glance.has("+", "00") && isAbroad(glance.text()))
            || isAtHome(glance.text()));
  }

  private static boolean isAbroad(String text) {
    Matcher found = ABROAD.matcher(text);
    return found.find() && (found.group().startsWith("+") || !isFileNumber(text, found.start()));
  }

  private static boolean isAtHome(String text) {
    Matcher found = HOME.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < text.length(); at++) {
      if ("03(".indexOf(text.charAt(at)) < 0
          || !Glance.begins(text, at)
          || !found.region(at, text.length()).lookingAt()) {
        continue;
      }
      String[] groups = found.group().split("\\D+", -1);
      int digits = String.join("", groups).length();
      if (digits >= SHORTEST_PHONE
          && digits <= LONGEST_PHONE
          && !isGroupedNumber(groups)
          && !saysYear(groups)
          && !isFileNumber(text, found.start())) {
        return true;
      }
    }
    return false;
  }

  /** Threes from the right: 345.678.901 is a number. */
  private static boolean isGroupedNumber(String[] groups) {
    if (groups[0].startsWith("0") || groups.length == 1) {
      return false;
    }
    for (int at = 1; at < groups.length; at++) {
      if (groups[at].length() != 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysYear(String[] groups) {
    for (String group : groups) {
      if (group.length() == 4 && Set.of("19", "20").contains(group.substring(0, 2))) {
        return groups[0].length() <= 2;
      }
    }
    return false;
  }

  private static boolean isFileNumber(String text, int at) {
    return FILE_NUMBER.matcher(text.substring(Math.max(0, at - REACH), at)).find();
  }

  private static boolean isNetworkAddress(Glance glance) {
    String text = glance.text();
    if (glance.dots() > 2 && glance.digits() > 3) {
      for (Matcher found = IP4.matcher(text); found.find(); ) {
        if (isAddress(found.group(), text.substring(0, found.start()))) {
          return true;
        }
      }
    }
    return glance.colons() > 2 && isLongAddress(text);
  }

  private static boolean isLongAddress(String text) {
    for (Matcher found = IP6.matcher(text); found.find(); ) {
      String address = found.group();
      boolean hasLetter = address.chars().anyMatch(Character::isLetter);
      if (hasLetter || address.chars().filter(letter -> letter == ':').count() > 4) {
        return true;
      }
    }
    return false;
  }

  /** Numbers of chapters have short groups, those of versions say so. */
  private static boolean isAddress(String address, String before) {
    int digits = address.length() - 3;
    boolean inRange = true;
    for (String group : address.split("\\.", -1)) {
      inRange &= Integer.parseInt(group) <= 255;
    }
    if (!inRange) {
      return false;
    }
    boolean isCalledSo =
        before
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*(?<!\\p{L})(?:ip|indirizzo|address)\\W*.{0,12}");
    return isCalledSo || (digits >= 6 && !CHAPTER.matcher(before).find());
  }
}
