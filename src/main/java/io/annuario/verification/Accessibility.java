package io.annuario.verification;

import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import io.annuario.verification.PackageXml.Element;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Holds a finished workbook against the rules of accessible spreadsheets. */
public final class Accessibility {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(11);

  /** Cells of a row that is no longer a remark with its label. */
  private static final int MOST_OUTSIDE = 4;

  private static final Set<String> STYLES = Set.of("Heading 1", "Heading 2", "Normal", "Total");

  private final PackageXml parts;
  private final List<AccessibilityFlaw> flaws = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> tables = new HashSet<>();

  private Accessibility(PackageXml parts) {
    this.parts = parts;
  }

  /**
   * What was found.
   *
   * @param flaws in the order of the sheets
   * @param refused why the file could not be read; null when it could
   */
  public record Checked(List<AccessibilityFlaw> flaws, @Nullable Phrase refused) {
    public Checked {
      flaws = List.copyOf(flaws);
    }
  }

  /** Lists what is wrong with a workbook. */
  public static Checked check(Path file) {
    String name = String.valueOf(file.getFileName());
    try (Spreadsheet book = Spreadsheets.open(file, name);
        ZipFile zip = new ZipFile(file.toFile())) {
      Accessibility accessibility = new Accessibility(new PackageXml(zip));
      accessibility.check(book);
      return new Checked(accessibility.flaws, null);
    } catch (RefusedFile refused) {
      return new Checked(List.of(), refused.finding().said());
    } catch (IOException | IllegalArgumentException damaged) {
      return new Checked(
          List.of(),
          Phrase.of(
              "%s: non è una cartella di lavoro .xlsx, o una sua parte è danneggiata. Salvarla di"
                  + " nuovo come .xlsx.",
              "%s: this is no .xlsx workbook, or a part of it is damaged. Save it as .xlsx again.",
              name));
    }
  }

  private void check(Spreadsheet book) throws RefusedFile, IOException {
    whole();
    Map<String, String> targets = targets("xl/_rels/workbook.xml.rels", "xl/");
    Map<String, String> partOf = new HashMap<>();
    for (Element sheet : parts.elements(WORKBOOK, "sheet")) {
      partOf.put(sheet.attribute("name"), targets.getOrDefault(sheet.attribute("id"), ""));
    }
    for (Sheet sheet : book.sheets()) {
      String name = String.valueOf(sheet.name());
      check(name, sheet, partOf.getOrDefault(name, ""));
    }
  }

  private void whole() throws IOException {
    Set<String> said =
        parts.elements("docProps/core.xml", "title", "language").stream()
            .filter(element -> !element.text().isBlank())
            .map(Element::name)
            .collect(Collectors.toSet());
    require(said.size() == 2, AccessibilityRule.PROPERTIES);
    require(
        parts.elements(WORKBOOK, "workbookView").stream()
            .allMatch(view -> Set.of("", "0").contains(view.attribute("activeTab"))),
        AccessibilityRule.FIRST_SHEET);
    require(
        parts.elements("xl/styles.xml", "cellStyle").stream()
            .map(style -> style.attribute("name"))
            .collect(Collectors.toSet())
            .containsAll(STYLES),
        AccessibilityRule.STYLES);
    require(
        parts.elements("xl/styles.xml", "sz").stream()
            .map(size -> size.attribute("val"))
            .allMatch(size -> !size.isEmpty() && new BigDecimal(size).compareTo(SMALLEST) >= 0),
        AccessibilityRule.FONT_SIZE);
  }

  private void require(boolean holds, AccessibilityRule rule) {
    if (!holds) {
      flaws.add(new AccessibilityFlaw(rule, null, null));
    }
  }

