package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.observation.Finding;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came for an edition with a return in the place of its office's, in a folder of its own.
 *
 * @param folders where they are
 * @param office whose return it is, by its name
 * @param replaced the files in whose place it is
 */
public record Replacement(Folders folders, String office, List<String> replaced) {

  public Replacement {
    replaced = List.copyOf(replaced);
  }

  /**
   * Lays them into a rehearsal's folder.
   *
   * @throws RunStopped when nobody knows whose return the file is
   */
  public static Replacement of(Path file, RunRequest request, Rehearsal rehearsal)
      throws IOException {
    Edition edition = request.edition();
    FileCheck check = new FileCheck(request.definition());
    OfficeRecognition.Outcome whose = check.whose(file, file.getFileName().toString(), edition);
    if (whose instanceof OfficeRecognition.Outcome.Unrecognised nobody) {
      Finding finding = nobody.finding();
      throw new RunStopped(Ending.BLOCKED, finding.said(), null, null);
    }
    String code = ((OfficeRecognition.Outcome.Recognised) whose).office().code();
    Path into = rehearsal.input().resolve(edition.job()).resolve(edition.name());
    Path received = request.folders().received(edition);
    String name = file.getFileName().toString();
    List<String> replaced = new ArrayList<>();
    try (Inbox inbox = Inbox.list(received, edition.intake())) {
      List<Received> others = new ArrayList<>();
      for (Received one : inbox.files()) {
        if (check.whose(one.path(), one.file(), edition)
                instanceof OfficeRecognition.Outcome.Recognised other
            && other.office().code().equals(code)) {
          replaced.add(one.file());
        } else {
          others.add(one);
        }
      }
      // An archive that holds a replaced return is laid open, for the other ones in it.
      Set<String> without =
          replaced.stream()
              .map(it -> fileOf(it, received))
              .collect(Collectors.toCollection(TreeSet::new));
      // What lies there under its name and is nobody's return gives way.
      if (others.stream().noneMatch(one -> one.file().equals(name))
          && without.add(name)
          && Files.isRegularFile(received.resolve(name))) {
        replaced.add(name);
      }
      InboxCopy.of(received, into, without);
      for (Received one : others) {
        if (without.contains(fileOf(one.file(), received))) {
          copy(one.path(), into.resolve(one.file().replace('!', '/')));
        }
      }
    }
    copy(file, into.resolve(name));
    Folders folders = request.folders();
    return new Replacement(
        new Folders(folders.jobs(), rehearsal.input(), folders.output()),
        ((OfficeRecognition.Outcome.Recognised) whose).office().name(),
        replaced);
  }

  /** The file of the folder that a return is, or that it lies in as in an archive. */
  private static String fileOf(String name, Path received) {
    int end = name.indexOf('!');
    while (end >= 0 && !Files.isRegularFile(received.resolve(name.substring(0, end)))) {
      end = name.indexOf('!', end + 1);
    }
    return end < 0 || Files.isRegularFile(received.resolve(name)) ? name : name.substring(0, end);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      throw new RunStopped(
          Ending.USAGE,
          Phrase.of(
              "Un altro ufficio ha inviato un file che si chiama %1$s: dare a questo un altro"
                  + " nome.",
              "Another office has sent a file that is called %1$s: give this one another name.",
              to.getFileName()),
          null,
          null);
    }
    OwnFiles.folder(to.resolveSibling(""));
    Files.copy(from, to);
  }
}
