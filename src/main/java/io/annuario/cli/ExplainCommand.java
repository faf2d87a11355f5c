package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.explanation.ExplanationFields;
import io.annuario.explanation.ExplanationPage;
import io.annuario.explanation.ExplanationText;
import io.annuario.job.FileCheck;
import io.annuario.job.FileExplanation;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how files were understood, and stores nothing; a page is written if it is asked for. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Action {

  @Mixin private Options options = new Options();

  @Mixin private FileArguments arguments = new FileArguments();

  /** A flag without a value: beside any number of files one page's name would be of no use. */
  @Option(names = "--html")
  private boolean html;

  private final Set<Path> pages = new HashSet<>();

  @Override
  public ExitCode act(Console console) throws DefinitionRejected, IOException {
    Jobs jobs = new Jobs(options.folders());
    JobDefinition definition = jobs.read(arguments.job());
    Console talk = console.in(options.languageOr(definition.language()));
    FileCheck check = new FileCheck(definition);
    boolean errors = false;
    for (Path file : arguments.files()) {
      Edition edition = arguments.edition(jobs, definition, file);
      FileExplanation explained = check.explain(file, edition);
      errors |= explained.verdict().hasErrors();
      Path page = html ? write(explained, edition, talk.language()) : null;
      if (options.json()) {
        talk.out().println(Json.line(json(explained, page)));
      } else {
        tell(explained, page, talk);
      }
    }
    return errors ? ExitCode.BLOCKED : ExitCode.DONE;
  }

  /** The page of a second file of the same name gets a number. */
  private Path write(FileExplanation explained, Edition edition, Language language)
      throws IOException {
    String file = explained.how().file();
    Path page = options.folders().explained(edition, file);
    for (int number = 2; !pages.add(page); number++) {
      page = options.folders().explained(edition, file + " (" + number + ")");
    }
    new ExplanationPage(explained.how(), Verdicts.said(explained.verdict()), language).write(page);
    return page;
  }

  private static void tell(FileExplanation explained, @Nullable Path page, Console talk) {
    talk.result(Verdicts.said(explained.verdict()));
    ExplanationText.of(explained.how()).forEach(talk::result);
    Verdicts.tell(explained.verdict(), talk, true);
    if (page != null) {
      talk.result(new Phrase("pagina: " + page, "page: " + page));
    }
  }

  private static Map<String, Object> json(FileExplanation explained, @Nullable Path page) {
    Map<String, Object> json = Verdicts.json(explained.verdict());
    json.put("understood", ExplanationFields.tables(explained.how()));
    json.put("ledger", ExplanationFields.ledger(explained.how()));
    if (page != null) {
      json.put("page", Json.path(page));
    }
    return json;
  }
}
