package io.annuario.cli;

import io.annuario.job.Folders;
import io.annuario.observation.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command accepts. */
final class Options {

  @Option(names = "--jobs", paramLabel = "DIR")
  private Path jobs = Path.of("jobs");

  @Option(names = "--input", paramLabel = "DIR")
  private Path input = Path.of("input");

  @Option(names = "--output", paramLabel = "DIR")
  private Path output = Path.of("output");

  @Option(names = "--language", paramLabel = "it|en", converter = LanguageOption.class)
  private @Nullable Language language;

  @Option(names = "--json")
  private boolean json;

  Folders folders() {
    return new Folders(jobs, input, output);
  }

  boolean json() {
    return json;
  }

  /** The language asked for, if any. */
  Language languageOr(Language otherwise) {
    return language == null ? otherwise : language;
  }
}
