package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.FileCheck;
import io.annuario.job.FileVerdict;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with files, one by one, and stores nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "JOB")
  private String job = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR")
  private @Nullable String year;

  @Option(names = "--verbose")
  private boolean verbose;

  @Override
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(job);
    Console talk = console.in(options.languageOr(definition.language()));
    requireFiles();
    FileCheck check = new FileCheck(definition);
    boolean errors = false;
    for (Path file : files) {
      FileVerdict verdict = check.judge(file, edition(jobs, definition, file));
      errors |= verdict.hasErrors();
      if (options.json()) {
        talk.out().println(Json.line(json(verdict)));
      } else {
        talk.result(said(verdict));
        new FindingsTalk(new Console(talk.out(), talk.out(), talk.language(), Map.of()), verbose)
            .tell(verdict.findings());
      }
    }
    return errors ? ExitCode.BLOCKED : ExitCode.DONE;
  }

  private void requireFiles() {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Mistake(
            new Phrase("Non c'è un file " + file + ".", "There is no file " + file + "."));
      }
    }
  }

  /**
   * As told; else the edition in whose folder the file lies; else the latest one; else this year.
   */
  private Edition edition(Jobs jobs, JobDefinition definition, Path file)
      throws DefinitionRejected, IOException {
    List<String> editions = jobs.editions(definition);
    String name = year;
    if (name == null) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      String lies = folder == null ? "" : String.valueOf(folder.getFileName());
      name = editions.contains(lies) ? lies : latest(editions);
    }
    return jobs.definitions().edition(definition, name, options.folders().input());
  }

  private static String latest(List<String> editions) {
    return editions.isEmpty()
        ? Integer.toString(Year.now(ZoneId.systemDefault()).getValue())
        : editions.get(editions.size() - 1);
  }

  private static Phrase said(FileVerdict verdict) {
    String office = verdict.office() == null ? "" : " (" + verdict.office() + ")";
    Phrase what =
        verdict.read()
            ? new Phrase(
                "letto, tabelle: %d, cifre: %d".formatted(verdict.tables(), verdict.observations()),
                "read, tables: %d, figures: %d".formatted(verdict.tables(), verdict.observations()))
            : new Phrase("rifiutato", "refused");
    return Phrase.same(verdict.file() + office + ": ").then(what);
  }

  private static Map<String, Object> json(FileVerdict verdict) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", verdict.file());
    json.put("outcome", verdict.read() ? "READ" : "REFUSED");
    json.put("tables", verdict.tables());
    json.put("observations", verdict.observations());
    json.put("findings", verdict.findings().stream().map(Json::of).toList());
    return json;
  }
}
