package io.annuario.cli;

import io.annuario.job.Folders;
import io.annuario.observation.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command accepts. */
final class Options {

  private static final Path HERE = Path.of("");

  @Option(names = "--jobs", paramLabel = "DIR", converter = FolderOption.class)
  private @Nullable Path jobs;

  @Option(names = "--input", paramLabel = "DIR", converter = FolderOption.class)
  private @Nullable Path input;

  @Option(names = "--output", paramLabel = "DIR", converter = FolderOption.class)
  private Path output = Path.of("output");

  @Option(names = "--language", paramLabel = "it|en", converter = LanguageOption.class)
  private @Nullable Language language;

  @Option(names = "--json")
  private boolean json;

  Folders folders() {
    Path home = jobs == null ? home() : HERE;
    return new Folders(
        jobs == null ? home.resolve("jobs") : jobs,
        input == null ? home.resolve("input") : input,
        output);
  }

  /** The current folder; where it has no jobs, the folder that the launcher lies in. */
  private static Path home() {
    String installed = System.getProperty("annuario.home");
    return installed == null || Files.isDirectory(HERE.resolve("jobs")) ? HERE : Path.of(installed);
  }

  boolean json() {
    return json;
  }

  /** The language asked for, if any. */
  Language languageOr(Language otherwise) {
    return language == null ? otherwise : language;
  }
}
