package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.job.BlankReturns;
import io.annuario.job.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the blank returns that offices fill in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--office", paramLabel = "OFFICE")
  private List<String> wanted = List.of();

  @Option(names = "--output-dir", paramLabel = "DIR")
  private @Nullable Path folder;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    return arguments.act(console, this::write);
  }

  private Ending write(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition = jobs.definitions().edition(definition, arguments.year(), jobs.input());
    List<Office> offices = offices(definition, edition);
    Path into = folder == null ? arguments.folders().templates(edition) : folder;
    try (Blanks blanks = new Blanks(talk, jobs, definition, edition, offices, into)) {
      List<BlankReturns.Written> written = blanks.write();
      if (arguments.json()) {
        talk.json(
            new JsonObject.Templates(
                definition.name(),
                edition.name(),
                blanks.before(),
                written,
                blanks.rulesNotHeld()));
      } else {
        Blanks.tell(talk, written);
      }
    }
    return Ending.DONE;
  }

  /** Those that are named, or all that have to send a return. */
  private List<Office> offices(JobDefinition definition, Edition edition) {
    if (wanted.isEmpty()) {
      return definition.offices().expectedFor(edition);
    }
    List<Office> offices = new ArrayList<>();
    for (String code : wanted) {
      offices.add(
          definition
              .offices()
              .find(code)
              .orElseThrow(() -> UnknownOffice.named("--office", code, definition)));
    }
    return offices.stream().distinct().toList();
  }
}
