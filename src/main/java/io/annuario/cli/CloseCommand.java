package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import java.io.IOException;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an edition final. */
@Command(name = "close", mixinStandardHelpOptions = true)
final class CloseCommand implements Action {

  @Mixin private EditionLife life = new EditionLife();

  @Option(names = "--with-open-queries", paramLabel = "REASON")
  private @Nullable String reason;

  @Option(names = "--incomplete", paramLabel = "REASON")
  private @Nullable String incomplete;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    String by = life.by();
    requireText("--with-open-queries", reason);
    requireText("--incomplete", incomplete);
    String why =
        Stream.of(reason, incomplete).filter(Objects::nonNull).collect(Collectors.joining("; "));
    return life.change(
        console,
        this::obstacle,
        (archive, edition) -> archive.close(edition, by, why),
        new Phrase(
            ": chiusa da " + by + ", le sue cifre sono definitive.",
            ": closed by " + by + ", its figures are final."));
  }

  private static void requireText(String option, @Nullable String text) {
    if (text != null) {
      EditionLife.requireText(option, text);
    }
  }

  private @Nullable Phrase obstacle(Chronicle chronicle, LongSupplier openQueries) {
    return switch (chronicle.state()) {
      case OPEN ->
          new Phrase(
              ": non c'è ancora nulla di pubblicato da chiudere.",
              ": nothing has been published yet that could be closed.");
      case FINAL -> {
        StateChange closed = chronicle.closed().orElseThrow();
        yield Phrase.of(
            ": è già chiusa, da %s il %s.",
            ": it is closed already, by %s on %s.", closed.by(), ShownMoments.said(closed.at()));
      }
      // A closed edition is never run again, and only a run can finish what a crash left.
      case PROVISIONAL ->
          chronicle.current().map(Chronicle.Publication::workbook).isPresent()
              ? unfinished(chronicle, openQueries)
              : new Phrase(
                  ": la cartella di lavoro non è ancora stata scritta. Rilanciare prima ./annuario"
                      + " run.",
                  ": its workbook has not been written yet. First run ./annuario run again.");
    };
  }

  private @Nullable Phrase unfinished(Chronicle chronicle, LongSupplier openQueries) {
    boolean isComplete = chronicle.current().map(Chronicle.Publication::complete).orElse(false);
    if (!isComplete && incomplete == null && chronicle.missing().isEmpty()) {
      return new Phrase(
          ": cifre escluse per errori. Farle correggere e rilanciare, o chiudere con --incomplete"
              + " MOTIVO.",
          ": figures were left out for errors. Have them corrected and run again, or close by"
              + " --incomplete REASON.");
    }
    if (!isComplete && incomplete == null) {
      return new Phrase(": mancano: ", ": missing: ")
          .then(Phrase.same(String.join(", ", chronicle.missing())))
          .then(
              new Phrase(
                  ". Aspettare i loro file, o chiudere con --incomplete MOTIVO.",
                  ". Wait for their files, or close by --incomplete REASON."));
    }
    return unanswered(reason == null ? openQueries.getAsLong() : 0);
  }

  private static @Nullable Phrase unanswered(long queries) {
    return queries == 0
        ? null
        : Phrase.same(": ")
            .then(Counted.openQueries(queries))
            .then(
                new Phrase(
                    ". Accettarli con ./annuario accept e rilanciare, o chiudere con"
                        + " --with-open-queries MOTIVO.",
                    ". Accept them by ./annuario accept and run again, or close by"
                        + " --with-open-queries REASON."));
  }
}
