package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** Walks an input folder; what it cannot give as a file it says, and passes over nothing. */
final class InboxWalk extends SimpleFileVisitor<Path> {

  private static final Pattern SPREADSHEET =
      Pattern.compile("(?i).*\\.(xls[xmb]?|ods|csv|tsv|numbers)");

  private final Path folder;
  private final Arrivals arrivals;
  private final List<Finding> oddities = new ArrayList<>();

  private InboxWalk(Path folder, Arrivals arrivals) {
    this.folder = folder;
    this.arrivals = arrivals;
  }

  /** Hands over each file of a folder and of those below it. */
  static InboxWalk of(Path folder, Arrivals arrivals) throws IOException {
    InboxWalk walk = new InboxWalk(folder, arrivals);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    walk.oddities.addAll(arrivals.oddities());
    walk.oddities.sort(Comparator.comparing(finding -> finding.place().file()));
    return walk;
  }

  /** By place, for folders come in any order; those of the files among them. */
  List<Finding> oddities() {
    return List.copyOf(oddities);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    if (path.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    String name = path.getFileName().toString();
    if (StrayFile.isFolderLeftAlone(name)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (name.startsWith(".")) {
      oddities.add(StrayFile.hidden(Inbox.nameBelow(folder, path)));
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (SPREADSHEET.matcher(name).matches()) {
      odd(path, "una cartella con il nome di un file", "a folder with the name of a file");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    if (StrayFile.isLeftAlone(path.getFileName().toString())) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      arrivals.add(path, Inbox.nameBelow(folder, path));
    } else if (attributes.isSymbolicLink()) {
      odd(path, "un collegamento a ciò che non c'è", "a link to what is not there");
    } else {
      odd(path, "un canale o un dispositivo", "a pipe or a device");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
    if (!(failure instanceof FileSystemLoopException)) {
      throw failure;
    }
    odd(path, "un collegamento a una cartella che lo contiene", "a link to a folder that holds it");
    return FileVisitResult.CONTINUE;
  }

  private void odd(Path path, String it, String en) {
    oddities.add(
        Finding.of(
            FindingCode.FILE_UNREADABLE,
            Place.ofFile(Inbox.nameBelow(folder, path)),
            new Phrase("file non leggibile", "file that cannot be read"),
            new Phrase("un file, o una cartella di file", "a file, or a folder of files"),
            new Phrase(it, en),
            new Phrase(
                "Mettere al suo posto il file che si intendeva, o toglierlo dalla cartella.",
                "Put the file that was meant in its place, or take it out of the folder.")));
  }
}
