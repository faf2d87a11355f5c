package io.annuario.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks that no program opens. */
final class SpoiledBytes {

  private SpoiledBytes() {}

  static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  static byte[] encrypted(byte[] bytes) {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream written = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("segreto");
      try (var plain = encryptor.getDataStream(container)) {
        plain.write(bytes);
      }
      container.writeFilesystem(written);
      return written.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (java.security.GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
