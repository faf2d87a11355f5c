package io.annuario.definition;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the returns of an edition come in.
 *
 * @param ignored which files beside them are none, as patterns: {@code *.pdf}, {@code drafts/**}
 * @param due the last day on which they are in time; null when nobody said one
 */
public record Intake(List<String> ignored, @Nullable LocalDate due) {

  /** Nothing is ignored, and no day is said. */
  public static final Intake USUAL = new Intake(List.of(), null);

  public Intake {
    ignored = List.copyOf(ignored);
  }

  /**
   * Whether a file is passed over. A pattern without {@code /} is about names in whatever folder;
   * capitals make no difference.
   *
   * @param file its name below the edition's folder
   */
  public boolean ignores(String file) {
    if (ignored.isEmpty()) {
      return false;
    }
    Path whole = Path.of(file.toLowerCase(Locale.ROOT));
    return ignored.stream()
        .anyMatch(pattern -> matches(pattern, pattern.contains("/") ? whole : whole.getFileName()));
  }

  /**
   * @throws java.util.regex.PatternSyntaxException when it is no pattern
   */
  static boolean matches(String pattern, Path path) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + pattern.toLowerCase(Locale.ROOT))
        .matches(path);
  }
}
