package io.annuario.job;

import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What lies beside the returns of an edition and is none of them. */
final class StrayFile {

  /** What belongs to the edition itself. */
  private static final Set<String> OF_EDITION =
      Set.of("edition.yaml", "accepted-queries.csv", "corrections.csv", "thumbs.db", "desktop.ini");

  /** What systems and programs leave in folders that they show: nobody has sent it. */
  private static final List<String> LEFT_BY_SYSTEMS =
      List.of(
          "~$",
          "readme",
          "._",
          ".~lock.",
          ".ds_store",
          ".directory",
          ".localized",
          ".gitkeep",
          ".gitignore",
          ".nfs",
          ".fuse_hidden");

  private static final Set<String> FOLDERS_OF_SYSTEMS =
      Set.of("__macosx", ".git", ".svn", ".appledouble", ".snapshot", ".trash", ".trashes");

  /** Behind the name of a file that is still on its way. */
  private static final List<String> UNFINISHED =
      List.of(".filepart", ".crdownload", ".part", ".partial", ".download", ".opdownload", ".tmp");

  private StrayFile() {}

  /** Whether nothing is to be said of a file. */
  static boolean isLeftAlone(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return OF_EDITION.contains(lower) || LEFT_BY_SYSTEMS.stream().anyMatch(lower::startsWith);
  }

  /** Whether nothing is to be said of a folder, nor of what is in it. */
  static boolean isFolderLeftAlone(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FOLDERS_OF_SYSTEMS.contains(lower) || lower.startsWith(".trash-");
  }

  static boolean isUnfinished(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return UNFINISHED.stream().anyMatch(lower::endsWith);
  }

  static Finding unfinished(String file) {
    return finding(
        file,
        new Phrase("un invio non terminato", "an upload that has not come to its end"),
        new Phrase(
            "Aspettare che arrivi tutto, o chiedere all'ufficio di rimandarlo.",
            "Wait until all of it is there, or ask the office to send it again."),
        file);
  }

  static Finding hidden(String file) {
    return finding(
        file,
        new Phrase("un nome che comincia con un punto: è nascosto", "a hidden name, with a dot"),
        new Phrase(
            "Togliere il punto se è un modello; se no toglierlo dalla cartella, elencarlo in"
                + " 'ignore' di edition.yaml, o accettare il rilievo.",
            "Take the dot away if it is a return; if not, take it out of the folder, list it in"
                + " 'ignore' of edition.yaml, or accept the query."),
        file);
  }

  /**
   * Something else than a spreadsheet.
   *
   * @param content what tells this file from one of the same name
   */
  static Finding otherKind(String file, Phrase what, String content) {
    return finding(
        file,
        what,
        new Phrase(
            "Se ha delle cifre, chiedere il foglio di calcolo all'ufficio; se no toglierlo dalla"
                + " cartella, elencarlo in 'ignore' di edition.yaml, o accettare il rilievo.",
            "If it has figures, ask the office for the spreadsheet; if not, take it out of the"
                + " folder, list it in 'ignore' of edition.yaml, or accept the query."),
        content);
  }

  private static Finding finding(String file, Phrase what, Phrase remedy, String content) {
    return Finding.of(
            FindingCode.FILE_STRAY,
            Place.ofFile(file),
            new Phrase("file tra i modelli", "file among the returns"),
            Phrase.same(".xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv"),
            what,
            remedy)
        .about(About.NOTHING.worth(content));
  }

  /** Passed over because the edition says so. */
  static Finding ignored(String file) {
    return Finding.of(
            FindingCode.FILE_IGNORED,
            Place.ofFile(file),
            new Phrase("file tra i modelli", "file among the returns"),
            new Phrase("un modello", "a return"),
            new Phrase("un file da ignorare", "a file to be ignored"),
            new Phrase(
                "Non è stato letto, come dice 'ignore' in edition.yaml.",
                "It was not read, as 'ignore' in edition.yaml says."))
        .about(About.NOTHING.worth(file));
  }
}
