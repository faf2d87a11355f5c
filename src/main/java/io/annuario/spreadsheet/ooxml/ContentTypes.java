package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the content types of an OOXML container (ECMA-376 part 2, 7.2.3). */
final class ContentTypes {

  static final String PART = "[Content_Types].xml";

  private ContentTypes() {}

  /** The content type of a part; without a part, that of any part which is a main one. */
  static String of(ZipParts parts, @Nullable String part) throws RefusedFile {
    Map<String, String> defaults = new HashMap<>();
    String wanted = part == null ? null : "/" + part.toLowerCase(Locale.ROOT);
    String main = "";
    try (XmlPart xml = XmlPart.open(parts, PART)) {
      while (xml.nextStart()) {
        String type = xml.attribute("ContentType");
        String name = xml.attribute("PartName");
        String extension = xml.attribute("Extension");
        if (type != null && name != null) {
          if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
            return type;
          }
          main = type.contains(".main") ? type : main;
        } else if (type != null && extension != null) {
          parts.source().hold(extension);
          parts.source().hold(type);
          defaults.put(extension.toLowerCase(Locale.ROOT), type);
        }
      }
    }
    if (wanted == null) {
      return main;
    }
    String byExtension = defaults.get(wanted.substring(wanted.lastIndexOf('.') + 1));
    return byExtension == null ? main : byExtension;
  }
}
