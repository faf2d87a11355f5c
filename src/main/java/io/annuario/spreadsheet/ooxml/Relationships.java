package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of an OOXML container points to (ECMA-376 part 2, 6.5). */
final class Relationships {

  /**
   * @param kind the last word of its type, which transitional and strict files share
   * @param target the name of the part; of no use when it lies outside the file
   */
  private record Relationship(String id, String kind, String target) {}

  private final List<Relationship> all;

  private Relationships(List<Relationship> all) {
    this.all = all;
  }

  /** Those of a part; the empty name stands for the whole container. */
  static Relationships of(ZipParts parts, String part) throws RefusedFile {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String own = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    List<Relationship> all = new ArrayList<>();
    if (parts.has(own)) {
      try (XmlPart xml = XmlPart.open(parts, own)) {
        while (xml.nextStart()) {
          String id = xml.attribute("Id");
          String type = xml.attribute("Type");
          String target = xml.attribute("Target");
          if (xml.name().equals("Relationship") && id != null && type != null && target != null) {
            String kind = type.substring(type.lastIndexOf('/') + 1);
            String resolved = resolved(folder, target);
            parts.source().hold(id);
            parts.source().hold(kind);
            parts.source().hold(resolved);
            all.add(new Relationship(id, kind, resolved));
          }
        }
      }
    }
    return new Relationships(all);
  }

  /** The first part of a kind. */
  @Nullable String ofKind(String kind) {
    for (Relationship one : all) {
      if (one.kind.equals(kind)) {
        return one.target;
      }
    }
    return null;
  }

  @Nullable String target(String id) {
    for (Relationship one : all) {
      if (one.id.equals(id)) {
        return one.target;
      }
    }
    return null;
  }

  @Nullable String kind(String id) {
    for (Relationship one : all) {
      if (one.id.equals(id)) {
        return one.kind;
      }
    }
    return null;
  }

  /** The part of a worksheet, which must be there. */
  String worksheet(ZipParts parts, String id) throws RefusedFile {
    String part = target(id);
    if (part == null || !parts.has(part)) {
      throw parts.source().refusals().missingPart(part == null ? id : part);
    }
    return part;
  }

  private static String resolved(String folder, String target) {
    String plain = target.replace('\\', '/');
    if (plain.startsWith("/")) {
      return plain.substring(1);
    }
    String from = folder;
    while (plain.startsWith("../") || plain.startsWith("./")) {
      if (plain.startsWith("../")) {
        from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
      }
      plain = plain.substring(plain.indexOf('/') + 1);
    }
    return from + plain;
  }
}
