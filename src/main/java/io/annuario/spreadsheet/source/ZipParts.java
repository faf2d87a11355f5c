package io.annuario.spreadsheet.source;

import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a zip container, by their names in lower case, read in bounded amounts. */
public final class ZipParts implements AutoCloseable {

  private final Source source;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private long expanded;

  private ZipParts(Source source, ZipFile zip) throws RefusedFile {
    this.source = source;
    this.zip = zip;
    if (zip.size() > source.limits().parts()) {
      throw source.refusals().tooLarge(Limit.PARTS, source.limits().parts(), zip.size());
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      entries.putIfAbsent(key(entry.getName()), entry);
    }
  }

  public static ZipParts open(Source source) throws RefusedFile {
    return open(source, StandardCharsets.UTF_8);
  }

  /** Likewise, where names of parts that do not say how they are encoded are in an old charset. */
  public static ZipParts open(Source source, Charset names) throws RefusedFile {
    ZipFile zip;
    try {
      zip = new ZipFile(source.path().toFile(), names);
    } catch (IOException | IllegalArgumentException e) {
      // IllegalArgumentException: a part's name that is no UTF-8.
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw source.refusals().encrypted();
      }
      throw source
          .refusals()
          .damaged(
              new Phrase(
                  "un contenitore zip troncato o alterato",
                  "a truncated or altered zip container"));
    }
    try {
      return new ZipParts(source, zip);
    } catch (RefusedFile refused) {
      close(zip);
      throw refused;
    }
  }

  public Source source() {
    return source;
  }

  /** What its files are called, in the order of their names. */
  public List<String> files() {
    return entries.values().stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .sorted()
        .toList();
  }

  /** Whether two of its parts differ in nothing but the case of their names. */
  public boolean isAmbiguous() {
    return entries.size() != zip.size();
  }

  public boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** A part that must be there. */
  public InputStream open(String part) throws RefusedFile {
    InputStream stream = openIfPresent(part);
    if (stream == null) {
      throw source.refusals().missingPart(part);
    }
    return stream;
  }

  @Nullable InputStream openIfPresent(String part) throws RefusedFile {
    ZipEntry entry = entries.get(key(part));
    if (entry == null || entry.isDirectory()) {
      return null;
    }
    try {
      InputStream stream = zip.getInputStream(entry);
      return stream == null ? null : new BoundedPart(source, stream, entry, this::expand);
    } catch (IOException | IllegalStateException e) {
      // IllegalStateException: the spreadsheet was closed while a sheet was being opened.
      throw source.refusals().damagedPart(part);
    }
  }

  /** Whether all parts together unpack to no more than so many bytes, whatever they state. */
  public boolean unpackWithin(long most) {
    byte[] buffer = new byte[32 * 1024];
    long unpacked = 0;
    for (ZipEntry entry : entries.values()) {
      try (InputStream part = zip.getInputStream(entry)) {
        for (int got = part.read(buffer); got > 0; got = part.read(buffer)) {
          unpacked += got;
          if (unpacked > most) {
            return false;
          }
        }
      } catch (IOException | IllegalStateException e) {
        return false;
      }
    }
    return true;
  }

  private void expand(int bytes) throws RefusedFile {
    expanded += bytes;
    if (expanded > source.limits().expandedBytes()) {
      throw source
          .refusals()
          .tooLarge(Limit.EXPANDED_BYTES, source.limits().expandedBytes(), expanded);
    }
  }

  /** Some writers use backslashes, a leading slash or another case than their own references. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      // Nothing was written, so nothing can be lost by a failing close.
      throw new UncheckedIOException(e);
    }
  }
}
