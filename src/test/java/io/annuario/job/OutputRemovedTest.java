package io.annuario.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.annuario.cli.Desk;
import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever removes the output folder of a run that is at work is told so, whenever it was: no run
 * says that something was published that is not there, and the next one publishes it.
 */
class OutputRemovedTest {

  @TempDir Path folder;

  private RunRequest request;

  @ParameterizedTest
  @CsvSource({
    "H2, READ", "H2, CHECK", "H2, PUBLISH", "H2, WORKBOOK",
    "MYSQL, READ", "MYSQL, CHECK", "MYSQL, PUBLISH", "MYSQL, WORKBOOK"
  })
  void it_is_noticed_whatever_the_run_was_doing(DatabaseKind kind, String moment) throws Exception {
    Map<String, String> environment = kind == DatabaseKind.H2 ? Map.of() : variables(kind.create());

    RunStopped stopped =
        catchThrowableOfType(
            RunStopped.class,
            () ->
                new Consolidation(environment, new Removing(moment), new StopRequest())
                    .run(request));

    assertThat(stopped.ending()).isEqualTo(Ending.ENVIRONMENT);
    assertThat(stopped.said())
        .isEqualTo(
            Phrase.of(
                "La cartella di uscita %s è stata tolta o sostituita mentre l'esecuzione vi"
                    + " lavorava. Ripristinarla, se ce n'è una copia, poi rilanciare.",
                "The output folder %s was removed or replaced while the run was at work in it."
                    + " Restore it, if there is a copy, then run again.",
                request.folders().output()));
    assertThat(stopped.standing()).isEmpty();

    Outcome next = new Consolidation(environment, Progress.NONE, new StopRequest()).run(request);
    assertThat(next.ending()).isIn(Ending.PUBLISHED, Ending.UNCHANGED);
    assertThat(next.vintage()).isEqualTo(1);
    assertThat(next.workbook()).isRegularFile();
  }

  @BeforeEach
  void two_offices_have_sent_their_returns() throws Exception {
    Desk.complete(folder);
    Folders folders =
        new Folders(folder.resolve("jobs"), folder.resolve("input"), folder.resolve("output"));
    Files.createDirectories(folders.output());
    JobDefinitions definitions = new JobDefinitions(folders.jobs());
    JobDefinition definition = definitions.read("small");
    request =
        new RunRequest(
            definition,
            definitions.edition(definition, "2024", folders.input()),
            null,
            AcceptedQueries.NONE,
            folders,
            Language.EN);
  }

  private static Map<String, String> variables(EmptyDatabase database) {
    return Map.of(
        "SPRING_DATASOURCE_URL", database.url(),
        "SPRING_DATASOURCE_USERNAME", database.username(),
        "SPRING_DATASOURCE_PASSWORD", database.password());
  }

  private final class Removing implements Progress {

    private final String moment;

    Removing(String moment) {
      this.moment = moment;
    }

    @Override
    public void reading(int returns) {
      at("READ");
    }

    @Override
    public void read(String file) {}

    @Override
    public void doing(Stage stage) {
      at(stage.name());
    }

    @Override
    public void again(Phrase reason, int attempt, int attempts, int seconds) {}

    private void at(String now) {
      if (now.equals(moment)) {
        remove(request.folders().output());
      }
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
