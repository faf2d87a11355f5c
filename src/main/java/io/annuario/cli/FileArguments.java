package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.job.Ending;
import io.annuario.job.FileCheck;
import io.annuario.job.FileVerdict;
import io.annuario.job.Folders;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands about single files accept: a job, files, and which edition they are for. */
final class FileArguments {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  /** What is to be done about one file. */
  @FunctionalInterface
  interface Request {
    FileVerdict act(Console talk, FileCheck check, Path file, Edition edition)
        throws DefinitionRejected, IOException;
  }

  /**
   * Does it with one file after the other.
   *
   * @throws Mistake when there is no such file
   */
  Ending each(Console console, Request request) throws DefinitionRejected, IOException {
    return arguments.act(
        console,
        (talk, jobs, definition) -> {
          requireFiles();
          FileCheck check = new FileCheck(definition);
          boolean errors = false;
          for (Path file : files) {
            Edition edition = jobs.editionOf(definition, arguments.yearIfGiven(), file);
            errors |= request.act(talk, check, file, edition).hasErrors();
          }
          return errors ? Ending.BLOCKED : Ending.DONE;
        });
  }

  Folders folders() {
    return arguments.folders();
  }

  boolean json() {
    return arguments.json();
  }

  private void requireFiles() {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw notThere(file);
      }
    }
  }

  static Mistake notThere(Path file) {
    return new Mistake(
        new Phrase("Non c'è un file " + file + ".", "There is no file " + file + "."));
  }
}
