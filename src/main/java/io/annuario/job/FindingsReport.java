package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the last run as a table that spreadsheet programs open by a double click: {@code
 * findings.csv} beside the workbooks. It appears as a whole or not at all.
 */
final class FindingsReport implements AutoCloseable {

  private static final String NAME = "findings.csv";

  /** Without it Excel takes UTF-8 for the system's own encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path target;
  private final Path draft;
  private final Language language;
  private final BufferedWriter lines;
  private boolean empty = true;

  FindingsReport(Path folder, Language language) throws IOException {
    this.language = language;
    this.target = Files.createDirectories(folder).resolve(NAME);
    this.draft = folder.resolve("." + NAME + ".part");
    this.lines = Files.newBufferedWriter(draft);
    lines.write(BYTE_ORDER_MARK);
    write(Stream.of(HEADER).map(name -> name.in(language)));
  }

  private static final Phrase[] HEADER = {
    new Phrase("gravità", "severity"),
    new Phrase("codice", "code"),
    new Phrase("file", "file"),
    new Phrase("foglio", "sheet"),
    new Phrase("cella", "cell"),
    new Phrase("oggetto", "subject"),
    new Phrase("atteso", "expected"),
    new Phrase("trovato", "got"),
    new Phrase("rimedio", "remedy")
  };

  void add(Finding finding) {
    empty = false;
    Place place = finding.place();
    try {
      write(
          Stream.of(
              finding.severity().said().in(language),
              finding.code().name(),
              place.file(),
              place.sheet() == null ? "" : place.sheet(),
              place.cell() == null ? "" : place.cell().toString(),
              finding.subject().in(language),
              finding.expected().in(language),
              finding.got().in(language),
              finding.remedy().in(language)));
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
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return target;
  }

  @Override
  public void close() throws IOException {
    lines.close();
    Files.deleteIfExists(draft);
  }

  /** Excel of an Italian desktop separates by semicolons. */
  private void write(Stream<String> fields) throws IOException {
    lines.write(
        fields
            .map(FindingsReport::quoted)
            .collect(Collectors.joining(language == Language.IT ? ";" : ",")));
    lines.write("\r\n");
  }

  /** A text that a spreadsheet program would run as a formula is kept a text. */
  private static String quoted(String field) {
    String text = field;
    if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
