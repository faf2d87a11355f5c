package io.annuario.job;

import io.annuario.definition.ListedFinding;
import io.annuario.observation.FileHeldOpen;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingLine;
import io.annuario.observation.Language;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import io.annuario.observation.ToldFinding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the last run as a table that spreadsheet programs open by a double click: {@code
 * findings.csv} beside the workbooks. It appears as a whole or not at all.
 */
final class FindingsReport implements AutoCloseable {

  static final String NAME = "findings.csv";

  /** Without it Excel takes UTF-8 for the system's own encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path target;
  private final Path draft;
  private final Language language;
  private final BufferedWriter lines;
  private boolean empty = true;

  FindingsReport(Path folder, Language language) throws IOException {
    this.language = language;
    this.target = OwnFiles.folder(folder).resolve(NAME);
    this.draft = folder.resolve("." + NAME + ".part");
    Files.deleteIfExists(draft);
    OwnFiles.asBefore(OwnFiles.file(draft), target);
    this.lines = Files.newBufferedWriter(draft);
    lines.write(BYTE_ORDER_MARK);
    write(FindingLine.HEADER.cells(), ListedFinding.KEY);
  }

  void add(Finding finding) {
    empty = false;
    try {
      write(FindingLine.of(ToldFinding.whole(finding)).cells(), ListedFinding.key(finding));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts the report in its place, or takes the last one away when there is nothing to report. */
  @Nullable Path publish() throws IOException {
    lines.close();
    if (empty) {
      Files.deleteIfExists(target);
      return null;
    }
    FileHeldOpen.replace(draft, target);
    return target;
  }

  @Override
  public void close() throws IOException {
    lines.close();
    Files.deleteIfExists(draft);
  }

  /** Excel of an Italian desktop separates by semicolons. */
  private void write(List<Phrase> said, List<String> key) throws IOException {
    lines.write(
        Stream.concat(said.stream().map(cell -> cell.in(language)), key.stream())
            .map(FindingsReport::quoted)
            .collect(Collectors.joining(language == Language.IT ? ";" : ",")));
    lines.write("\r\n");
  }

  private static String quoted(String text) {
    return '"' + SafeText.field(SafeText.visible(text)).replace("\"", "\"\"") + '"';
  }
}
