package io.annuario.definition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line that somebody wants in {@code corrections.csv}, by its columns. */
public record CorrectionLine(Map<String, String> fields) {

  public CorrectionLine {
    fields = Map.copyOf(fields);
  }

  /** The same with what the office sent. */
  public CorrectionLine of(String sent) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("old", sent);
    return new CorrectionLine(all);
  }

  /**
   * What it would correct.
   *
   * @param file in which it would stand
   * @throws DefinitionRejected with all that is wrong with it
   */
  public CorrectedFigure read(Path file, JobDefinition definition, Edition edition)
      throws DefinitionRejected {
    return CorrectionsFile.read(fields, TextFile.shown(file), definition, edition);
  }

  /** Adds it to a file that can be read, or makes it. */
  public void addTo(Path file) throws IOException {
    AppendedLines.add(file, CorrectionsFile.COLUMNS, List.of(fields));
  }
}
