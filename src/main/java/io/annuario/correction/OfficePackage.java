package io.annuario.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook as an office sent it, and those that take their places. What is not
 * touched is copied as it is compressed, without being looked at.
 */
final class OfficePackage implements AutoCloseable {

  /** The first moment that zip files know: the same contents are the same bytes. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Unpacked bytes of a part that is changed: it is held in memory as a whole. */
  private static final int LARGEST_PART = 48 * 1024 * 1024;

  private final @Nullable ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private OfficePackage() {
    this.zip = null;
  }

  private OfficePackage(ZipFile zip) throws NotAnnotated {
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = key(entry.getName());
      if (entries.put(name, entry) != null || entry.getGeneralPurposeBit().usesEncryption()) {
        throw new NotAnnotated(NotAnnotated.UNUSUAL);
      }
      if (name.endsWith("vbaproject.bin")) {
        throw new NotAnnotated(NotAnnotated.MACROS);
      }
      if (name.startsWith("_xmlsignatures/")) {
        throw new NotAnnotated(NotAnnotated.SIGNED);
      }
    }
  }

  /** A package without parts. */
  static OfficePackage empty() {
    return new OfficePackage();
  }

  static OfficePackage open(Path file) throws NotAnnotated, IOException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(file).get();
    } catch (IOException | IllegalArgumentException noZip) {
      throw new NotAnnotated(NotAnnotated.NO_XLSX);
    }
    try {
      return new OfficePackage(zip);
    } catch (NotAnnotated odd) {
      zip.close();
      throw odd;
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part)) || changed.containsKey(key(part));
  }

  /** The text of a part as it is by now. */
  String text(String part) throws NotAnnotated, IOException {
    String now = changed.get(key(part));
    ZipArchiveEntry entry = entries.get(key(part));
    if (now != null) {
      return now;
    } else if (entry == null || zip == null) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    byte[] bytes;
    try (InputStream stream = zip.getInputStream(entry)) {
      bytes = stream.readNBytes(LARGEST_PART + 1);
    }
    if (bytes.length > LARGEST_PART) {
      throw new NotAnnotated(NotAnnotated.LARGE);
    }
    return decoded(bytes);
  }

  private static String decoded(byte[] bytes) throws NotAnnotated {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException foreign) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    String head = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
    int end = head.indexOf("?>");
    if (end > 0 && head.substring(0, end).contains("encoding") && !head.contains("utf-8")) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    return text;
  }

  /** Gives a part another text, or adds one. */
  void put(String part, String text) {
    changed.put(key(part), text);
    names.put(key(part), part);
  }

  void write(OutputStream file) throws IOException {
    Set<String> left = new HashSet<>(changed.keySet());
    try (ZipArchiveOutputStream target = new ZipArchiveOutputStream(file)) {
      if (zip != null) {
        copy(zip, left, target);
      }
      for (Map.Entry<String, String> part : changed.entrySet()) {
        if (left.contains(part.getKey())) {
          put(target, names.getOrDefault(part.getKey(), part.getKey()), part.getValue());
        }
      }
    }
  }

  private void copy(ZipFile from, Set<String> left, ZipArchiveOutputStream target)
      throws IOException {
    for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
      String text = changed.get(key(entry.getName()));
      if (text == null) {
        try (InputStream raw = from.getRawInputStream(entry)) {
          target.addRawArchiveEntry(entry, raw);
        }
      } else {
        left.remove(key(entry.getName()));
        put(target, entry.getName(), text);
      }
    }
  }

  private static void put(ZipArchiveOutputStream target, String name, String text)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(ALWAYS);
    target.putArchiveEntry(entry);
    target.write(text.getBytes(UTF_8));
    target.closeArchiveEntry();
  }

  /** References of some writers have other cases than the names. */
  private static String key(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    return plain.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }
}
