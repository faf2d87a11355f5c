package io.annuario.cli;

import io.annuario.job.Rewriting;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workbook of a vintage again, exactly as it was published. */
@Command(name = "workbook", mixinStandardHelpOptions = true)
final class WorkbookCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "JOB")
  private String job = "";

  @Option(
      names = {"--year", "--edition"},
      paramLabel = "YEAR",
      required = true)
  private String year = "";

  @Option(names = "--vintage", paramLabel = "N", required = true)
  private int vintage;

  @Option(names = "--output-file", paramLabel = "FILE")
  private @Nullable Path file;

  @Override
  public ExitCode act(Console console) throws IOException {
    Console talk = console.in(options.languageOr(console.language()));
    Rewriting rewriting = new Rewriting(talk.environment(), options.folders());
    Rewriting.Result result = rewriting.write(job, year, vintage, file);
    if (result instanceof Rewriting.Written written) {
      written(talk, written);
      return ExitCode.DONE;
    } else if (result instanceof Rewriting.Differs differs) {
      talk.talk(said(differs));
      return ExitCode.DEFECT;
    } else if (result instanceof Rewriting.NoSuchEdition other) {
      talk.talk(said(other));
    } else {
      talk.talk(said((Rewriting.NoSuchVintage) result));
    }
    return ExitCode.USAGE;
  }

  private void written(Console talk, Rewriting.Written written) {
    String path = written.file().toString().replace('\\', '/');
    if (options.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("job", job);
      json.put("edition", year);
      json.put("vintage", vintage);
      json.put("workbook", path);
      json.put("workbookSha256", written.sha256());
      talk.out().println(Json.line(json));
    } else {
      talk.result(
          Phrase.of(
              "%s: versione %d, identica a quella pubblicata",
              "%s: vintage %d, identical to what was published", path, vintage));
    }
  }

  private Phrase said(Rewriting.Differs differs) {
    Phrase what =
        Phrase.of(
            "La versione %d riscritta non è identica a quella pubblicata: SHA-256 atteso %s,"
                + " ottenuto %s. ",
            "Vintage %d written again is not identical to what was published: expected SHA-256 %s,"
                + " got %s. ",
            vintage,
            differs.published(),
            differs.sha256());
    Phrase remedy =
        new Phrase(
            "Usare la versione di Annuario che l'ha pubblicata. ",
            "Use the version of Annuario that published it. ");
    Path put = differs.file();
    Phrase place =
        put == null
            ? new Phrase(
                "Nessun file è stato toccato; con --output-file FILE si può comunque averla"
                    + " altrove.",
                "No file was touched; --output-file FILE gives it elsewhere all the same.")
            : new Phrase("È comunque in " + put + ".", "It is in " + put + " all the same.");
    return what.then(remedy).then(place);
  }

  private Phrase said(Rewriting.NoSuchEdition other) {
    String names = String.join(", ", other.published());
    return new Phrase(
            String.format(Locale.ROOT, "Di '%s' non è pubblicata alcuna edizione '%s'.", job, year),
            String.format(Locale.ROOT, "No edition '%s' of '%s' has been published.", year, job))
        .then(
            names.isEmpty()
                ? Phrase.same("")
                : new Phrase(
                    " Le edizioni pubblicate sono: " + names + ".",
                    " The published editions are: " + names + "."));
  }

  private Phrase said(Rewriting.NoSuchVintage other) {
    String numbers = numbers(other.published());
    return Phrase.of(
        "L'edizione %s non ha una versione %d. Le versioni sono: %s.",
        "The edition %s has no vintage %d. The vintages are: %s.", year, vintage, numbers);
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
