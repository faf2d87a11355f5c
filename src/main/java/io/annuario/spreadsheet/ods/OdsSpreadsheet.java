package io.annuario.spreadsheet.ods;

import io.annuario.observation.Finding;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import io.annuario.spreadsheet.source.ZipSpreadsheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet (.ods, .ots). */
public final class OdsSpreadsheet extends ZipSpreadsheet {

  private static final String CONTENT = "content.xml";

  private final OdsFormats formats;
  private final OdsFonts fonts;
  private @Nullable XmlPart waiting;
  private int waitingAt;

  private OdsSpreadsheet(ZipParts parts, List<Finding> findings) throws RefusedFile {
    super(parts, findings);
    OdsOutline outline = OdsOutline.read(parts, CONTENT);
    this.formats = outline.formats();
    this.fonts = outline.fonts();
    for (OdsOutline.OdsTable table : outline.tables()) {
      add(new OdsSheet(this, sheets().size(), table));
    }
  }

  public static OdsSpreadsheet open(ZipParts parts, List<Finding> findings) throws RefusedFile {
    OdsPackage.check(parts);
    return new OdsSpreadsheet(parts, findings);
  }

  OdsFonts fonts() {
    return fonts;
  }

  OdsFormats formats() {
    return formats;
  }

  /**
   * The content, moved to just after the start of a table. All tables are in one part: whoever
   * reads them in their order passes through it once.
   */
  XmlPart contentAt(int table) throws RefusedFile {
    XmlPart content = waiting;
    int next = waitingAt;
    waiting = null;
    if (content == null || next > table) {
      if (content != null) {
        content.close();
      }
      content = XmlPart.open(parts(), CONTENT);
      next = 0;
      OdsOutline.toTables(content);
    }
    while (true) {
      if (!content.nextChild()) {
        throw content.damaged();
      }
      if (!content.name().equals("table")) {
        content.skip();
      } else if (next++ == table) {
        return content;
      } else {
        content.skip();
      }
    }
  }

  /** Takes the content back, which is just after the end of a table. */
  void keep(XmlPart content, int after) {
    if (waiting == null) {
      waiting = content;
      waitingAt = after + 1;
    } else {
      content.close();
    }
  }
}
