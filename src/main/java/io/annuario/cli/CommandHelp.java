package io.annuario.cli;

import static java.util.Map.entry;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What each command does, and each of its options; {@link HelpPage} shows it. */
final class CommandHelp {

  private static final Map<String, Phrase> COMMANDS =
      Map.ofEntries(
          entry(
              "run",
              said(
                  "legge e giudica i file di un'edizione, e pubblica",
                  "reads and judges the files of an edition, and publishes")),
          entry(
              "check",
              said(
                  "dice che cosa non va in file e cartelle; non registra nulla",
                  "says what is wrong with files and folders; stores nothing")),
          entry(
              "whatif",
              said(
                  "dice che cosa cambierebbe un file corretto, senza registrare",
                  "tells what a corrected return would move; stores nothing")),
          entry(
              "explain",
              said("mostra come è stato letto un file", "shows how a file was understood")),
          entry(
              "explain-finding",
              said(
                  "dice che cosa significa un rilievo, con un esempio",
                  "says what a kind of finding means, with an example")),
          entry(
              "new",
              said(
                  "abbozza un lavoro da file d'esempio, e lo prova su quelli",
                  "drafts a job from example files, and tries it on them")),
          entry(
              "new-edition",
              said(
                  "prepara un anno nuovo: la sua cartella e i modelli",
                  "prepares a new year: its folder and the blank returns")),
          entry(
              "missing",
              said(
                  "dice chi non ha inviato, e scrive i solleciti",
                  "tells who has sent nothing, and writes the reminders")),
          entry(
              "template",
              said(
                  "scrive i modelli da compilare di un'edizione",
                  "writes the blank returns of an edition")),
          entry(
              "workbook",
              said(
                  "riscrive la cartella di lavoro di una versione",
                  "writes the workbook of a vintage again")),
          entry(
              "verify",
              said(
                  "dice se una cartella di lavoro è quella pubblicata",
                  "tells whether a workbook is the published one")),
          entry(
              "lint",
              said(
                  "dice se tutti possono leggere una cartella di lavoro",
                  "tells whether everybody can read a workbook")),
          entry(
              "report",
              said(
                  "riscrive il rapporto di ciò che è pubblicato",
                  "writes the report of what is published again")),
          entry("jobs", said("elenca i lavori", "lists the jobs")),
          entry(
              "status",
              said(
                  "dice a che punto sono le edizioni e chi manca",
                  "tells how far the editions are and who is missing")),
          entry(
              "history",
              said(
                  "elenca le versioni, e chi ha chiuso e riaperto",
                  "lists the vintages, and who closed and reopened")),
          entry(
              "diff",
              said(
                  "elenca le cifre che cambiano da una versione all'altra",
                  "lists the figures that two vintages have differently")),
          entry(
              "accept",
              said(
                  "risponde di rilievi da verificare, con il loro id",
                  "answers for queries, by their ids")),
          entry(
              "correct",
              said(
                  "mette una cifra al posto di quella inviata",
                  "puts a figure in the place of the one that was sent")),
          entry(
              "close",
              said(
                  "rende definitive le cifre di un'edizione",
                  "makes the figures of an edition final")),
          entry(
              "withdraw",
              said(
                  "ritira una versione; vale di nuovo quella di prima",
                  "takes a vintage back; the one before stands again")),
          entry(
              "reopen",
              said(
                  "permette di correggere un'edizione chiusa",
                  "allows corrections of a closed edition")),
          entry(
              "doctor",
              said(
                  "dice se alla macchina manca qualcosa, e che cosa fare",
                  "tells whether the machine lacks anything, and what to do")),
          entry(
              "completion",
              said(
                  "fa completare alla shell comandi, lavori ed edizioni",
                  "makes the shell complete commands, jobs and editions")),
          entry(
              "backup",
              said(
                  "copia in un solo file tutto ciò che è salvato",
                  "writes all that is kept into one file")),
          entry(
              "restore",
              said(
                  "riempie un database vuoto con ciò che 'backup' ha copiato",
                  "fills an empty database with what 'backup' wrote")),
          entry(
              "help",
              said("spiega il programma, o un comando", "explains the program, or a command")));

