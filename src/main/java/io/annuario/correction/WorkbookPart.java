package io.annuario.correction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The list of an office's sheets, and the sheet of findings that comes before them. */
final class WorkbookPart {

  /**
   * A sheet of the office.
   *
   * @param part null when it cannot be found
   */
  record SheetOfOffice(String name, @Nullable String part) {}

  /** Its name tells an annotated return from one that is not. */
  static final String FINDINGS = "xl/worksheets/annuario-findings.xml";

  private final OfficePackage parts;
  private final String part;
  private final Relations relations;
  private final List<SheetOfOffice> sheets = new ArrayList<>();
  private int highestId;

  WorkbookPart(OfficePackage parts) throws NotAnnotated, IOException {
    this.parts = parts;
    String main = new Relations(parts, "").ofType("officeDocument");
    if (main == null || !parts.has(main)) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    this.part = main;
    String text = parts.text(main);
    if (text.contains("http://purl.oclc.org/ooxml")) {
      // Strict OOXML knows no comments as programs write them.
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    this.relations = new Relations(parts, main);
    Tags tags = new Tags(text);
    while (tags.next()) {
      String name = tags.attribute("name");
      String id = tags.attribute("id");
      if (tags.opens("sheet") && name != null && id != null) {
        highestId = Math.max(highestId, tags.number("sheetId", 0));
        sheets.add(new SheetOfOffice(Escaped.plain(name), relations.ofId(id)));
      }
    }
  }

  List<SheetOfOffice> sheets() {
    return List.copyOf(sheets);
  }

  String styles() throws NotAnnotated {
    String styles = relations.ofType("styles");
    if (styles == null || !parts.has(styles)) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    return styles;
  }

  /** Whether the workbook came back with a list of an earlier judgement in it. */
  boolean hasFindings() {
    return parts.has(FINDINGS);
  }

  /**
   * Puts the sheet of findings before the others.
   *
   * @param shown whether the workbook opens with it; else with the sheet that it opened with before
   */
  void addFindings(String name, boolean shown) throws NotAnnotated, IOException {
    String id = relations.add("worksheet", FINDINGS);
    Edits edits = new Edits();
    String text = parts.text(part);
    Tags tags = new Tags(text);
    boolean hasView = false;
    while (tags.next()) {
      if (tags.opens("workbookView")) {
        hasView = true;
        int active = shown ? 0 : tags.number("activeTab", 0) + 1;
        tags.set("activeTab", Integer.toString(active), edits);
        tags.set("firstSheet", "0", edits);
      } else if (tags.opens("sheets") && !tags.isEmpty()) {
        if (!hasView && !shown) {
          edits.insert(tags.from(), view(tags.prefix()));
        }
        edits.insert(tags.to(), sheet(tags.prefix(), name, id));
      } else if (tags.opens("definedName") && tags.attribute("localSheetId") != null) {
        tags.set("localSheetId", Integer.toString(tags.number("localSheetId", 0) + 1), edits);
      }
    }
    parts.put(part, edits.apply(text));
  }

  private static String view(String prefix) {
    return String.format(
        Locale.ROOT, "<%1$sbookViews><%1$sworkbookView activeTab=\"1\"/></%1$sbookViews>", prefix);
  }

  private String sheet(String prefix, String name, String id) {
    return String.format(
        Locale.ROOT,
        "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>",
        prefix,
        Relations.OFFICE,
        Escaped.attribute(name),
        highestId + 1,
        id);
  }
}
