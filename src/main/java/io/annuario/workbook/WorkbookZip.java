package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Puts the workbook together: the parts that POI wrote, as they are, but for Data, the shared
 * strings and the names of styles. All have one time, so that the same contents are the same bytes.
 */
final class WorkbookZip {

  /** The first moment that zip files know. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookZip() {}

  /**
   * Writes the file.
   *
   * @param draft what POI wrote, where Data has a header only
   * @return its SHA-256, taken on the way
   */
  static String write(Path draft, DataRows data, Path to) throws IOException {
    Sha256 sha256 = new Sha256();
    try (ZipFile source = ZipFile.builder().setPath(draft).get();
        OutputStream file = Files.newOutputStream(to);
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(sha256.of(file))) {
      for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
        DataPart rows = data.part(entry.getName());
        if (rows != null) {
          put(target, entry, rows.finish(text(source, entry)));
        } else if (entry.getName().equals(TextTable.PART)) {
          target.putArchiveEntry(timeless(entry));
          data.texts().write(target);
          target.closeArchiveEntry();
        } else if (entry.getName().equals(Styles.PART)) {
          target.putArchiveEntry(timeless(entry));
          target.write(Styles.named(text(source, entry)).getBytes(UTF_8));
          target.closeArchiveEntry();
        } else {
          put(target, entry, asItIs(source, entry));
        }
      }
    }
    return sha256.hex();
  }

  private static String text(ZipFile source, ZipArchiveEntry entry) throws IOException {
    try (InputStream part = source.getInputStream(entry)) {
      return new String(part.readAllBytes(), UTF_8);
    }
  }

  private static DataPart.Packed asItIs(ZipFile source, ZipArchiveEntry entry) throws IOException {
    return new DataPart.Packed(
        entry.getCrc(),
        entry.getSize(),
        entry.getCompressedSize(),
        source.getRawInputStream(entry));
  }

  private static void put(
      ZipArchiveOutputStream target, ZipArchiveEntry entry, DataPart.Packed packed)
      throws IOException {
    ZipArchiveEntry timeless = timeless(entry);
    timeless.setCrc(packed.crc());
    timeless.setSize(packed.size());
    timeless.setCompressedSize(packed.packedSize());
    try (InputStream bytes = packed.bytes()) {
      target.addRawArchiveEntry(timeless, bytes);
    }
  }

  private static ZipArchiveEntry timeless(ZipArchiveEntry entry) {
    ZipArchiveEntry timeless = new ZipArchiveEntry(entry.getName());
    timeless.setMethod(ZipEntry.DEFLATED);
    timeless.setTimeLocal(ALWAYS);
    return timeless;
  }
}
