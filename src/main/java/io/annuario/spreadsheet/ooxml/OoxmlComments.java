package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the comments of a sheet: the old ones, and the threads that replaced them in 2018. */
final class OoxmlComments {

  private OoxmlComments() {}

  static void read(
      ZipParts parts, Relationships related, String sheet, Map<Address, String> comments)
      throws RefusedFile {
    readNotes(parts, related.ofKind("comments"), sheet, comments);
    readThreads(parts, related.ofKind("threadedComment"), sheet, comments);
  }

  private static void readNotes(
      ZipParts parts, @Nullable String part, String sheet, Map<Address, String> comments)
      throws RefusedFile {
    if (part == null || !parts.has(part)) {
      return;
    }
    try (XmlPart xml = XmlPart.open(parts, part)) {
      RichText rich = new RichText(xml, parts.source());
      while (xml.nextStart()) {
        String ref = xml.name().equals("comment") ? xml.attribute("ref") : null;
        if (ref != null) {
          Address cell = address(xml, ref);
          put(parts.source(), sheet, comments, cell, rich.read().value());
        }
      }
    }
  }

  /** A thread's texts replace the note that tells older programs to get a newer one. */
  private static void readThreads(
      ZipParts parts, @Nullable String part, String sheet, Map<Address, String> comments)
      throws RefusedFile {
    if (part == null || !parts.has(part)) {
      return;
    }
    Source source = parts.source();
    Set<Address> threads = new HashSet<>();
    Address cell = null;
    try (XmlPart xml = XmlPart.open(parts, part)) {
      while (xml.nextStart()) {
        String ref = xml.name().equals("threadedComment") ? xml.attribute("ref") : null;
        if (ref != null) {
          cell = address(xml, ref);
        } else if (xml.name().equals("text") && cell != null) {
          String text = xml.text();
          String before = threads.add(cell) ? null : comments.get(cell);
          put(source, sheet, comments, cell, before == null ? text : before + "\n" + text);
        }
      }
    }
  }

  private static Address address(XmlPart xml, String ref) throws RefusedFile {
    try {
      return Address.parse(ref);
    } catch (IllegalArgumentException e) {
      throw xml.damaged();
    }
  }

  private static void put(
      Source source, String sheet, Map<Address, String> comments, Address cell, String text)
      throws RefusedFile {
    source.hold(text);
    comments.put(cell, text);
    int most = source.limits().comments();
    if (comments.size() > most) {
      throw source.refusals().tooLarge(sheet, Limit.COMMENTS, most, comments.size());
    }
  }
}
