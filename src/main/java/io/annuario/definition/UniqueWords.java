package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Sees to it that a code is given once, and a word to one owner only, within one kind of thing. */
final class UniqueWords {

  /** Codes are keys in the database, words in rules and parts of file names. */
  static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

  /** Of an indicator: also a word of VTL. */
  static final Pattern INDICATOR_CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

  private record Claim(String owner, int line) {}

  private final Mistakes mistakes;
  private final Map<String, Claim> codes = new HashMap<>();
  private final Map<String, Claim> words = new HashMap<>();

  UniqueWords(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Whether a code is well formed and new; otherwise a mistake says why not. */
  private boolean code(String code, Pattern form, String file, int line) {
    if (code.isEmpty()) {
      return false;
    }
    if (!form.matcher(code).matches()) {
      mistakes.add(
          file,
          line,
          Phrase.of(
              "%s non può essere un codice", "%s cannot be a code", MistakePhrases.quote(code)),
          form == INDICATOR_CODE
              ? new Phrase(
                  "Usare al più 32 lettere maiuscole, cifre e _, con una lettera all'inizio",
                  "Use at most 32 capital letters, digits and _, a letter first")
              : new Phrase(
                  "Usare al più 32 lettere, cifre, punti, _ e -",
                  "Use at most 32 letters, digits, dots, _ and -"));
      return false;
    }
    Claim first = codes.putIfAbsent(code, new Claim(code, line));
    if (first != null) {
      mistakes.add(
          file,
          line,
          Phrase.of(
              "il codice '%s' c'è già alla riga %d",
              "the code '%s' already stands on line %d", code, first.line()),
          new Phrase("Cambiarne uno", "Change one of them"));
    }
    return first == null;
  }

  /**
   * Refuses words that are a total's: what they were given to would take the totals of every table
   * for itself.
   */
  void noTotals(Collection<String> all, String file, int line, Phrase remedy) {
    for (String word : all) {
      if (HeaderWords.isTotal(Label.normalise(word))) {
        mistakes.add(
            file,
            line,
            Phrase.of(
                "%s è la parola dei totali di ogni tabella",
                "%s is the word for the totals of every table", MistakePhrases.quote(word)),
            remedy);
      }
    }
  }

  /** Gives a section its code, both names and the aliases; not when its code cannot be had. */
  boolean take(Section section, String code, Pattern form, Phrase name) {
    String file = section.file();
    if (!code(code, form, file, section.line("code"))) {
      return false;
    }
    word(code, code, file, section.line("code"));
    word(name.it(), code, file, section.line("name"));
    word(name.en(), code, file, section.line("name"));
    section.texts("aliases").forEach(alias -> word(alias.text(), code, file, alias.line()));
    return true;
  }

  /** Gives a line of a code list its code, name and aliases; not when its code cannot be had. */
  boolean take(CodeList.Entry line, String code, String name) {
    if (!code(code, CODE, line.file(), line.number())) {
      return false;
    }
    word(code, code, line.file(), line.number());
    word(name, code, line.file(), line.number());
    words(line.texts("aliases"), code, line.file(), line.number());
    return true;
  }

  /** Gives words to an owner. */
  private void words(Collection<String> all, String owner, String file, int line) {
    all.forEach(word -> word(word, owner, file, line));
  }

  /**
   * Gives a word to an owner; a mistake when another one has it, or when no label can ever match
   * it.
   */
  void word(String word, String owner, String file, int line) {
    String normal = Label.normalise(word);
    if (normal.isEmpty()) {
      if (!word.isBlank()) {
        mistakes.add(
            file,
            line,
            Phrase.of(
                "l'alias %s è fatto di soli segni e non corrisponde a nulla",
                "the alias %s is made of signs only and matches nothing",
                MistakePhrases.quote(word)),
            new Phrase("Toglierlo, o scriverlo in parole", "Remove it, or write it in words"));
      }
      return;
    }
    Claim first = words.putIfAbsent(normal, new Claim(owner, line));
    if (first != null && !first.owner().equals(owner)) {
      mistakes.add(
          file,
          line,
          Phrase.of(
              "%s indica sia %s (riga %d) sia %s",
              "%s stands for both %s (line %d) and %s",
              MistakePhrases.quote(word),
              first.owner(),
              first.line(),
              owner),
          new Phrase("Lasciarlo a uno solo dei due", "Leave it to one of the two"));
    }
  }
}
