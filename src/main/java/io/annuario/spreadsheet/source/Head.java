package io.annuario.spreadsheet.source;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.xml.XmlSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/** The first bytes of a file, by which its kind is known. */
public final class Head {

  private static final int LENGTH = 64 * 1024;

  /** The bytes of which byte order marks are made. */
  private static final String MARKS = "\u00EF\u00BB\u00BF\u00FF\u00FE";

  private final byte[] bytes;

  private Head(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Head of(Source source) throws RefusedFile {
    try (InputStream in = Files.newInputStream(source.path())) {
      long size = Files.size(source.path());
      if (size > source.limits().fileBytes()) {
        throw source.refusals().tooLarge(Limit.FILE_BYTES, source.limits().fileBytes(), size);
      }
      return new Head(in.readNBytes(LENGTH));
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  /** They are read by whoever asks, and changed by nobody. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether it begins with these bytes. */
  public boolean startsWith(int... expected) {
    return XmlSpan.startsWith(bytes, expected);
  }

  /** Whether the file goes on after it. */
  public boolean isCut() {
    return bytes.length == LENGTH;
  }

  public boolean startsWith(String ascii) {
    return startsWith(ascii.chars().toArray());
  }

  /** Whether there is nothing in it but spaces, line ends and zeros. */
  public boolean isBlank() {
    for (byte one : bytes) {
      if (one != 0 && one != ' ' && one != '\t' && one != '\r' && one != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Its Latin letters in lower case, without the zeros of UTF-16 and a byte order mark. */
  String words() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    int from = 0;
    while (from < text.length() && from < 4 && MARKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from).stripLeading().toLowerCase(Locale.ROOT);
  }
}
