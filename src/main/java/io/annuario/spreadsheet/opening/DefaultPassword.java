package io.annuario.spreadsheet.opening;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens OOXML files that are encrypted with the password which everyone knows: Excel uses it where
 * only the structure of a workbook is protected, and asks nobody for it ([MS-OFFCRYPTO] 2.4.2.3).
 * Any other password is the office's secret.
 */
final class DefaultPassword {

  /** Office takes 100,000 rounds to make a key; a file that asks for millions is made to stall. */
  private static final int MOST_ROUNDS = 1_000_000;

  private DefaultPassword() {}

  /** The workbook without encryption, to be deleted once it is open; others are refused. */
  static Source decrypted(Source source, POIFSFileSystem container) throws RefusedFile {
    try {
      Source plain =
          new Source(Files.createTempFile("annuario", ".tmp"), source.file(), source.limits());
      try (InputStream in = decryption(source, container)) {
        Files.copy(in, plain.path(), StandardCopyOption.REPLACE_EXISTING);
        return plain;
      } catch (RefusedFile | IOException e) {
        delete(plain);
        throw e;
      }
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  private static InputStream decryption(Source source, POIFSFileSystem container)
      throws RefusedFile {
    try {
      EncryptionInfo info = new EncryptionInfo(container);
      boolean bounded = info.getVerifier().getSpinCount() <= MOST_ROUNDS;
      Decryptor decryptor = info.getDecryptor();
      if (bounded && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return decryptor.getDataStream(container);
      }
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      // POI meets broken or unknown encryption with many kinds of unchecked exceptions.
      throw source.refusals().encrypted();
    }
    throw source.refusals().encrypted();
  }

  /** A file that is open outlives its name, except on Windows. */
  static void delete(Source plain) {
    File file = plain.path().toFile();
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
