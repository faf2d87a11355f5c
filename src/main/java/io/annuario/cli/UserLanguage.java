package io.annuario.cli;

import io.annuario.observation.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language to speak before, or without, a job that says it. */
final class UserLanguage {

  private UserLanguage() {}

  /**
   * As {@code --language} says, wherever it stands; else as the locale of the process does; nothing
   * when neither names a language that the program speaks.
   */
  static Optional<Language> of(String[] args, Map<String, String> environment) {
    for (int at = 0; at < args.length; at++) {
      if (args[at].startsWith("--language=")) {
        return parse(args[at].substring("--language=".length())).or(() -> ofLocale(environment));
      }
      if (args[at].equals("--language") && at + 1 < args.length) {
        return parse(args[at + 1]).or(() -> ofLocale(environment));
      }
    }
    return ofLocale(environment);
  }

  static Optional<Language> parse(String code) {
    return Stream.of(Language.values())
        .filter(language -> language.name().equalsIgnoreCase(code))
        .findFirst();
  }

  /**
   * POSIX: LC_ALL overrides LC_MESSAGES, which overrides LANG. The launcher keeps what they were
   * where it had to replace them.
   */
  private static Optional<Language> ofLocale(Map<String, String> environment) {
    String locale =
        Stream.of("ANNUARIO_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return parse(locale.replaceFirst("[_.@-].*", ""));
  }
}
