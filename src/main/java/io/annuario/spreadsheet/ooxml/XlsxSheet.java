package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CommentedRows;
import io.annuario.spreadsheet.cell.RowsWithStaleness;
import io.annuario.spreadsheet.source.XmlPart;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A worksheet part. */
final class XlsxSheet extends OoxmlSheet {

  private final XlsxSpreadsheet workbook;

  XlsxSheet(XlsxSpreadsheet workbook, String name, boolean hidden, String part) {
    super(workbook.source(), name, hidden, part);
    this.workbook = workbook;
  }

  @Override
  void readMerged(List<Range> ranges) throws RefusedFile {
    try (XmlPart xml = XmlPart.open(workbook.parts(), part())) {
      while (xml.nextStart()) {
        String ref = xml.name().equals("mergeCell") ? xml.attribute("ref") : null;
        if (ref != null) {
          add(ranges, range(xml, ref));
        }
      }
    }
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
  RowCursor openRows() throws RefusedFile {
    Relationships related = Relationships.of(workbook.parts(), part());
    Map<Address, String> comments = new TreeMap<>();
    OoxmlComments.read(workbook.parts(), related, name(), comments);
    XlsxRows rows =
        new XlsxRows(
            workbook, name(), XmlPart.open(workbook.parts(), part()), workbook.texts(), comments);
    return RowsWithStaleness.of(
        CommentedRows.of(rows, workbook.source(), name(), comments, rows),
        name(),
        workbook.staleness());
  }
}