  private static final Map<String, Phrase> OPTIONS =
      Map.ofEntries(
          entry(
              "--year",
              said(
                  "l'edizione: una cartella di input/LAVORO, o latest, previous, open",
                  "the edition: a folder of input/JOB, or latest, previous, open")),
          entry(
              "--due",
              said(
                  "l'ultimo giorno per inviare, come 2026-02-28",
                  "the last day for returns, like 2026-02-28")),
          entry(
              "--incomplete",
              said(
                  "chiude anche se manca un ufficio: perché",
                  "closes although an office is missing: why")),
          entry(
              "--check",
              said(
                  "dice che cosa non va nelle definizioni",
                  "tells what is wrong with definitions")),
          entry(
              "--dry-run",
              said(
                  "dice che cosa succederebbe, e non registra nulla",
                  "tells what would happen, and stores nothing")),
          entry("--verbose", said("dice anche le note", "tells notes, too")),
          entry(
              "--require-complete",
              said(
                  "non pubblica nulla finché manca un ufficio",
                  "publishes nothing while an office is missing")),
          entry(
              "--strict",
              said(
                  "non pubblica nulla finché un rilievo è da verificare",
                  "publishes nothing while a query is open")),
          entry(
              "--restricted",
              said(
                  "anche una cartella di lavoro con i conteggi piccoli, solo per chi la chiede",
                  "also a workbook that shows small counts, for its owner alone")),
          entry(
              "--with-open-queries",
              said(
                  "chiude anche se ci sono rilievi da verificare: perché",
                  "closes although there are open queries: why")),
          entry(
              "--on-error",
              said(
                  "'exclude' pubblica senza ciò che è sbagliato, 'block' (di solito) nulla",
                  "'exclude' publishes without what is wrong, 'block' (as usual) nothing")),
          entry(
              "--allow-missing",
              said(
                  "pubblica anche senza questo ufficio (codice)",
                  "publishes even without this office (its code)")),
          entry("--html", said("scrive una pagina con i colori", "writes a page in colours")),
          entry("--cells", said("con --json, elenca ogni cella", "lists every cell; with --json")),
          entry(
              "--from",
              said(
                  "la versione da cui si parte; per new, gli esempi",
                  "the vintage to start from; of new, the examples")),
          entry("--to", said("la versione a cui si arriva", "the vintage to compare with it")),
          entry("--vintage", said("numero della versione", "number of the vintage")),
          entry(
              "--output-file",
              said("scrive lì, e non al suo posto", "writes there instead of in its place")),
          entry("--office", said("solo questo ufficio (codice)", "only this office (its code)")),
          entry("--output-dir", said("la cartella in cui scrivere", "the folder to write into")),
          entry(
              "--territory", said("di quale territorio (codice)", "of which territory (its code)")),
          entry(
              "--indicator", said("di quale indicatore (codice)", "of which indicator (its code)")),
          entry(
              "--breakdown",
              said("di quali categorie, come SEX=F", "of which categories, like SEX=F")),
          entry(
              "--period",
              said(
                  "di quale periodo, come 2024-05; altrimenti dell'edizione",
                  "of which period, like 2024-05; else that of the edition")),
          entry("--new", said("la cifra da pubblicare, o n.d.", "the figure to publish, or n/a")),
          entry(
              "--old",
              said("quella inviata, per esserne certi", "the one that was sent, to make sure")),
          entry("--source", said("da dove si sa", "how it came to be known")),
          entry("--by", said("chi ne risponde", "who answers for it")),
          entry(
              "--erase-return",
              said(
                  "cancella i testi del modello di questo ufficio (codice)",
                  "erases the texts of this office's return (its code)")),
          entry("--reason", said("perché", "why")),
          entry("--jobs", said("la cartella dei lavori", "the folder of the jobs")),
          entry(
              "--input", said("la cartella dei file ricevuti", "the folder of what was received")),
          entry("--output", said("la cartella di ciò che si fa", "the folder of what is made")),
          entry("--language", said("in che lingua parlare", "in which language to speak")),
          entry("--json", said("il risultato per i programmi", "the result for programs")),
          entry("--help", said("questa spiegazione", "this explanation")),
          entry("--version", said("la versione del programma", "the version of the program")));

  private CommandHelp() {}

  /** What a command does; null of the program itself. */
  static @Nullable Phrase does(CommandSpec command) {
    return COMMANDS.get(command.name());
  }

  /** Every option is explained, or this fails in a test. */
  static Phrase said(OptionSpec option) {
    return options(option).stream()
        .map(OPTIONS::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** The names that are written out. */
  static List<String> options(OptionSpec option) {
    return List.of(option.names()).stream().filter(name -> name.startsWith("--")).toList();
  }

  private static Phrase said(String italian, String english) {
    return new Phrase(italian, english);
  }
}
