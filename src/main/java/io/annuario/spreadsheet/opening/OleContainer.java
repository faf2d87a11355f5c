package io.annuario.spreadsheet.opening;

import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.Spreadsheet.Format;
import io.annuario.spreadsheet.source.Extensions;
import io.annuario.spreadsheet.source.OtherFileKind;
import io.annuario.spreadsheet.source.PoiLimits;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.xls.XlsSpreadsheet;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens the container that Office used before 2007, and still uses for encrypted files. */
final class OleContainer {

  private OleContainer() {}

  static Spreadsheet open(Source source) throws RefusedFile {
    PoiLimits.set();
    POIFSFileSystem container = container(source);
    try {
      DirectoryNode root = container.getRoot();
      // Excel 5 to 95 called the stream Book; files that hold both are for old and new programs.
      for (String stream : new String[] {"Workbook", "WORKBOOK", "BOOK", "Book"}) {
        if (root.hasEntryCaseInsensitive(stream)) {
          String name = root.getEntryCaseInsensitive(stream).getName();
          return XlsSpreadsheet.open(
              source, container, name, Extensions.mismatch(source, Format.XLS));
        }
      }
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        Spreadsheet opened = openEncrypted(source, container);
        XlsSpreadsheet.close(container);
        return opened;
      }
      throw foreign(root).refusal(source);
    } catch (RefusedFile refused) {
      XlsSpreadsheet.close(container);
      throw refused;
    } catch (IOException | RuntimeException e) {
      // POI meets broken containers with many kinds of unchecked exceptions.
      XlsSpreadsheet.close(container);
      throw broken(source);
    }
  }

  private static Spreadsheet openEncrypted(Source source, POIFSFileSystem container)
      throws RefusedFile {
    Source plain = DefaultPassword.decrypted(source, container);
    try {
      return ZipContainer.open(plain);
    } finally {
      DefaultPassword.delete(plain);
    }
  }

  private static POIFSFileSystem container(Source source) throws RefusedFile {
    try {
      return new POIFSFileSystem(source.path().toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw broken(source);
    }
  }

  private static OtherFileKind foreign(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return OtherFileKind.WORD;
    }
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      return OtherFileKind.POWERPOINT;
    }
    return root.hasEntryCaseInsensitive("__properties_version1.0")
        ? OtherFileKind.OUTLOOK
        : OtherFileKind.OFFICE;
  }

  private static RefusedFile broken(Source source) {
    return source
        .refusals()
        .damaged(
            new Phrase("un contenitore .xls troncato o alterato", "a truncated or altered .xls"));
  }
}
