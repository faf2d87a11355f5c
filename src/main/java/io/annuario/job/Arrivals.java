package io.annuario.job;

import io.annuario.definition.Intake;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.opening.PackedFiles;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Tells the returns among what came from what only lies beside them, and unpacks archives: what was
 * unpacked is there until this is closed.
 */
final class Arrivals implements AutoCloseable {

  private final Intake intake;
  private final List<Arrived> returns = new ArrayList<>();
  private final List<Finding> oddities = new ArrayList<>();
  private @Nullable Path unpacked;

  Arrivals(Intake intake) {
    this.intake = intake;
  }

  /**
   * What may be a return.
   *
   * @param path where it can be read
   * @param file its name as places give it
   */
  record Arrived(Path path, String file) {}

  List<Arrived> returns() {
    return List.copyOf(returns);
  }

  /** What is to be said of the others. */
  List<Finding> oddities() {
    return List.copyOf(oddities);
  }

  /** Takes a file as it lies in the folder of the edition. */
  void add(Path path, String file) throws IOException {
    add(path, file, false);
  }

  /** Takes one that somebody named: it is a return, or an archive of them. */
  void addNamed(Path path, String file) throws IOException {
    if (!unpack(path, file, false)) {
      returns.add(new Arrived(path, file));
    }
  }

  private void add(Path path, String file, boolean isPacked) throws IOException {
    int inArchive = isPacked ? file.lastIndexOf('!') : -1;
    String name = file.substring(Math.max(file.lastIndexOf('/'), inArchive) + 1);
    if (StrayFile.isLeftAlone(name)) {
      return;
    }
    if (intake.ignores(file) || intake.ignores(name)) {
      oddities.add(StrayFile.ignored(file));
    } else if (StrayFile.isUnfinished(name)) {
      oddities.add(StrayFile.unfinished(file));
    } else if (name.startsWith(".")) {
      oddities.add(StrayFile.hidden(file));
    } else if (!unpack(path, file, isPacked)) {
      Optional<Phrase> otherKind = Spreadsheets.otherKind(path, file);
      if (otherKind.isPresent()) {
        oddities.add(StrayFile.otherKind(file, otherKind.get(), Inbox.hash(path)));
      } else {
        returns.add(new Arrived(path, file));
      }
    }
  }

  /** Whether it was an archive. */
  private boolean unpack(Path path, String file, boolean isPacked) throws IOException {
    try {
      if (isPacked) {
        boolean isArchive = PackedFiles.isArchive(path, file);
        if (isArchive) {
          oddities.add(PackedFiles.nested(file));
        }
        return isArchive;
      }
      Optional<List<PackedFiles.Packed>> packed = PackedFiles.unpack(path, file, this::folder);
      if (packed.isPresent()) {
        for (PackedFiles.Packed one : packed.get()) {
          add(one.path(), one.file(), true);
        }
      }
      return packed.isPresent();
    } catch (RefusedFile refused) {
      oddities.add(refused.finding());
      return true;
    }
  }

  private Path folder() throws IOException {
    if (unpacked == null) {
      unpacked = Files.createTempDirectory("annuario");
      unpacked.toFile().deleteOnExit();
    }
    return unpacked;
  }

  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      FileSystemUtils.deleteRecursively(unpacked);
    }
  }
}
