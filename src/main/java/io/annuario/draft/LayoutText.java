package io.annuario.draft;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the layout of a table. */
final class LayoutText {

  private final Drafted drafted;
  private final BodySense sense;
  private final List<String> lines = new ArrayList<>();

  private LayoutText(Drafted drafted, BodySense sense) {
    this.drafted = drafted;
    this.sense = sense;
  }

  /**
   * Its lines.
   *
   * @param whole whether all its columns are named, or only what it counts
   * @param among whether it is one of several tables of its sheet
   */
  static List<String> of(Drafted drafted, BodySense sense, boolean whole, boolean among) {
    LayoutText text = new LayoutText(drafted, sense);
    text.head(among);
    if (whole) {
      text.columns();
      text.rows();
    }
    @Nullable String lone = drafted.lone().get(sense);
    if (lone != null && !sense.countsSomething()) {
      text.lines.add("    indicator: " + lone);
    }
    @Nullable String place = drafted.places().get(sense);
    if (place != null) {
      text.lines.add("    territory: " + Yaml.quoted(place));
    }
    return text.lines;
  }

  private void head(boolean among) {
    Body body = sense.body();
    lines.add("  - office: " + Yaml.quoted(drafted.officeOf(sense.example()).code()));
    if (sense.sheet() != null) {
      lines.add("    sheet: " + Yaml.quoted(Objects.requireNonNull(sense.sheet())));
    }
    if (among) {
      int first = body.headers().isEmpty() ? body.rows().get(0) : body.headers().get(0);
      int left = body.labels().stream().mapToInt(it -> it).min().orElse(body.values().get(0));
      int right =
          Math.max(
              body.values().get(body.values().size() - 1),
              body.labels().stream().mapToInt(it -> it).max().orElse(0));
      lines.add(
          "    range: "
              + new Address(first, Math.min(left, body.values().get(0)))
              + ":"
              + new Address(body.rows().get(body.rows().size() - 1), right));
    }
  }

  private void columns() {
    Body body = sense.body();
    if (!body.headers().isEmpty()) {
      lines.add(
          "    header_rows: ["
              + body.headers().stream()
                  .map(row -> Integer.toString(row + 1))
                  .collect(Collectors.joining(", "))
              + "]");
    }
    Map<Integer, String> columns = new TreeMap<>(sense.kinds());
    sense.columns().forEach((column, of) -> columns.put(column, said(of, true)));
    lines.add("    columns:");
    columns.forEach(
        (column, says) ->
            lines.add(
                "      "
                    + Yaml.quoted(Address.letters(column) + ":" + Address.letters(column))
                    + ": "
                    + Yaml.quoted(says)));
  }

  private void rows() {
    if (sense.rows().isEmpty() || sense.kinds().containsValue("territory")) {
      return;
    }
    lines.add("    rows:");
    sense
        .rows()
        .forEach(
            (row, of) ->
                lines.add(
                    "      - { row: "
                        + (row + 1)
                        + ", is: "
                        + Yaml.quoted(said(of, false))
                        + " }"));
  }

  private String said(LineSense of, boolean columns) {
    if (of.ignored()) {
      return "ignore";
    }
    List<String> parts = new ArrayList<>();
    if (of.thing() != null && !drafted.codeOf(of.thing()).isEmpty()) {
      parts.add("indicator " + drafted.codeOf(of.thing()));
    }
    @Nullable String lone = drafted.lone().get(sense);
    if (parts.isEmpty() && lone != null && sense.countsSomething() && columns) {
      parts.add("indicator " + lone);
    }
    of.categories().forEach(one -> parts.add("breakdown " + one));
    if (of.territory() != null) {
      parts.add("territory " + of.territory());
    }
    if (of.period() != null && of.period().matches("(19|20)[0-9]{2}")) {
      parts.add("period " + of.period());
    }
    return parts.isEmpty() ? "value" : String.join(", ", parts);
  }
}
