package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Intake;
import io.annuario.draft.JobDraft;
import io.annuario.draft.Tried;
import io.annuario.draft.UnreadableExample;
import io.annuario.job.Ending;
import io.annuario.job.Folders;
import io.annuario.job.GivenFiles;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a job from example returns, and tries it on them. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Action {

  private static final int MOST_CELLS = 20;

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "JOB")
  private String job = "";

  @Option(names = "--from", paramLabel = "FILE", arity = "1..*", required = true)
  private List<Path> from = List.of();

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR")
  private @Nullable String year;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return Cli.ending(this::draft, console.in(options.languageOr(console.language())));
  }

  private Ending draft(Console talk) throws DefinitionRejected, IOException {
    Folders folders = options.folders();
    require(folders);
    JobDraft draft;
    try (GivenFiles given = GivenFiles.of(from, file -> Intake.USUAL)) {
      draft = JobDraft.of(job, named(given), Optional.ofNullable(year), talk.language());
      draft.write(folders.jobs(), folders.input());
    } catch (UnreadableExample unreadable) {
      talk.fail(unreadable.said());
      return Ending.BLOCKED;
    }
    Path home = folders.jobs().resolve(job);
    Path received = folders.input().resolve(job).resolve(draft.year());
    if (options.json()) {
      talk.json(NewJobJson.of(job, draft, home, received));
    } else {
      tell(talk, draft, home);
    }
    return Ending.DONE;
  }

  private void require(Folders folders) {
    if (!job.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
      throw new Mistake(
          Phrase.of(
              "'%s' non può essere il nome di un lavoro: usare al più 64 lettere, cifre, _ e -.",
              "'%s' cannot be the name of a job: use at most 64 letters, digits, _ and -.", job));
    }
    if (year != null && !year.matches("[12][0-9]{3}")) {
      throw new Mistake(Phrase.of("--year: '%s' non è un anno.", "--year: '%s' is no year.", year));
    }
    for (Path there : List.of(folders.jobs().resolve(job), folders.input().resolve(job))) {
      if (Files.exists(there)) {
        throw new Mistake(
            Phrase.of(
                "%s c'è già: non è stato scritto nulla. Dare un altro nome al lavoro.",
                "%s is there already: nothing was written. Give the job another name.", there));
      }
    }
    for (Path file : from) {
      if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
        throw FileArguments.notThere(file);
      }
    }
  }

  private Map<String, Path> named(GivenFiles given) {
    Map<String, Path> files = new LinkedHashMap<>();
    for (GivenFiles.Given file : given.files()) {
      String name = file.file().replaceFirst("^.*!", "");
      if (files.putIfAbsent(name, file.path()) != null || Path.of(name).isAbsolute()) {
        throw new Mistake(
            Phrase.of(
                "Due esempi si chiamano %s: cambiare nome a uno dei due.",
                "Two examples are called %s: rename one of them.", file.path().getFileName()));
      }
    }
    if (files.isEmpty()) {
      throw new Mistake(
          Phrase.of(
              "In %s non ci sono file da cui abbozzare un lavoro.",
              "There are no files in %s to draft a job from.", from.get(0)));
    }
    return files;
  }

  private static void tell(Console talk, JobDraft draft, Path home) {
    JobDraft.Size size = draft.size();
    talk.result(
        Phrase.of(
            "%s: %d indicatori, %d classificazioni, %d territori, %d uffici",
            "%s: %d indicators, %d breakdowns, %d territories, %d offices",
            Json.path(home.resolve("job.yaml")),
            size.indicators(),
            size.dimensions(),
            size.territories(),
            size.offices()));
    for (Map.Entry<String, Tried> file : draft.tried().entrySet()) {
      talk.result(Phrase.same(file.getKey() + ": ").then(said(file.getValue())));
      List<Place> others = file.getValue().others();
      others.stream()
          .limit(MOST_CELLS)
          .forEach(place -> talk.result(Phrase.same("  ").then(place.said())));
      if (others.size() > MOST_CELLS) {
        talk.result(Phrase.of("  e altre %d", "  and %d more", others.size() - MOST_CELLS));
      }
    }
    talk.result(new Phrase("in tutto: ", "together: ").then(said(draft.together())));
    talk.talk(
        Phrase.of(
            "%d domande sono in %s, come commenti che cominciano con '?'. Poi: ./annuario run %s"
                + " %s",
            "%d questions are in %s, as comments that begin with '?'. Then: ./annuario run %s %s",
            draft.questions().size(),
            Json.path(home.resolve("job.yaml")),
            home.getFileName(),
            draft.year()));
  }

  private static Phrase said(Tried tried) {
    return Phrase.of(
        "%d numeri, %d cifre, %d totali confrontati (%d %%), %d di altri periodi, %d percentuali,"
            + " %d altri",
        "%d numbers, %d figures, %d compared totals (%d %%), %d of other periods, %d rates, %d"
            + " others",
        tried.cells(),
        tried.figures(),
        tried.totals(),
        tried.percent(),
        tried.otherPeriods(),
        tried.rates(),
        tried.others().size());
  }
}
