package io.annuario.spreadsheet.xls;

import io.annuario.observation.Finding;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.cell.Staleness;
import io.annuario.spreadsheet.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 5 to 2003 (.xls), read record by record. */
public final class XlsSpreadsheet implements Spreadsheet {

  private final Source source;
  private final POIFSFileSystem container;
  private final String stream;
  private final List<Finding> findings;
  private final XlsGlobals globals;
  private final List<Sheet> sheets = new ArrayList<>();
  private final XlsFormulas formulas;
  private final Staleness staleness;

  private XlsSpreadsheet(
      Source source, POIFSFileSystem container, String stream, List<Finding> findings)
      throws RefusedFile {
    this.source = source;
    this.staleness = new Staleness(source, () -> true);
    this.container = container;
    this.stream = stream;
    this.findings = findings;
    this.globals = XlsGlobals.read(source, this::records);
    this.formulas = new XlsFormulas(container, stream, globals.biff8());
    for (XlsGlobals.SheetEntry entry : globals.sheets()) {
      sheets.add(new XlsSheet(this, entry));
    }
  }

  public static XlsSpreadsheet open(
      Source source, POIFSFileSystem container, String stream, List<Finding> findings)
      throws RefusedFile {
    return new XlsSpreadsheet(source, container, stream, findings);
  }

  /** The records from a position of the stream on. */
  BiffRecords records(int position, @Nullable EncryptionInfo key) throws RefusedFile {
    try {
      DocumentInputStream in = container.getRoot().createDocumentInputStream(stream);
      if (in.skip(position) != position) {
        throw source.refusals().damagedPart(stream);
      }
      RecordInputStream records =
          key == null ? new RecordInputStream(in) : new RecordInputStream(in, key, position);
      return new BiffRecords(source, records);
    } catch (IOException e) {
      throw source.refusals().damagedPart(stream);
    }
  }

  Source source() {
    return source;
  }

  XlsGlobals globals() {
    return globals;
  }

  Staleness staleness() {
    return staleness;
  }

  XlsFormulas formulas() {
    return formulas;
  }

  @Override
  public String file() {
    return source.file();
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public void checkTime() throws RefusedFile {
    source.checkTime();
  }

  @Override
  public void close() {
    close(container);
  }

  /** Closes a container of the file system within a file that Office used before 2007. */
  public static void close(POIFSFileSystem container) {
    try {
      container.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
