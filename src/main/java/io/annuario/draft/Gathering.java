package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.definition.Role;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the tables of all examples speak of, in their own words. */
final class Gathering {

  /** Beyond them a column of words is more likely a remark. */
  private static final int MOST_DIMENSIONS = 5;

  final DraftedTerritories territories;
  final Map<String, DraftedDimension> dimensions = new LinkedHashMap<>();

  /** What each example counts, by its file, in its own order and words. */
  final Map<String, Map<String, FoundWords>> things = new LinkedHashMap<>();

  /** Words above figures that only say that there are some. */
  final Set<String> valueWords = new LinkedHashSet<>();

  final List<BodySense> senses = new ArrayList<>();

  private final LabelKinds kinds;

  /** Things that stand alone somewhere: below them others are their categories. */
  private final Set<String> alone = new HashSet<>();

  Gathering(LabelKinds kinds) {
    this.kinds = kinds;
    this.territories = new DraftedTerritories(kinds.places());
  }

  void gather(List<Example> examples) {
    for (Example example : examples) {
      for (Body body : example.bodies()) {
        BodyWords words = BodyWords.of(body, kinds);
        words.columnsOf(LabelKind.TERRITORY).forEach(column -> kinds.learn(words.labels(column)));
      }
    }
    for (Example example : examples) {
      for (Body body : example.bodies()) {
        BodyWords words = BodyWords.of(body, kinds);
        alone.addAll(words.aloneAbove());
        words
            .columnsOf(LabelKind.THING)
            .forEach(
                column -> words.labels(column).stream().map(Label::normalise).forEach(alone::add));
      }
    }
    for (Example example : examples) {
      things.put(example.file(), new LinkedHashMap<>());
      example.bodies().forEach(body -> gather(example, body));
    }
  }

  private void gather(Example example, Body body) {
    BodyWords words = BodyWords.of(body, kinds);
    BodySense sense = BodySense.of(example, body);
    senses.add(sense);
    for (int column : body.labels()) {
      keys(sense, words, column);
    }
    Set<String> above = new LinkedHashSet<>();
    body.values().forEach(column -> above.addAll(words.thingsAbove(column)));
    Optional<Integer> counting = counting(body, words);
    boolean down =
        counting.isPresent()
            && (above.size() < words.labels(counting.get()).size() || above.isEmpty());
    for (int column : words.columnsOf(LabelKind.THING)) {
      if (down && counting.get() == column) {
        down(sense, column);
      } else {
        categories(sense, column);
      }
    }
    for (int column : body.values()) {
      sense.columns().put(column, above(sense, words, column, down, above.size() == 1));
    }
  }

  /** The column that says what is counted. */
  private Optional<Integer> counting(Body body, BodyWords words) {
    return words.columnsOf(LabelKind.THING).stream()
        .max(
            Comparator.<Integer>comparingInt(
                    column -> kinds.announces(body.heading(column), Role.INDICATOR) ? 1 : 0)
                .thenComparing(column -> words.labels(column).size()));
  }

  private void keys(BodySense sense, BodyWords words, int column) {
    Body body = sense.body();
    switch (words.kindOf(column)) {
      case TERRITORY -> {
        sense.kinds().put(column, "territory");
        body.rows().forEach(row -> territory(sense, row, column));
      }
      case PERIOD -> sense.kinds().put(column, "period");
      case SEX, AGE -> {
        String code = words.kindOf(column).name();
        sense.kinds().put(column, "breakdown " + code);
        for (int row : body.rows()) {
          label(body, row, column)
              .filter(label -> kinds.of(label) != LabelKind.TOTAL)
              .ifPresent(
                  label ->
                      dimension(code, sense, row, column)
                          .named(label, sense.example().place(body, row, column)));
        }
      }
      case HEADING, RATE, TOTAL ->
          sense
              .kinds()
              .put(column, kinds.announces(body.heading(column), Role.CODE) ? "code" : "ignore");
      case THING -> {}
    }
  }

  private static Optional<String> label(Body body, int row, int column) {
    return Optional.ofNullable(body.grid().covering(row, column))
        .filter(item -> item.kind() != Item.Kind.SIGN)
        .map(Item::text)
        .filter(text -> !Label.normalise(text).isEmpty());
  }

  private void territory(BodySense sense, int row, int column) {
    label(sense.body(), row, column)
        .filter(label -> kinds.of(label) != LabelKind.TOTAL && kinds.of(label) != LabelKind.HEADING)
        .ifPresent(
            label -> territories.named(label, sense.example().place(sense.body(), row, column)));
  }

  private DraftedDimension dimension(String code, BodySense sense, int row, int column) {
    Place place = sense.example().place(sense.body(), row, column);
    return dimensions.computeIfAbsent(
        code,
        one ->
            switch (code) {
              case "SEX" -> DraftedDimension.of(code, "Sesso", "Sex", true, place);
              case "AGE" -> DraftedDimension.of(code, "Età", "Age", true, place);
              default ->
                  DraftedDimension.of(
                      code, named(sense, code, column), named(sense, code, column), false, place);
            });
  }

