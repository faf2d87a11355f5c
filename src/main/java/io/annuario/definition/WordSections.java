package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code words} of a job: header words beyond the built-in ones. */
final class WordSections {

  private WordSections() {}

  /** The roles by the words that definitions use for them. */
  static Map<String, Role> roles() {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      roles.put(role.name().toLowerCase(Locale.ROOT), role);
    }
    return roles;
  }

  static Map<Role, Set<String>> read(Section job) {
    Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    Section section = job.section("words", List.copyOf(roles().keySet()));
    if (section == null) {
      return words;
    }
    roles()
        .forEach(
            (key, role) -> {
              Set<String> texts = new LinkedHashSet<>();
              for (Section.Located word : section.texts(key)) {
                checkMatchable(section, word);
                texts.add(word.text());
              }
              if (!texts.isEmpty()) {
                words.put(role, texts);
              }
            });
    return words;
  }

  private static void checkMatchable(Section section, Section.Located word) {
    if (Label.normalise(word.text()).isEmpty()) {
      section.add(
          word.line(),
          Phrase.of(
              "%s è fatto di soli segni e non corrisponde a nulla",
              "%s is made of signs only and matches nothing", MistakePhrases.quote(word.text())),
          new Phrase("Toglierlo, o scriverlo in parole", "Remove it, or write it in words"));
    }
  }
}
