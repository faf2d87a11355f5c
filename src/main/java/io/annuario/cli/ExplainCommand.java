package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.explanation.CellList;
import io.annuario.explanation.ExplanationPage;
import io.annuario.explanation.ExplanationText;
import io.annuario.explanation.FateMap;
import io.annuario.job.Ending;
import io.annuario.job.FileExplanation;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how files were understood, and stores nothing; a page is written if it is asked for. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    modelTransformer = EditionArguments.YearMayBeLeftOut.class)
final class ExplainCommand implements Action {

  @Mixin private FileArguments arguments = new FileArguments();

  /** A flag without a value: beside any number of files one page's name would be of no use. */
  @Option(names = "--html")
  private boolean html;

  /** Every cell that holds something, with its fate; for programs. */
  @Option(names = "--cells")
  private boolean cells;

  private final Set<Path> pages = new HashSet<>();

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    if (cells && !arguments.json()) {
      throw new Mistake(
          new Phrase(
              "--cells elenca le celle per i programmi: usarla con --json. Per le persone c'è"
                  + " --html.",
              "--cells lists the cells for programs: use it with --json. For people there is"
                  + " --html."));
    }
    return arguments.each(
        console,
        (talk, check, file, edition) -> {
          FateMap fates = cells ? FateMap.whole() : FateMap.ofPage();
          FileExplanation explained = check.explain(file, edition, fates);
          Path page = html ? write(explained, edition, talk.language()) : null;
          if (arguments.json()) {
            json(explained, page, talk);
          } else {
            tell(explained, page, talk);
          }
          return explained.verdict();
        });
  }

  private void json(FileExplanation explained, @Nullable Path page, Console talk) {
    if (!cells) {
      talk.json(JsonObject.Explain.of(explained, page, null));
      return;
    }
    try (CellList list = new CellList(explained.how())) {
      talk.json(JsonObject.Explain.of(explained, page, list));
    }
  }

  /** The page of a second file of the same name gets a number. */
  private Path write(FileExplanation explained, Edition edition, Language language)
      throws IOException {
    String file = explained.how().file();
    Path page = arguments.folders().explained(edition, file);
    for (int number = 2; !pages.add(page); number++) {
      page = arguments.folders().explained(edition, file + " (" + number + ")");
    }
    new ExplanationPage(explained.how(), explained.verdict().said(), language).write(page);
    return page;
  }

  private static void tell(FileExplanation explained, @Nullable Path page, Console talk) {
    talk.result(explained.verdict().said());
    ExplanationText.of(explained.how()).forEach(talk::result);
    Verdicts.tell(explained.verdict(), talk, true);
    if (page != null) {
      talk.result(new Phrase("pagina: " + page, "page: " + page));
    }
  }
}
