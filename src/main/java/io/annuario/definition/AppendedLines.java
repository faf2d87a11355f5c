package io.annuario.definition;

import io.annuario.observation.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lines that are added to a list which people write, too. What stands in it stays as it is, remarks
 * and all, and the file is there as a whole or not at all.
 */
final class AppendedLines {

  private AppendedLines() {}

  /**
   * Adds them to a file that can be read, or makes it.
   *
   * @param columns of a file that is made; one that is there has its own order
   * @param lines by their columns; what is in none of them is left blank
   */
  static void add(Path file, List<String> columns, List<Map<String, String>> lines)
      throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    String header = before.lines().filter(AppendedLines::isHeader).findFirst().orElse("");
    StringBuilder text = new StringBuilder(before);
    if (!before.isEmpty() && !before.endsWith("\n")) {
      text.append('\n');
    }
    List<String> order = columns;
    if (header.isEmpty()) {
      text.append(String.join(",", columns)).append('\n');
    } else {
      order =
          List.of(header.replace("\uFEFF", "").replace("\"", "").split(",")).stream()
              .map(String::strip)
              .toList();
    }
    for (Map<String, String> line : lines) {
      text.append(
              order.stream()
                  .map(column -> quoted(line.getOrDefault(column, "")))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    OwnFiles.replace(file, draft -> Files.writeString(draft, text));
  }

  private static boolean isHeader(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s*\\R\\s*", " ");
    boolean isPlain = line.equals(line.strip()) && !line.matches("#.*|.*[\",].*");
    return isPlain ? line : '"' + line.replace("\"", "\"\"") + '"';
  }
}
