package io.annuario.spreadsheet.source;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.RefusedFile;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The refusals of one file, in words to forward to the office that sent it. */
public final class Refusals {

  private static final Phrase A_READABLE_FILE =
      new Phrase("un foglio di calcolo integro", "an intact spreadsheet");
  private static final Phrase RESAVE_AND_RESEND =
      new Phrase(
          "Aprire il file nel programma con cui è stato fatto, salvarlo di nuovo come .xlsx e"
              + " rimandarlo.",
          "Open the file in the program that made it, save it again as .xlsx and send it again.");
  private static final Phrase KEEP_THE_TABLE_ONLY =
      new Phrase(
          "Copiare la sola tabella in una cartella di lavoro nuova e rimandare quella.",
          "Copy just the table into a new workbook and send that one.");

  private final String file;

  Refusals(String file) {
    this.file = file;
  }

  public RefusedFile empty() {
    return refusal(
        FindingCode.FILE_EMPTY,
        new Phrase("file vuoto", "empty file"),
        new Phrase("un foglio di calcolo con i dati", "a spreadsheet with the data"),
        new Phrase("nessun contenuto", "no content"),
        new Phrase(
            "Chiedere all'ufficio di inviare di nuovo il file.",
            "Ask the office to send the file again."));
  }

  public RefusedFile encrypted() {
    return refusal(
        FindingCode.FILE_ENCRYPTED,
        new Phrase("file protetto da password", "password-protected file"),
        new Phrase("un file che si apre senza password", "a file that opens without a password"),
        new Phrase("un contenuto cifrato", "encrypted content"),
        new Phrase(
            "Chiedere all'ufficio una copia senza password.",
            "Ask the office for a copy without a password."));
  }

  /** Something else than a spreadsheet. */
  RefusedFile notASpreadsheet(Phrase what, Phrase remedy) {
    return refusal(
        FindingCode.FILE_NOT_A_SPREADSHEET,
        new Phrase("tipo di file", "type of file"),
        Phrase.same(".xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv"),
        what,
        remedy);
  }

  /** A file that is broken at a part that can be named. */
  public RefusedFile damaged(Phrase what) {
    return damaged(null, what);
  }

  public RefusedFile damaged(@Nullable String sheet, Phrase what) {
    return new RefusedFile(
        Finding.of(
            FindingCode.FILE_UNREADABLE,
            Place.ofSheet(file, sheet),
            new Phrase("file danneggiato", "damaged file"),
            A_READABLE_FILE,
            what,
            RESAVE_AND_RESEND));
  }

  /** A part of a zip container that is broken. */
  public RefusedFile damagedPart(String part) {
    return damaged(new Phrase("la parte " + part + " illeggibile", "an unreadable part " + part));
  }

  /** A part that unpacks to other bytes than those it was packed from. */
  RefusedFile alteredPart(String part) {
    return damaged(
        new Phrase(
            "la parte " + part + " alterata dopo il salvataggio",
            "the part " + part + " altered after it was saved"));
  }

  public RefusedFile missingPart(String part) {
    return damaged(new Phrase("manca la parte " + part, "the part " + part + " is missing"));
  }

  /** An XML document type: no spreadsheet program writes one, attacks do. */
  RefusedFile documentType(String part) {
    return damaged(
        new Phrase(
            "la parte " + part + " con una dichiarazione DOCTYPE, usata per attacchi",
            "the part " + part + " with a DOCTYPE declaration, which is used for attacks"));
  }

  public RefusedFile unreadable() {
    return refusal(
        FindingCode.FILE_UNREADABLE,
        new Phrase("file non accessibile", "inaccessible file"),
        new Phrase("un file che si può leggere", "a file that can be read"),
        new Phrase("un errore di lettura del disco", "a read error of the disk"),
        new Phrase(
            "Controllare che il file esista ancora e i suoi permessi, poi ripetere.",
            "Check that the file still exists and its permissions, then repeat."));
  }

  public RefusedFile tooLarge(Limit limit, long most, long found) {
    return tooLarge(null, limit, most, found);
  }

  public RefusedFile tooLarge(@Nullable String sheet, Limit limit, long most, long found) {
    return new RefusedFile(
        Finding.of(
            FindingCode.FILE_TOO_LARGE,
            Place.ofSheet(file, sheet),
            new Phrase("file troppo grande", "file too large"),
            counted(limit, "al massimo ", "at most ", most),
            counted(limit, "almeno ", "at least ", found),
            KEEP_THE_TABLE_ONLY));
  }

  RefusedFile tooSlow(Duration most) {
    return refusal(
        FindingCode.FILE_TOO_LARGE,
        new Phrase("file troppo lungo da leggere", "file that takes too long to read"),
        new Phrase(
            "al massimo " + seconds(most, Locale.ITALIAN) + " secondi",
            "at most " + seconds(most, Locale.ENGLISH) + " seconds"),
        new Phrase("un tempo maggiore", "a longer time"),
        KEEP_THE_TABLE_ONLY);
  }

  private static String seconds(Duration time, Locale locale) {
    return String.format(locale, "%,d", time.toSeconds());
  }

  private static Phrase counted(Limit limit, String it, String en, long number) {
    return new Phrase(
        it + String.format(Locale.ITALIAN, "%,d ", number) + limit.of().it(),
        en + String.format(Locale.ENGLISH, "%,d ", number) + limit.of().en());
  }

  private RefusedFile refusal(
      FindingCode code, Phrase subject, Phrase expected, Phrase got, Phrase remedy) {
    return new RefusedFile(Finding.of(code, Place.ofFile(file), subject, expected, got, remedy));
  }
}
