package io.annuario.inputs;

import io.annuario.observation.Address;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Saves a page as .csv with semicolons, as Italian spreadsheet programs do. */
final class CsvFiles {

  private CsvFiles() {}

  static byte[] utf8WithMark(Page page) {
    return ("\uFEFF" + lines(page)).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] cp1252(Page page) {
    return lines(page).getBytes(Charset.forName("windows-1252"));
  }

  private static String lines(Page page) {
    int columns = 1 + page.boxes().keySet().stream().mapToInt(Address::column).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row <= page.boxes().lastKey().row(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Address address = new Address(row, column);
        fields.add(page.boxes().containsKey(address) ? quoted(page.raw(address)) : "");
      }
      lines.append(String.join(";", fields)).append("\r\n");
    }
    return lines.toString();
  }

  private static String quoted(String field) {
    return field.contains(";") || field.contains("\"")
        ? '"' + field.replace("\"", "\"\"") + '"'
        : field;
  }
}
