package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.job.Archive;
import io.annuario.job.Ending;
import io.annuario.job.Withdrawing;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes back a vintage that should not have been published. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--vintage", paramLabel = "VINTAGE", required = true)
  private int vintage;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Option(names = "--erase-return", paramLabel = "OFFICE")
  private @Nullable String office;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    EditionLife.requireText("--reason", reason);
    EditionLife.requireText("--by", by);
    if (office != null) {
      EditionLife.requireText("--erase-return", office);
    }
    return arguments.act(console, this::withdraw);
  }

  private Ending withdraw(Console talk, Jobs jobs, JobDefinition definition)
      throws DefinitionRejected, IOException {
    Edition edition;
    try (Archive archive = Archive.openToAsk(talk.environment(), arguments.folders())) {
      edition = jobs.kept(archive, definition, arguments.year());
    }
    Withdrawing.Withdrawn withdrawn =
        new Withdrawing(talk.environment(), arguments.folders())
            .withdraw(edition, vintage, by.strip(), reason.strip(), office);
    Path now = withdrawn.workbook();
    Withdrawing.Erased erased = withdrawn.erased();
    if (erased != null) {
      copies(talk, erased);
    }
    if (withdrawn.another() || (now == null && erased == null)) {
      talk.talk(notRenamed(edition, withdrawn));
    }
    if (arguments.json()) {
      talk.json(WithdrawnJson.of(edition, withdrawn));
      return Ending.DONE;
    }
    Integer standing = withdrawn.standing();
    talk.result(
        Phrase.same(edition.job() + " " + edition.name() + ": ")
            .then(Phrase.of("ritirata la versione %d", "vintage %d withdrawn", vintage))
            .then(now == null ? Phrase.same("") : Phrase.of(", ora %s", ", now %s", now)));
    talk.result(
        standing == null
            ? new Phrase("Non vale più nessuna versione.", "No vintage stands any more.")
            : Phrase.of("Vale la versione %d.", "Vintage %d stands.", standing));
    if (erased != null) {
      talk.result(said(erased));
    }
    return Ending.DONE;
  }

  private static Phrase said(Withdrawing.Erased erased) {
    String vintages =
        erased.vintages().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Phrase.of(
        "Cancellati i testi del modello di %1$s: restano cifre, celle e SHA-256 %2$s. Tolti la"
            + " cartella di lavoro e il rapporto della versione %3$s, findings.csv e ciò che"
            + " l'esecuzione rifà.",
        "The texts of the return of %1$s are erased: figures, cells and SHA-256 %2$s stay. Removed:"
            + " the workbook and the report of vintage %3$s, findings.csv and what a run makes"
            + " anew.",
        erased.office(),
        String.join(", ", erased.returns()),
        vintages);
  }

  /** What the program cannot or must not remove. */
  private static void copies(Console talk, Withdrawing.Erased erased) {
    talk.talk(
        new Phrase(
            "Hanno ancora quei testi, se ne furono fatti: backup, copie della cartella di lavoro"
                + " altrove, i registri di un server (docs/backup.md).",
            "Still with these texts, where they were made: backups, copies of the workbook"
                + " elsewhere, the logs of a server (docs/backup.md)."));
    erased.copies().forEach(copy -> talk.talk(Phrase.same("  " + copy)));
  }

  private static Phrase notRenamed(Edition edition, Withdrawing.Withdrawn withdrawn) {
    if (withdrawn.another()) {
      return Phrase.of(
          "%1$s non è stata rinominata: non ha i byte della versione %2$d, e il .json accanto"
              + " manca o è di un'altra. Se è la versione %2$d, toglierla a mano da dove la si"
              + " legge.",
          "%1$s was not renamed: it has not the bytes of vintage %2$d, and the .json beside it is"
              + " missing or another one's. If it is vintage %2$d, take it away by hand from where"
              + " it is read.",
          withdrawn.place(),
          withdrawn.vintage());
    }
    return Phrase.of(
        "%1$s non c'è, e non è stata rinominata. Per riaverla con il nome di una ritirata:"
            + " ./annuario workbook %2$s --year %3$s --vintage %4$d",
        "%1$s is not there, and was not renamed. To have it again under the name of a withdrawn"
            + " one: ./annuario workbook %2$s --year %3$s --vintage %4$d",
        withdrawn.place(),
        edition.job(),
        edition.name(),
        withdrawn.vintage());
  }
}
