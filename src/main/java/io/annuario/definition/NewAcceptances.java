package io.annuario.definition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that are added to {@code accepted-queries.csv}.
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
    List<Map<String, String>> lines = new ArrayList<>();
    for (ListedFinding query : queries) {
      Map<String, String> fields = new HashMap<>(query.fields());
      fields.put("reason", reason);
      fields.put("by", by);
      fields.put("date", date.toString());
      lines.add(fields);
    }
    AppendedLines.add(file, AcceptedQueriesFile.COLUMNS, lines);
  }
}
