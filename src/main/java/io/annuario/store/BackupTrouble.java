package io.annuario.store;

import io.annuario.observation.Phrase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a backup is not restored, in words to act on; nothing was touched. */
final class BackupTrouble {

  private BackupTrouble() {}

  static StoreUnavailable tablesNewerThanBackup() {
    return new StoreUnavailable(
        new Phrase(
            "Le tabelle del database sono di una versione più recente di quelle della copia.",
            "The tables of the database are of a newer version than those of the backup."),
        new Phrase("Indicare un database senza tabelle.", "Name a database without tables."),
        Prospect.WRONG_SETTING,
        null);
  }

  static StoreUnavailable ofNewerProgram() {
    return new StoreUnavailable(
        new Phrase(
            "La copia è di una versione di Annuario più recente di questa.",
            "The backup is of a newer version of Annuario than this one."),
        new Phrase(
            "Usare quella versione. Nulla è stato toccato.",
            "Use that version. Nothing was touched."),
        Prospect.WRONG_SETTING,
        null);
  }

  static StoreUnavailable somethingIsKept() {
    return new StoreUnavailable(
        new Phrase(
            "Nel database c'è già qualcosa: una copia si ripristina solo dove non c'è nulla.",
            "Something is in the database already: a backup is restored only where nothing is."),
        new Phrase(
            "Indicare un'altra cartella con --output, o un database vuoto con"
                + " SPRING_DATASOURCE_URL. Nulla è stato toccato.",
            "Name another folder with --output, or an empty database with SPRING_DATASOURCE_URL."
                + " Nothing was touched."),
        Prospect.WRONG_SETTING,
        null);
  }

  static StoreUnavailable notWhole(Path path, Phrase why, @Nullable Throwable cause) {
    return new StoreUnavailable(
        Phrase.of(
                "%s non è una copia di Annuario, o non è intera: ",
                "%s is no backup of Annuario, or not whole: ", path)
            .then(why)
            .then(Phrase.same(".")),
        new Phrase(
            "Indicare un file scritto da 'backup', o un'altra sua copia. Nulla è stato toccato.",
            "Name a file that 'backup' wrote, or another copy of it. Nothing was touched."),
        Prospect.WRONG_SETTING,
        cause);
  }
}
