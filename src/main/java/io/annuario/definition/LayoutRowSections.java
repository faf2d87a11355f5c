package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code rows} and {@code blocks} of a layout. */
final class LayoutRowSections {

  static final List<String> ROW_KEYS = List.of("row", "label", "level", "is");

  static final List<String> BLOCK_KEYS = List.of("heading", "is");

  /** Deeper than any outline. */
  private static final int DEEPEST = 20;

  private final ColumnMeanings meanings;

  LayoutRowSections(ColumnMeanings meanings) {
    this.meanings = meanings;
  }

  List<Layout.Row> read(Section layout) {
    List<Layout.Row> rows = new ArrayList<>();
    for (Section section : layout.sections("rows", ROW_KEYS)) {
      ColumnMeaning meaning = meanings.ofRow(section, "is");
      SortedSet<Integer> numbers = LayoutSections.rows(section, "row");
      String label = section.text("label");
      if (section.has("row") == section.has("label")) {
        section.add(
            section.line("row"),
            new Phrase(
                "una riga si indica con 'row' oppure con 'label'",
                "a row is told by 'row' or by 'label'"),
            new Phrase("Scriverne uno solo", "Write one of the two"));
      }
      Integer level = level(section);
      if (meaning != null) {
        rows.add(new Layout.Row(numbers, label, level, meaning));
      }
    }
    return rows;
  }

  private static @Nullable Integer level(Section section) {
    int level = section.has("level") ? SectionNumbers.whole(section, "level", DEEPEST) : 0;
    return level == 0 ? null : Integer.valueOf(level);
  }

  List<Layout.Heading> headings(Section layout) {
    List<Layout.Heading> headings = new ArrayList<>();
    for (Section section : layout.sections("blocks", BLOCK_KEYS)) {
      String heading = section.requiredText("heading");
      ColumnMeaning meaning = meanings.ofRow(section, "is");
      if (meaning != null && !heading.isEmpty()) {
        headings.add(new Layout.Heading(heading, meaning));
      }
    }
    return headings;
  }
}
