package io.annuario.tiers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Spreadsheets that others published, too large for this repository. */
public final class Corpus {

  private static final String PROPERTY = "annuario.corpus";

  private Corpus() {}

  /** The folder with all of them; without it the test fails. */
  public static Path folder() {
    Path folder = Path.of(System.getProperty(PROPERTY, "../shared/corpus"));
    if (!Files.isDirectory(folder)) {
      throw new AssertionError(
          String.format(
              Locale.ROOT,
              """
              This test reads spreadsheets that others published, and there is no folder %s.
              To make it run, say where they are:
                ./mvnw -Pouter verify -D%s=FOLDER\
              """,
              folder.toAbsolutePath().normalize(),
              PROPERTY));
    }
    return folder;
  }
}
