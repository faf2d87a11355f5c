package io.annuario.correction;

import java.io.IOException;
import java.util.Locale;

/** What kinds of parts a package has. */
final class PartKinds {

  static final String PART = "[Content_Types].xml";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";
  private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  private final OfficePackage parts;

  /** Of a package whose main part is a workbook without macros. */
  PartKinds(OfficePackage parts) throws NotAnnotated, IOException {
    this.parts = parts;
    if (!parts.has(PART)) {
      throw new NotAnnotated(NotAnnotated.NO_XLSX);
    }
    String text = parts.text(PART);
    if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw new NotAnnotated(NotAnnotated.MACROS);
    }
    if (!text.contains(WORKBOOK)) {
      throw new NotAnnotated(NotAnnotated.NO_XLSX);
    }
  }

  void add(String part, String type) throws NotAnnotated, IOException {
    String text = parts.text(PART);
    if (!text.contains("\"/" + part + "\"")) {
      insert(text, "Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }
  }

  /** Drawings, and relationships of sheets that had none, have their kind by their endings. */
  void addEndings() throws NotAnnotated, IOException {
    addEnding("rels", RELATIONSHIPS);
    addEnding("vml", VML);
  }

  private void addEnding(String ending, String type) throws NotAnnotated, IOException {
    String text = parts.text(PART);
    Tags tags = new Tags(text);
    while (tags.next()) {
      if (tags.opens("Default") && ending.equalsIgnoreCase(tags.attribute("Extension"))) {
        return;
      }
    }
    insert(text, "Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
  }

  private void insert(String text, String line) throws NotAnnotated {
    Edits edits = new Edits();
    Tags tags = new Tags(text);
    while (tags.next()) {
      if (tags.opens("Types") && !tags.isEmpty()) {
        edits.insert(tags.to(), "<" + tags.prefix() + line);
      }
    }
    parts.put(PART, edits.apply(text));
  }
}
