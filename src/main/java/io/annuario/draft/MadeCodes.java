package io.annuario.draft;

import io.annuario.definition.Label;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes codes of names, each once. */
final class MadeCodes {

  private static final int LONGEST = 28;

  private final Set<String> given = new HashSet<>();

  String of(String name) {
    return free(plain(name));
  }

  /** A code that is wished for; another one where it has been given. */
  String free(String wished) {
    String code = wished;
    for (int number = 2; !given.add(Label.normalise(code)); number++) {
      code = wished + "_" + number;
    }
    return code;
  }

  private static String plain(String name) {
    String letters =
        Normalizer.normalize(Label.normalise(name), Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]+", "_")
            .toUpperCase(Locale.ROOT);
    String cut = letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
    String bare = cut.replaceAll("^_+|_+$", "");
    return bare.isEmpty() || !Character.isLetter(bare.charAt(0)) ? "X_" + bare : bare;
  }
}
