package io.annuario.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of writing out of a zip file, so that the same contents are the same bytes. */
final class ReproducibleZip {

  /** The first moment that zip files know. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReproducibleZip() {}

  /** Copies the entries as they are compressed, in their order, all with one time. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile source = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
        ZipArchiveEntry timeless = new ZipArchiveEntry(entry.getName());
        timeless.setMethod(ZipEntry.DEFLATED);
        timeless.setTimeLocal(ALWAYS);
        timeless.setCrc(entry.getCrc());
        timeless.setSize(entry.getSize());
        timeless.setCompressedSize(entry.getCompressedSize());
        target.addRawArchiveEntry(timeless, source.getRawInputStream(entry));
      }
    }
  }
}