  private void check(String name, Sheet sheet, String part) throws RefusedFile, IOException {
    for (Element selection : parts.elements(part, "selection")) {
      // Where panes are frozen none says which cell it is in.
      if (!Set.of("", "A1").contains(selection.attribute("activeCell"))) {
        add(AccessibilityRule.CURSOR, name, Address.parse(selection.attribute("activeCell")));
      }
    }
    for (Sheet.Range merged : sheet.merged()) {
      add(AccessibilityRule.MERGED, name, merged.from());
    }
    List<Sheet.Range> ranges = new ArrayList<>();
    Map<String, String> related = targets(relations(part), "xl/");
    for (String target : related.values()) {
      if (target.startsWith("xl/tables/")) {
        table(name, target, ranges);
      } else if (target.startsWith("xl/drawings/")) {
        for (Element drawn : parts.elements(target, "cNvPr")) {
          if (drawn.attribute("descr").isBlank()) {
            add(AccessibilityRule.ALTERNATIVE_TEXT, name, null);
          }
        }
      }
    }
    rows(name, sheet, ranges);
  }

  private void table(String name, String part, List<Sheet.Range> ranges) throws IOException {
    for (Element table : parts.elements(part, "table")) {
      String[] corners = table.attribute("ref").split(":", -1);
      Address from = Address.parse(corners[0]);
      ranges.add(new Sheet.Range(from, Address.parse(corners[corners.length - 1])));
      boolean named = tables.add(table.attribute("displayName"));
      boolean headed = Set.of("", "1").contains(table.attribute("headerRowCount"));
      boolean columns =
          parts.elements(part, "tableColumn").stream()
              .noneMatch(column -> column.attribute("name").isBlank());
      if (!named || !headed || !columns) {
        add(AccessibilityRule.TABLE, name, from);
      }
    }
  }

  private void rows(String name, Sheet sheet, List<Sheet.Range> ranges) throws RefusedFile {
    String title = "";
    boolean outside = false;
    List<Integer> filled = new ArrayList<>();
    ranges.forEach(range -> filled.add(0));
    try (Sheet.RowCursor rows = sheet.rows()) {
      for (Row next = rows.next(); next != null; next = rows.next()) {
        Row row = next;
        if (row.cells().stream().allMatch(cell -> cell.isBlank())) {
          continue;
        }
        if (row.index() == 0 && row.cells().get(0).address().column() == 0) {
          title = CellComparison.shown(row.cells().get(0));
        }
        for (int at = 0; at < ranges.size(); at++) {
          Sheet.Range range = ranges.get(at);
          filled.set(at, filled.get(at) + (isWithin(row, range) ? 1 : 0));
        }
        outside |=
            ranges.stream().noneMatch(range -> isWithin(row, withSum(range)))
                && row.cells().stream().filter(cell -> !cell.isBlank()).count() > MOST_OUTSIDE;
      }
    }
    if (title.isBlank() || !titles.add(title)) {
      add(AccessibilityRule.TITLE, name, new Address(0, 0));
    }
    if (outside) {
      add(AccessibilityRule.NO_TABLE, name, null);
    }
    for (int at = 0; at < ranges.size(); at++) {
      Sheet.Range range = ranges.get(at);
      if (filled.get(at) <= range.to().row() - range.from().row()) {
        add(AccessibilityRule.EMPTY_ROW, name, range.from());
      }
    }
  }

  /** The sum of a table stands right under it: as one of its rows it would be sorted with them. */
  private static Sheet.Range withSum(Sheet.Range table) {
    return new Sheet.Range(table.from(), new Address(table.to().row() + 1, table.to().column()));
  }

  private static boolean isWithin(Row row, Sheet.Range range) {
    return row.index() >= range.from().row()
        && row.index() <= range.to().row()
        && row.cells().stream()
            .anyMatch(
                cell ->
                    !cell.isBlank()
                        && cell.address().column() >= range.from().column()
                        && cell.address().column() <= range.to().column());
  }

  private void add(AccessibilityRule rule, String sheet, @Nullable Address cell) {
    flaws.add(new AccessibilityFlaw(rule, sheet, cell));
  }

  private static String relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The parts that one leads to, by their ids. */
  private Map<String, String> targets(String relations, String root) throws IOException {
    Map<String, String> targets = new HashMap<>();
    for (Element one : parts.elements(relations, "Relationship")) {
      String target = one.attribute("Target");
      targets.put(
          one.attribute("Id"),
          target.startsWith("/") ? target.substring(1) : root + target.replace("../", ""));
    }
    return targets;
  }
}
