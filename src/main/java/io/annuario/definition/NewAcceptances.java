package io.annuario.definition;

import io.annuario.observation.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lines that are added to {@code accepted-queries.csv}. What stands in it stays as it is, remarks
 * and all, and the file is there as a whole or not at all.
 *
 * @param queries what is accepted
 * @param by who answers for them
 */
public record NewAcceptances(
    List<ListedFinding> queries, String reason, String by, LocalDate date) {

  public NewAcceptances {
    queries = List.copyOf(queries);
  }

  /** Adds them to a file that can be read, or makes it. */
  public void addTo(Path file) throws IOException {
    boolean isThere = Files.exists(file);
    String before = isThere ? Files.readString(file) : "";
    String header = before.lines().filter(NewAcceptances::isHeader).findFirst().orElse("");
    StringBuilder text = new StringBuilder(before);
    if (!before.isEmpty() && !before.endsWith("\n")) {
      text.append('\n');
    }
    List<String> columns = AcceptedQueriesFile.COLUMNS;
    if (header.isEmpty()) {
      text.append(String.join(",", columns)).append('\n');
    } else {
      columns =
          List.of(header.replace("\uFEFF", "").replace("\"", "").split(",")).stream()
              .map(String::strip)
              .toList();
    }
    for (ListedFinding query : queries) {
      text.append(line(query, columns)).append('\n');
    }
    OwnFiles.replace(file, draft -> Files.writeString(draft, text));
  }

  private static boolean isHeader(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private String line(ListedFinding query, List<String> columns) {
    Map<String, String> fields = new HashMap<>(query.fields());
    fields.put("reason", reason);
    fields.put("by", by);
    fields.put("date", date.toString());
    return columns.stream()
        .map(column -> quoted(fields.getOrDefault(column, "")))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s*\\R\\s*", " ");
    boolean isPlain = line.equals(line.strip()) && !line.matches("#.*|.*[\",].*");
    return isPlain ? line : '"' + line.replace("\"", "\"\"") + '"';
  }
}
