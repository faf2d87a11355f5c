package io.annuario.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of what goes back to the offices: of each return with errors or queries a workbook and
 * a letter. Each file appears as a whole; those of returns that are good by now go.
 */
public final class Corrections {

  private static final String PART = ".part";
  private static final String LETTER = ".txt";

  /** Behind the name of a return that could not be annotated, that of the list of its findings. */
  private static final String LIST = ".xlsx";

  private final Path folder;
  private final JobDefinition definition;
  private final Edition edition;
  private final Set<Path> written = new HashSet<>();
  private final Map<String, String> letters = new HashMap<>();
  private int returns;

  public Corrections(Path folder, JobDefinition definition, Edition edition) {
    this.folder = folder;
    this.definition = definition;
    this.edition = edition;
  }

  /**
   * Writes what there is to correct in one return, if anything.
   *
   * @param file its name below the edition's input folder
   * @param received where it is
   * @param office whose it is; null when nobody knows
   * @param findings all of it
   */
  public void add(String file, Path received, @Nullable Office office, List<Finding> findings)
      throws IOException {
    Correction correction = Correction.of(definition, edition, file, office, findings);
    if (correction.remarks().isEmpty()) {
      return;
    }
    Path own = folder.resolve(file).normalize();
    if (!own.startsWith(folder)) {
      throw new IllegalArgumentException("No file of an edition is called " + file);
    }
    OwnFiles.folder(own.resolveSibling("."));
    Path copy = written.contains(own) ? free(own) : own;
    @Nullable Phrase why = annotate(correction, received, copy);
    Path target = why == null ? copy : free(own);
    if (why != null) {
      Phrase because = why;
      put(target, draft -> FindingsWorkbook.write(correction, because, draft));
    }
    Path name = target.getFileName();
    String letter = Letter.of(correction, name.toString(), why);
    put(target.resolveSibling(name + LETTER), draft -> Files.writeString(draft, letter, UTF_8));
    letters.put(file, letter);
    returns++;
  }

  /** Says why it could not be done, else null. */
  private @Nullable Phrase annotate(Correction correction, Path received, Path own)
      throws IOException {
    try {
      put(own, draft -> Annotation.write(received, correction, draft));
      return null;
    } catch (NotAnnotated not) {
      return not.why();
    }
  }

  /** A name for the list of findings of a return that no other file of this folder has. */
  private Path free(Path own) {
    Path list = own.resolveSibling(own.getFileName() + LIST);
    for (int number = 2; written.contains(list); number++) {
      list = own.resolveSibling(own.getFileName() + " (" + number + ")" + LIST);
    }
    return list;
  }

  private <X extends Exception> void put(Path target, OwnFiles.Writing<X> writing)
      throws X, IOException {
    OwnFiles.replace(target, writing);
    written.add(target);
  }

  /** Of how many returns something is to be corrected. */
  public int returns() {
    return returns;
  }

  /** What to write to the offices, by the names of their returns. */
  public Map<String, String> letters() {
    return Map.copyOf(letters);
  }

  /**
   * What the last run wrote to an office; empty when that had nothing to write.
   *
   * @param file the name of its return
   */
  public static Optional<String> letter(Path folder, String file) throws IOException {
    for (String name : List.of(file + LETTER, file + LIST + LETTER)) {
      Path letter = folder.resolve(name).normalize();
      if (letter.startsWith(folder) && Files.isRegularFile(letter)) {
        return Optional.of(Files.readString(letter, UTF_8));
      }
    }
    return Optional.empty();
  }

  /** Takes away what earlier runs wrote and this one did not, and nothing that others put there. */
  public void finish() throws IOException {
    takeAwayAllBut(written, folder);
  }

  /** Takes away all that runs wrote into a folder, and nothing that others put there. */
  public static void takeAwayAll(Path folder) throws IOException {
    takeAwayAllBut(Set.of(), folder);
  }

  private static void takeAwayAllBut(Set<Path> kept, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.filter(path -> !kept.contains(path)).toList();
      }
      for (Path file : files) {
        takeAway(file);
      }
      removeIfEmpty(files);
    }
  }

  private static void takeAway(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      return;
    }
    if (name.startsWith(".") && name.endsWith(PART)) {
      Files.delete(file);
    } else if (!name.endsWith(LETTER) && Annotation.isOne(file)) {
      Files.deleteIfExists(file.resolveSibling(name + LETTER));
      Files.delete(file);
    }
  }

  /** Folders that nothing is left in, the inner ones first. */
  private static void removeIfEmpty(List<Path> paths) throws IOException {
    for (int at = paths.size() - 1; at >= 0; at--) {
      Path path = paths.get(at);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          if (inside.findAny().isEmpty()) {
            Files.delete(path);
          }
        } catch (NoSuchFileException gone) {
          // Somebody else was quicker.
        }
      }
    }
  }
}
