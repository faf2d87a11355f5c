package io.annuario.spreadsheet.csv;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.source.Extensions;
import io.annuario.spreadsheet.source.Head;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.TextEncoding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file of separated values (.csv, .tsv, .txt): one sheet of texts, without a name. */
public final class CsvSpreadsheet implements Spreadsheet, Sheet {

  private final Source source;
  private final TextEncoding encoding;
  private final Separator separator;
  private final List<Finding> findings;

  private CsvSpreadsheet(
      Source source, TextEncoding encoding, Separator separator, List<Finding> findings) {
    this.source = source;
    this.encoding = encoding;
    this.separator = separator;
    this.findings = findings;
  }

  public static CsvSpreadsheet open(Source source) throws RefusedFile {
    Head head = Head.of(source);
    TextEncoding encoding = TextEncoding.of(source, head);
    byte[] bytes = head.bytes();
    String start =
        new String(bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
    Separator separator = Separator.of(start, !head.isCut());
    List<Finding> findings = new ArrayList<>(Extensions.mismatch(source, Format.CSV));
    findings.add(note(source, encoding, separator));
    encoding.strangeByte(source).ifPresent(findings::add);
    return new CsvSpreadsheet(source, encoding, separator, List.copyOf(findings));
  }

  private static Finding note(Source source, TextEncoding encoding, Separator separator) {
    String charset = encoding.charset().name();
    return Finding.of(
        FindingCode.TEXT_ENCODING,
        Place.ofFile(source.file()),
        new Phrase("lettura del testo", "reading of the text"),
        new Phrase("codifica e separatore da riconoscere", "an encoding and a separator to find"),
        new Phrase(
            "codifica " + charset + ", " + separator.said().it(),
            "encoding " + charset + ", " + separator.said().en()),
        new Phrase(
            "Se accenti o colonne risultano sbagliati, chiedere all'ufficio un file .xlsx.",
            "If accents or columns come out wrong, ask the office for an .xlsx file."));
  }

  @Override
  public RowCursor rows() throws RefusedFile {
    try {
      return new CsvRows(source, encoding.open(source), separator, encoding);
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  @Override
  public List<Range> merged() {
    return List.of();
  }

  @Override
  public @Nullable String name() {
    return null;
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public String file() {
    return source.file();
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(this);
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public void checkTime() throws RefusedFile {
    source.checkTime();
  }

  /** Each reading opens the file anew and closes it itself. */
  @Override
  public void close() {}
}
