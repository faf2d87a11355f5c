package io.annuario.job;

import io.annuario.observation.FileHeldOpen;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the file system refused, in words to act on. */
final class DiskTrouble {

  private static final Phrase REMEDY =
      new Phrase(
          ". Controllare cartelle, spazio libero e permessi, poi rilanciare.",
          ". Check the folders, the free space and the permissions, then run again.");

  private DiskTrouble() {}

  static Phrase said(IOException failure) {
    if (failure instanceof FileHeldOpen held) {
      return Phrase.of(
          "%s non si può sostituire: è aperto in un altro programma, per esempio in Excel, o è"
              + " protetto. Chiuderlo, poi rilanciare: ciò che è pubblicato resta pubblicato.",
          "%s cannot be replaced: it is open in another program, such as Excel, or protected. Close"
              + " it, then run again: what is published stays published.",
          held.getFile());
    }
    String file =
        failure instanceof FileSystemException system && system.getFile() != null
            ? system.getFile() + ": "
            : "";
    return Phrase.same(file).then(what(failure)).then(REMEDY);
  }

  private static Phrase what(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return new Phrase("permesso negato", "permission denied");
    } else if (failure instanceof NoSuchFileException) {
      return new Phrase("non c'è più", "it is no longer there");
    } else if (failure instanceof FileAlreadyExistsException) {
      return new Phrase("c'è di mezzo un file", "a file is in the way");
    }
    String reason = failure instanceof FileSystemException system ? system.getReason() : null;
    // What the system says: "No space left on device".
    return Phrase.same(reason == null ? String.valueOf(failure.getMessage()) : reason);
  }
}
