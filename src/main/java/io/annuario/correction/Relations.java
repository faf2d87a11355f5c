package io.annuario.correction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a part of a package refers to, and the references that it gets. */
final class Relations {

  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private record Relation(String id, String type, String target) {}

  private final OfficePackage parts;
  private final String owner;
  private final List<Relation> relations = new ArrayList<>();

  /**
   * @param owner the part's name; empty for the package itself
   */
  Relations(OfficePackage parts, String owner) throws NotAnnotated, IOException {
    this.parts = parts;
    this.owner = owner;
    if (!parts.has(part())) {
      return;
    }
    Tags tags = new Tags(parts.text(part()));
    while (tags.next()) {
      String type = tags.attribute("Type");
      String target = tags.attribute("Target");
      String id = tags.attribute("Id");
      if (tags.opens("Relationship") && type != null && target != null && id != null) {
        relations.add(
            new Relation(id, type.substring(type.lastIndexOf('/') + 1), Escaped.plain(target)));
      }
    }
  }

  private String part() {
    int name = owner.lastIndexOf('/') + 1;
    return owner.substring(0, name) + "_rels/" + owner.substring(name) + ".rels";
  }

  /** The part of a kind, by the last word of its type; null where there is none. */
  @Nullable String ofType(String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type))
        .map(relation -> resolved(relation.target()))
        .findFirst()
        .orElse(null);
  }

  /** The part that the owner calls so; null where it calls none so. */
  @Nullable String ofId(String id) {
    return relations.stream()
        .filter(relation -> relation.id().equals(id))
        .map(relation -> resolved(relation.target()))
        .findFirst()
        .orElse(null);
  }

  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> path = new ArrayList<>(List.of(owner.split("/", -1)));
    path.remove(path.size() - 1);
    for (String step : target.split("/", -1)) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  /** Refers to one more part, and says what the owner calls it. */
  String add(String type, String target) throws NotAnnotated, IOException {
    String id = "rIdAnnuario" + (relations.size() + 1);
    if (ofId(id) != null) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    relations.add(new Relation(id, type, "/" + target));
    String line =
        String.format(
            Locale.ROOT,
            "Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>",
            id,
            OFFICE,
            type,
            target);
    parts.put(part(), parts.has(part()) ? with(parts.text(part()), line) : alone(line));
    return id;
  }

  private static String alone(String line) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
        + NAMESPACE
        + "\"><"
        + line
        + "</Relationships>";
  }

  private static String with(String text, String line) throws NotAnnotated {
    Edits edits = new Edits();
    Tags tags = new Tags(text);
    while (tags.next()) {
      if (tags.closes("Relationships")) {
        edits.insert(tags.from(), "<" + tags.prefix() + line);
      } else if (tags.opens("Relationships") && tags.isEmpty()) {
        edits.intoEmpty(tags, "<" + tags.prefix() + line);
      }
    }
    return edits.apply(text);
  }
}
