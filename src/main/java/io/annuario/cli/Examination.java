package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Earlier;
import io.annuario.job.Ending;
import io.annuario.job.Folders;
import io.annuario.job.RunStopped;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Looks at one thing after the other; makes and changes nothing. */
final class Examination {

  private static final long MEGABYTE = 1_000_000;

  /** A workbook, its draft, the database and its copy: an edition of a million figures. */
  private static final long ROOM = 500 * MEGABYTE;

  private static final Phrase OUTPUT = new Phrase("uscita", "output");

  private final Folders folders;
  private final Map<String, String> environment;

  Examination(Folders folders, Map<String, String> environment) {
    this.folders = folders;
    this.environment = environment;
  }

  List<Symptom> all() {
    return List.of(
        java(), letters(), definitions(), input(), output(), disk(), database(), start());
  }

  private static Symptom java() {
    return Symptom.good(
        Phrase.same("Java"),
        Phrase.of(
            "%s, al massimo %s MB di memoria",
            "%s, at most %s MB of memory",
            Runtime.version().toString(),
            Long.toString(Runtime.getRuntime().maxMemory() / MEGABYTE)));
  }

  /** Files may be called Forlì.xlsx. */
  private static Symptom letters() {
    Phrase about = new Phrase("lettere", "letters");
    String names = System.getProperty("sun.jnu.encoding", "");
    return names.equalsIgnoreCase("UTF-8")
        ? Symptom.good(about, Phrase.same("UTF-8"))
        : new Symptom(
            about,
            Ending.ENVIRONMENT,
            Phrase.of(
                "i nomi dei file si leggono come %s: avviare con ./annuario, o impostare"
                    + " LC_ALL=C.UTF-8",
                "names of files are read as %s: start by ./annuario, or set LC_ALL=C.UTF-8",
                names));
  }

  private Symptom definitions() {
    Phrase about = new Phrase("definizioni", "definitions");
    try {
      Jobs jobs = new Jobs(folders);
      Jobs.Several several = jobs.read(jobs.names());
      several.requireAllGood();
      return several.good().isEmpty()
          ? new Symptom(about, Ending.USAGE, none(folders.jobs()))
          : Symptom.good(
              about,
              Phrase.same(
                  String.join(", ", several.good().stream().map(one -> one.name()).toList())));
    } catch (DefinitionRejected rejected) {
      return new Symptom(
          about,
          Ending.USAGE,
          Phrase.lines(rejected.mistakes().stream().map(it -> it.said()).toList()));
    }
  }

  private static Phrase none(Path jobs) {
    return Phrase.of(
        "in %s non c'è nessun lavoro: indicare la cartella con --jobs",
        "there are no jobs in %s: name the folder by --jobs", jobs);
  }

  private Symptom input() {
    Phrase about = new Phrase("ingresso", "input");
    return Files.isReadable(folders.input()) && Files.isDirectory(folders.input())
        ? Symptom.good(about, Phrase.same(folders.input().toAbsolutePath().toString()))
        : new Symptom(
            about,
            Ending.USAGE,
            Phrase.of(
                "la cartella %s non c'è o non si può leggere: crearla, o indicarla con --input",
                "there is no folder %s, or it cannot be read: make it, or name it by --input",
                folders.input()));
  }

  private Symptom output() {
    Path there = nearest(folders.output());
    return Files.isDirectory(there) && Files.isWritable(there)
        ? Symptom.good(OUTPUT, Phrase.same(folders.output().toAbsolutePath().toString()))
        : new Symptom(
            OUTPUT,
            Ending.ENVIRONMENT,
            Phrase.of(
                "in %s non si può scrivere: darne il diritto a chi esegue, o indicare un'altra"
                    + " cartella con --output",
                "%s cannot be written to: give whoever runs it the right, or name another folder by"
                    + " --output",
                there));
  }

  private Symptom disk() {
    Phrase about = new Phrase("disco", "disk");
    try {
      long free = Files.getFileStore(nearest(folders.output())).getUsableSpace();
      Phrase said = Phrase.of("%s MB liberi", "%s MB free", Long.toString(free / MEGABYTE));
      return free >= ROOM
          ? Symptom.good(about, said)
          : new Symptom(
              about,
              Ending.ENVIRONMENT,
              said.then(
                  Phrase.of(
                      ": liberarne almeno %s",
                      ": free at least %s", Long.toString(ROOM / MEGABYTE))));
    } catch (IOException unreadable) {
      return new Symptom(
          about, Ending.ENVIRONMENT, Phrase.same(String.valueOf(unreadable.getMessage())));
    }
  }

  private Symptom database() {
    Phrase about = new Phrase("database", "database");
    try {
      Earlier.require(environment, folders);
      return Symptom.good(
          about,
          environment.containsKey("SPRING_DATASOURCE_URL")
              ? new Phrase("il server risponde", "the server answers")
              : Phrase.same(folders.output().resolve("annuario.mv.db").toString()));
    } catch (RuntimeException failure) {
      RunStopped stopped = RunStopped.in(failure).orElseThrow(() -> failure);
      return new Symptom(about, stopped.ending(), stopped.said());
    }
  }

  /** Whether this Java found its classes as it wants them in memory. */
  private static Symptom start() {
    boolean quick =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(
                word ->
                    word.startsWith("-XX:SharedArchiveFile") || word.startsWith("-XX:AOTCache"));
    return Symptom.good(
        new Phrase("avvio", "start"),
        quick
            ? new Phrase(
                "rapido, con l'archivio delle classi", "quick, with the archive of classes")
            : new Phrase(
                "senza archivio delle classi: dura un secondo di più",
                "without the archive of classes: it takes a second longer"));
  }

  /** A folder, or the one above it that is there. */
  private static Path nearest(Path folder) {
    Path there = folder.toAbsolutePath();
    while (Files.notExists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }
}
