package io.annuario.correction;

import io.annuario.observation.Address;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An office's own workbook with a list of its findings, a fill and a comment at each cell. All
 * parts but the list of sheets, the formats and the sheets with findings stay as they are.
 */
final class Annotation {

  /** More marks than this help nobody; the list has the rest. */
  private static final int MOST_MARKS = 1_000;

  private final OfficePackage parts;
  private final Correction correction;
  private final PartKinds types;
  private final WorkbookPart workbook;
  private final StylesPart styles;

  private Annotation(OfficePackage parts, Correction correction) throws NotAnnotated, IOException {
    this.parts = parts;
    this.correction = correction;
    this.types = new PartKinds(parts);
    this.workbook = new WorkbookPart(parts);
    this.styles = new StylesPart(parts, workbook.styles());
  }

  /**
   * Writes the annotated workbook.
   *
   * @throws NotAnnotated when it cannot be made without harm to the office's own
   */
  static void write(Path received, Correction correction, Path target)
      throws NotAnnotated, IOException {
    if (correction.isPersonal()) {
      throw new NotAnnotated(NotAnnotated.PERSONAL);
    } else if (correction.hasLeftOut()) {
      throw new NotAnnotated(NotAnnotated.LEFT_OUT);
    }
    try (OfficePackage parts = OfficePackage.open(received)) {
      new Annotation(parts, correction).annotate();
      try (OutputStream file = Files.newOutputStream(target)) {
        parts.write(file);
      }
    }
  }

  /** Whether a file is a workbook with a list of findings in it. */
  static boolean isOne(Path file) throws IOException {
    try (OfficePackage parts = OfficePackage.open(file)) {
      return parts.has(WorkbookPart.FINDINGS);
    } catch (NotAnnotated other) {
      return false;
    }
  }

  private void annotate() throws NotAnnotated, IOException {
    Map<String, NavigableMap<Address, Mark>> marks = marks();
    boolean shown = true;
    Set<String> names = new HashSet<>();
    int number = 0;
    for (WorkbookPart.SheetOfOffice sheet : workbook.sheets()) {
      number++;
      names.add(sheet.name());
      String part = sheet.part();
      NavigableMap<Address, Mark> here = marks.get(sheet.name());
      if (here != null && part != null) {
        mark(part, here, number);
      } else if (part != null
          && !part.equals(WorkbookPart.FINDINGS)
          && parts.has(part)
          && MarkedSheet.isSelected(parts.text(part))) {
        // It stays as it is, so that the workbook goes on opening with it.
        shown = false;
      }
    }
    boolean again = workbook.hasFindings();
    FindingsPart list = new FindingsPart(correction, names, styles);
    parts.put(WorkbookPart.FINDINGS, list.write(shown, again, null));
    styles.finish();
    if (!again) {
      types.add(WorkbookPart.FINDINGS, PartKinds.SHEET);
      workbook.addFindings(free(names), shown);
    }
  }

  private Map<String, NavigableMap<Address, Mark>> marks() {
    Map<String, NavigableMap<Address, Mark>> marks = new LinkedHashMap<>();
    int left = MOST_MARKS;
    for (Remark remark : correction.remarks()) {
      String sheet = remark.place().sheet();
      Address cell = remark.place().cell();
      if (sheet != null && cell != null && left-- > 0) {
        marks
            .computeIfAbsent(sheet, name -> new TreeMap<>())
            .merge(cell, remark.mark(), Mark::with);
      }
    }
    return marks;
  }

  private void mark(String sheet, NavigableMap<Address, Mark> marks, int number)
      throws NotAnnotated, IOException {
    Relations relations = new Relations(parts, sheet);
    if (relations.ofType("threadedComment") != null) {
      throw new NotAnnotated(NotAnnotated.THREADED);
    }
    types.addEndings();
    String comments = relations.ofType("comments");
    if (comments == null) {
      comments = String.format(Locale.ROOT, "xl/annuario-comments%d.xml", number);
      parts.put(comments, CommentsPart.NONE);
      types.add(comments, PartKinds.COMMENTS);
      relations.add("comments", comments);
    }
    CommentsPart said = new CommentsPart(parts.text(comments), marks);
    parts.put(comments, said.marked());
    String drawing = relations.ofType("vmlDrawing");
    @Nullable String called = null;
    if (drawing == null) {
      drawing = String.format(Locale.ROOT, "xl/drawings/annuario%d.vml", number);
      parts.put(drawing, CommentDrawing.empty(number + 100));
      called = relations.add("vmlDrawing", drawing);
    }
    parts.put(drawing, CommentDrawing.with(parts.text(drawing), said.added().keySet()));
    parts.put(sheet, new MarkedSheet(parts.text(sheet), marks, styles).marked(called));
  }

  /** A name that no sheet has; programs tell them apart without regard to case. */
  private String free(Set<String> names) {
    List<String> taken =
        names.stream().map(name -> name.toLowerCase(correction.language().locale())).toList();
    String wanted = correction.say("Da correggere", "To correct");
    String name = wanted;
    for (int number = 2;
        taken.contains(name.toLowerCase(correction.language().locale()));
        number++) {
      name = wanted + " (" + number + ")";
    }
    return name;
  }
}
