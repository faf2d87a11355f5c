package io.annuario.spreadsheet;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A worksheet part. */
final class XlsxSheet implements Sheet {

  private final XlsxSpreadsheet workbook;
  private final String name;
  private final boolean hidden;
  private final String part;
  private @Nullable List<Range> merged;

  XlsxSheet(XlsxSpreadsheet workbook, String name, boolean hidden, String part) {
    this.workbook = workbook;
    this.name = name;
    this.hidden = hidden;
    this.part = part;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  /** They stand after the cells, so that the part is read twice; this time no cell is built. */
  @Override
  public List<Range> merged() throws RefusedFile {
    List<Range> found = merged;
    if (found == null) {
      workbook.source().startClock();
      try (XmlPart xml = XmlPart.open(workbook.parts(), part)) {
        found = readMerged(xml);
      } finally {
        workbook.source().stopClock();
      }
      merged = found;
    }
    return found;
  }

  private List<Range> readMerged(XmlPart xml) throws RefusedFile {
    List<Range> ranges = new ArrayList<>();
    while (xml.nextStart()) {
      String ref = xml.name().equals("mergeCell") ? xml.attribute("ref") : null;
      if (ref != null) {
        ranges.add(range(xml, ref));
        int most = workbook.source().limits().mergedRanges();
        if (ranges.size() > most) {
          throw workbook
              .source()
              .refusals()
              .tooLarge(name, Limit.MERGED_RANGES, most, ranges.size());
        }
      }
    }
    return List.copyOf(ranges);
  }

  private static Range range(XmlPart xml, String ref) throws RefusedFile {
    int colon = ref.indexOf(':');
    try {
      Address from = Address.parse(colon < 0 ? ref : ref.substring(0, colon));
      Address to = colon < 0 ? from : Address.parse(ref.substring(colon + 1));
      return new Range(from, to);
    } catch (IllegalArgumentException e) {
      throw xml.damaged();
    }
  }

  @Override
  public RowCursor rows() throws RefusedFile {
    workbook.source().startClock();
    try {
      Relationships related = Relationships.of(workbook.parts(), part);
      Map<Address, String> comments = new TreeMap<>();
      OoxmlComments.read(workbook.parts(), related, name, comments);
      XlsxRows rows =
          new XlsxRows(
              workbook, name, XmlPart.open(workbook.parts(), part), workbook.texts(), comments);
      return JudgedRows.of(
          CommentedRows.of(rows, workbook.source(), name, comments, rows),
          name,
          workbook.staleness());
    } finally {
      workbook.source().stopClock();
    }
  }
}