  /** What people call a breakdown: by what stands above its column. */
  private static String named(BodySense sense, String code, int column) {
    String heading = sense.body().heading(column);
    return code.equals("KIND") || Label.normalise(heading).isEmpty() ? "Tipo" : heading;
  }

  /** A row each: a thing, or a category of the one in whose section it stands. */
  private void down(BodySense sense, int column) {
    Body body = sense.body();
    sense.kinds().put(column, "indicator");
    for (int row : body.rows()) {
      String label = label(body, row, column).orElse("");
      Place place = sense.example().place(body, row, column);
      LabelKind kind = kinds.of(label);
      @Nullable String section = body.sectionOf(row).map(body::words).orElse(null);
      if (kind == LabelKind.SEX || kind == LabelKind.AGE) {
        String code = dimension(kind.name(), sense, row, column).named(label, place);
        Objects.requireNonNull(thing(sense, section, place));
        sense
            .rows()
            .put(row, new LineSense(section, List.of(kind.name() + "=" + code), null, null, false));
      } else if (kind == LabelKind.TERRITORY && section != null) {
        territories.named(label, place);
        thing(sense, section, place);
      } else if (kind == LabelKind.THING || kind == LabelKind.TERRITORY) {
        boolean part =
            section != null
                && alone.contains(Label.normalise(section))
                && !isElsewhere(sense, row, column, label);
        if (part) {
          String code = dimension("KIND", sense, row, column).named(label, place);
          sense.rows().put(row, new LineSense(section, List.of("KIND=" + code), null, null, false));
        } else {
          thing(sense, label, place);
          sense.rows().put(row, new LineSense(label, List.of(), null, null, false));
        }
      }
    }
  }

  /** Whether a label stands in the same table outside of any section. */
  private static boolean isElsewhere(BodySense sense, int row, int column, String label) {
    Body body = sense.body();
    return body.rows().stream()
        .filter(other -> other != row && body.sectionOf(other).isEmpty())
        .anyMatch(other -> label(body, other, column).filter(label::equals).isPresent());
  }

  private @Nullable String thing(BodySense sense, @Nullable String word, Place place) {
    if (word == null) {
      return "";
    }
    Objects.requireNonNull(things.get(sense.example().file()))
        .computeIfAbsent(Label.normalise(word), one -> FoundWords.of(word, place));
    return word;
  }

  /** Another column of words breaks down what is counted. */
  private void categories(BodySense sense, int column) {
    Body body = sense.body();
    String heading = body.heading(column);
    String code = heading.isEmpty() ? "KIND" : new MadeCodes().of(heading);
    if (!dimensions.containsKey(code) && dimensions.size() == MOST_DIMENSIONS) {
      sense.kinds().put(column, "ignore");
      return;
    }
    sense.kinds().put(column, "breakdown " + code);
    for (int row : body.rows()) {
      label(body, row, column)
          .filter(label -> kinds.of(label) != LabelKind.TOTAL)
          .ifPresent(
              label ->
                  dimension(code, sense, row, column)
                      .named(label, sense.example().place(body, row, column)));
    }
  }

  private LineSense above(
      BodySense sense, BodyWords words, int column, boolean down, boolean single) {
    Body body = sense.body();
    int row =
        body.headers().isEmpty()
            ? body.rows().get(0)
            : body.headers().get(body.headers().size() - 1);
    Place place = sense.example().place(body, row, column);
    if (words.isRate(column)) {
      return new LineSense(null, List.of(), null, null, true);
    }
    List<String> categories = new ArrayList<>();
    @Nullable String territory = null;
    @Nullable String period = null;
    for (String label : body.above(column)) {
      LabelKind kind = kinds.of(label);
      if (kind == LabelKind.SEX || kind == LabelKind.AGE) {
        categories.add(
            kind.name() + "=" + dimension(kind.name(), sense, row, column).named(label, place));
      } else if (kind == LabelKind.PERIOD) {
        period = label;
      } else if (kind == LabelKind.TERRITORY && words.placesAbove()) {
        territory = territories.named(label, place).code();
      }
    }
    List<String> said = words.thingsAbove(column);
    if (down) {
      said.stream().filter(label -> single).forEach(valueWords::add);
      if (!single) {
        said.forEach(
            label ->
                categories.add(
                    "KIND=" + dimension("KIND", sense, row, column).named(label, place)));
      }
      return new LineSense(null, categories, territory, period, false);
    }
    return new LineSense(
        counted(sense, said, categories, row, column), categories, territory, period, false);
  }

  /** What several lines of a header count together. */
  private @Nullable String counted(
      BodySense sense, List<String> said, List<String> categories, int row, int column) {
    if (said.isEmpty()) {
      return null;
    }
    Place place = sense.example().place(sense.body(), row, column);
    String top = said.get(0);
    if (said.size() > 1 && alone.contains(Label.normalise(top))) {
      String part = String.join(" ", said.subList(1, said.size()));
      categories.add("KIND=" + dimension("KIND", sense, row, column).named(part, place));
      return thing(sense, top, place);
    }
    return thing(sense, String.join(" ", said), place);
  }
}
