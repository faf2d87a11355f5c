package io.annuario.definition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a job or an office writes in the place of figures that are not there, beyond the usual
 * signs, and what it means by them. A cell is a sign only as a whole.
 *
 * @param meanings by the sign as {@link #plain} writes it
 */
public record AbsenceSigns(Map<String, Absence> meanings) {

  public static final AbsenceSigns NONE = new AbsenceSigns(Map.of());

  public AbsenceSigns {
    meanings = Map.copyOf(meanings);
  }

  /** Whether no sign is said beyond the usual ones. */
  public boolean isEmpty() {
    return meanings.isEmpty();
  }

  /** What a text means in the place of a figure; empty when it is no sign. */
  public Optional<Absence> meaningOf(String text) {
    return meanings.isEmpty() ? Optional.empty() : Optional.ofNullable(meanings.get(plain(text)));
  }

  /** These, and in their place those of someone who says more. */
  public AbsenceSigns with(AbsenceSigns nearer) {
    if (nearer.meanings.isEmpty() || meanings.isEmpty()) {
      return nearer.meanings.isEmpty() ? this : nearer;
    }
    Map<String, Absence> all = new HashMap<>(meanings);
    all.putAll(nearer.meanings);
    return new AbsenceSigns(all);
  }

  /** A sign whatever its case, its spaces and its kind of dash. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("[\\s\u00A0]+", " ")
        .strip();
  }
}
