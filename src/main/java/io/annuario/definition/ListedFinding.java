package io.annuario.definition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingLine;
import io.annuario.observation.Phrase;
import io.annuario.observation.SafeText;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the last run as {@code findings.csv} lists it, for whoever answers for it.
 *
 * @param fields by the columns of {@code accepted-queries.csv} that say what it means
 */
public record ListedFinding(
    String id, Severity severity, String subject, Map<String, String> fields) {

  /** Columns of {@code findings.csv} behind those that are told to people. */
  public static final List<String> KEY =
      List.of("territory", "indicator", "breakdown", "period", "value");

  public ListedFinding {
    fields = Map.copyOf(fields);
  }

  /** What a finding has in them. */
  public static List<String> key(Finding finding) {
    About about = finding.about();
    return Stream.of(
            about.territory(),
            about.indicator(),
            about.breakdown().code(),
            about.period() == null ? null : about.period().label(),
            about.value())
        .map(text -> text == null ? "" : text)
        .toList();
  }

  /** All that a list has, by their ids; none when there is no list that can be read. */
  public static Map<String, ListedFinding> read(Path list) throws IOException {
    Map<String, ListedFinding> found = new HashMap<>();
    if (!Files.exists(list)) {
      return found;
    }
    String text = Files.readString(list).replace("\uFEFF", "");
    char separator = text.indexOf(';') >= 0 && text.indexOf(';') < end(text) ? ';' : ',';
    List<String> header = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        if (header.isEmpty()) {
          header.addAll(line.getFields());
        } else {
          ListedFinding one = of(header, line.getFields());
          if (one != null) {
            found.put(one.id(), one);
          }
        }
      }
    } catch (CsvParseException damaged) {
      // Somebody saved it otherwise: what was read until there is as good as ever.
      return found;
    }
    return found;
  }

  private static int end(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end;
  }

  private static @Nullable ListedFinding of(List<String> header, List<String> line) {
    Map<String, String> fields = new HashMap<>();
    for (int at = 0; at < Math.min(header.size(), line.size()); at++) {
      String text = line.get(at);
      boolean isGuarded = text.startsWith("'") && SafeText.looksLikeFormula(text.substring(1));
      fields.put(header.get(at), isGuarded ? text.substring(1) : text);
    }
    FindingLine names = FindingLine.HEADER;
    String id = field(fields, names.id());
    String word = field(fields, names.severity());
    for (Severity severity : Severity.values()) {
      if (!id.isEmpty()
          && (severity.said().it().equals(word) || severity.said().en().equals(word))) {
        Map<String, String> key = new HashMap<>();
        key.put("id", id);
        key.put("code", field(fields, names.code()));
        key.put("office", field(fields, names.office()));
        KEY.forEach(column -> key.put(column, fields.getOrDefault(column, "")));
        return new ListedFinding(id, severity, field(fields, names.subject()), key);
      }
    }
    return null;
  }

  private static String field(Map<String, String> fields, Phrase column) {
    return fields.getOrDefault(column.it(), fields.getOrDefault(column.en(), ""));
  }
}
