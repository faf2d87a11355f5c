package io.annuario.crash;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a run has left: in the database by topic, and in files by name.
 *
 * @param products name to a text that is the same for the same content
 */
record Result(Content content, Map<String, String> products) {

  static Result of(Trial trial) throws IOException, SQLException {
    return new Result(Content.of(trial), Products.of(trial));
  }

  /** In what it differs from another one; empty when it does not. */
  List<String> differences(Result other) {
    List<String> differences = new ArrayList<>();
    content
        .rows()
        .forEach(
            (topic, rows) ->
                differ(
                    differences, topic, rows, other.content.rows().getOrDefault(topic, List.of())));
    TreeSet<String> names = new TreeSet<>(products.keySet());
    names.addAll(other.products.keySet());
    for (String name : names) {
      if (!Objects.equals(products.get(name), other.products.get(name))) {
        differences.add(
            name + ": " + products.get(name) + " instead of " + other.products.get(name));
      }
    }
    return differences;
  }

  /** The first row that is not the same is enough. */
  private static void differ(
      List<String> differences, String topic, List<String> rows, List<String> expected) {
    if (!rows.equals(expected)) {
      int at = 0;
      while (at < Math.min(rows.size(), expected.size()) && rows.get(at).equals(expected.get(at))) {
        at++;
      }
      differences.add(
          String.format(
              Locale.ROOT,
              "%s: row %d of %d is %s instead of %s of %d",
              topic,
              at + 1,
              rows.size(),
              at < rows.size() ? rows.get(at) : "missing",
              at < expected.size() ? expected.get(at) : "none",
              expected.size()));
    }
  }
}
