package io.annuario.definition;

import io.annuario.observation.Address;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code layouts} of a job. */
final class LayoutSections {

  static final List<String> KEYS =
      List.of(
          "office",
          "sheet",
          "ignore",
          "range",
          "header_rows",
          "skip_rows",
          "orientation",
          "columns",
          "rows",
          "blocks",
          "territory",
          "indicator",
          "breakdown",
          "period");

  static final Map<String, Layout.Orientation> ORIENTATIONS =
      Map.of(
          "territories-down", Layout.Orientation.TERRITORIES_DOWN,
          "indicators-down", Layout.Orientation.INDICATORS_DOWN,
          "list", Layout.Orientation.LIST,
          "form", Layout.Orientation.FORM);

  private final @Nullable Territories territories;
  private final Offices offices;
  private final Indicators indicators;
  private final ColumnMeanings meanings;
  private final LayoutRowSections rows;

  LayoutSections(
      @Nullable Territories territories,
      Offices offices,
      Indicators indicators,
      List<Dimension> dimensions) {
    this.territories = territories;
    this.offices = offices;
    this.indicators = indicators;
    this.meanings = new ColumnMeanings(territoryCodes(), indicatorCodes(), dimensions);
    this.rows = new LayoutRowSections(meanings);
  }

  List<Layout> read(Section job) {
    Map<Section, Layout> layouts = new LinkedHashMap<>();
    for (Section section : job.sections("layouts", KEYS)) {
      String sheet = section.text("sheet");
      Layout layout =
          new Layout(
              known(section, "office", offices.all().stream().map(Office::code).toList()),
              "*".equals(sheet) ? null : sheet,
              section.flag("ignore", false),
              range(section),
              rows(section, "header_rows"),
              rows(section, "skip_rows"),
              section.choice("orientation", ORIENTATIONS),
              columns(section),
              rows.read(section),
              rows.headings(section),
              territories == null ? null : known(section, "territory", territoryCodes()),
              known(section, "indicator", indicatorCodes()),
              meanings.breakdown(section, "breakdown"),
              period(section));
      layouts.forEach((before, other) -> checkOverlap(section, layout, before, other));
      layouts.put(section, layout);
    }
    return List.copyOf(layouts.values());
  }

  private static void checkOverlap(Section section, Layout one, Section before, Layout other) {
    if (one.isAboutTheSame(other) && one.overlaps(other)) {
      section.add(
          section.line("sheet"),
          Phrase.of(
              "il layout è sulle stesse celle di quello alla riga %d",
              "the layout is about the same cells as the one on line %d", before.line("sheet")),
          new Phrase(
              "Dare a ciascuno un 'range' suo, o farne uno solo",
              "Give each a 'range' of its own, or make one of them"));
    }
  }

  private List<String> territoryCodes() {
    return territories == null
        ? List.of()
        : territories.all().stream().map(Territory::code).toList();
  }

  private List<String> indicatorCodes() {
    return indicators.all().stream().map(Indicator::code).toList();
  }

  private static @Nullable String known(Section section, String key, Collection<String> codes) {
    String code = section.text(key);
    if (code != null && !codes.contains(code)) {
      section.add(
          key,
          Phrase.of(
              "'%s' nomina %s, che non c'è",
              "'%s' names %s, which is unknown", key, MistakePhrases.quote(code)),
          MistakePhrases.insteadOf(code, codes));
    }
    return code;
  }

  private static Layout.@Nullable Range range(Section section) {
    String text = section.text("range");
    if (text == null) {
      return null;
    }
    String[] corners = text.strip().split(":", -1);
    try {
      Address first = Address.parse(corners[0]);
      Address last = Address.parse(corners.length == 2 ? corners[1] : "");
      if (first.row() <= last.row() && first.column() <= last.column()) {
        return new Layout.Range(first, last);
      }
    } catch (IllegalArgumentException malformed) {
      // Said below, like corners in the wrong order.
    }
    section.add(
        "range",
        Phrase.of("%s non è un intervallo", "%s is not a range", MistakePhrases.quote(text)),
        new Phrase(
            "Scrivere la prima e l'ultima cella, come B4:H25",
            "Write the first and the last cell, like B4:H25"));
    return null;
  }

  /** Rows as people count them, {@code [4, 5]} or {@code 4-9}; kept zero-based. */
  static SortedSet<Integer> rows(Section section, String key) {
    SortedSet<Integer> rows = new TreeSet<>();
    for (Section.Located text : section.oneOrMore(key)) {
      String[] ends = text.text().strip().split("-", -1);
      int first = row(ends[0]);
      int last = ends.length == 1 ? first : ends.length == 2 ? row(ends[1]) : 0;
      if (first < 1 || last < first || last - first > 100_000) {
        section.add(
            text.line(),
            Phrase.of(
                "%s in '%s' non è una riga",
                "%s in '%s' is not a row", MistakePhrases.quote(text.text()), key),
            new Phrase("Scrivere righe come 4 o 4-9", "Write rows like 4 or 4-9"));
        continue;
      }
      for (int row = first; row <= last; row++) {
        rows.add(row - 1);
      }
    }
    return rows;
  }

  private static int row(String text) {
    return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }

  private Map<String, ColumnMeaning> columns(Section section) {
    Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
    Section entries = section.section("columns", List.of());
    if (entries == null) {
      return columns;
    }
    for (String column : entries.keys()) {
      String text = entries.text(column);
      ColumnMeaning meaning = text == null ? null : meanings.read(entries, column, text);
      if (meaning != null) {
        columns.put(column, meaning);
      }
    }
    return columns;
  }

  private static @Nullable Period period(Section section) {
    String text = section.text("period");
    Period period = text == null ? null : period(text);
    if (text != null && period == null) {
      section.add(
          "period",
          Phrase.of("%s non è un periodo", "%s is not a period", MistakePhrases.quote(text)),
          PERIOD_REMEDY);
    }
    return period;
  }

  static final Phrase PERIOD_REMEDY =
      new Phrase(
          "Scrivere un anno, o due date come 2020-01-01/2020-11-04",
          "Write a year, or two dates like 2020-01-01/2020-11-04");

  /** A year or two days, as {@link Period#label} writes them; null when it is neither. */
  static @Nullable Period period(String text) {
    if (text.matches("[12][0-9]{3}")) {
      return Period.ofYear(Integer.parseInt(text));
    }
    String[] days = text.split("/", -1);
    try {
      return days.length == 2
          ? new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]))
          : null;
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return null;
    }
  }
}
