package io.annuario.correction;

import io.annuario.observation.Address;
import java.util.Collection;
import java.util.Locale;

/** The boxes in which programs show comments, which the format keeps apart from their texts. */
final class CommentDrawing {

  /** Numbers that the boxes of one sheet may have. */
  private static final int BLOCK = 1024;

  private CommentDrawing() {}

  /**
   * A drawing without boxes.
   *
   * @param sheet a number that no other drawing of the workbook has
   */
  static String empty(int sheet) {
    return String.format(
        Locale.ROOT,
        """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout>\
        <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>\
        """,
        sheet);
  }

  /** The drawing with a box for each cell more. */
  static String with(String drawing, Collection<Address> cells) throws NotAnnotated {
    int end = drawing.lastIndexOf("</xml>");
    if (end < 0) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    int number = next(drawing);
    StringBuilder boxes = new StringBuilder();
    for (Address cell : cells) {
      int above = Math.max(0, cell.row() - 1);
      boxes.append(
          String.format(
              Locale.ROOT,
              """
              <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;width:260pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d,15,%d,2,%d,15,%d,4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>\
              """,
              number++,
              cell.column() + 1,
              above,
              cell.column() + 5,
              above + 6,
              cell.row(),
              cell.column()));
    }
    return drawing.substring(0, end) + boxes + drawing.substring(end);
  }

  /** The first number that no box has yet. */
  private static int next(String drawing) throws NotAnnotated {
    int highest = 0;
    int block = 1;
    // Drawings of old programs are not always sound XML: they are searched as texts.
    String box = "_x0000_s";
    for (int at = drawing.indexOf(box); at >= 0; at = drawing.indexOf(box, at + 1)) {
      highest = Math.max(highest, digits(drawing, at + box.length()));
    }
    int map = drawing.indexOf("data=\"");
    if (map >= 0) {
      block = Math.max(1, digits(drawing, map + "data=\"".length()));
    }
    return highest == 0 ? block * BLOCK + 1 : highest + 1;
  }

  private static int digits(String text, int from) throws NotAnnotated {
    int to = from;
    while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    if (to - from > 8) {
      throw new NotAnnotated(NotAnnotated.UNUSUAL);
    }
    return to == from ? 0 : Integer.parseInt(text.substring(from, to));
  }
}
