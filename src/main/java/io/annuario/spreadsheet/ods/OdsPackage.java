package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.OtherFileKind;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells by its labels whether an OpenDocument container can be read. */
final class OdsPackage {

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private OdsPackage() {}

  static void check(ZipParts parts) throws RefusedFile {
    Source source = parts.source();
    String type = parts.has("mimetype") ? mimetype(parts) : "";
    if (parts.has(MANIFEST)) {
      try (XmlPart xml = XmlPart.open(parts, MANIFEST)) {
        while (xml.nextStart()) {
          String path = xml.attribute("full-path");
          String stated = xml.attribute("media-type");
          type = type.isEmpty() && "/".equals(path) && stated != null ? stated : type;
          if (xml.name().equals("encryption-data")) {
            throw source.refusals().encrypted();
          }
        }
      }
    }
    if (type.startsWith("application/vnd.sun.xml.calc")) {
      throw OtherFileKind.OLD_OPEN_OFFICE.refusal(source);
    }
    if (!type.startsWith(OPEN_DOCUMENT)) {
      throw OtherFileKind.ZIP.refusal(source);
    }
    if (!type.startsWith(OPEN_DOCUMENT + "spreadsheet")) {
      throw OtherFileKind.OPEN_DOCUMENT.refusal(source);
    }
  }

  private static String mimetype(ZipParts parts) throws RefusedFile {
    try (InputStream in = parts.open("mimetype")) {
      return new String(in.readNBytes(200), StandardCharsets.US_ASCII).trim();
    } catch (IOException e) {
      throw parts.source().refusals().damagedPart("mimetype");
    }
  }
}
