package io.annuario.draft;

import io.annuario.definition.Label;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many decimals the figures of each thing have. */
final class Decimals {

  private static final int MOST = 10;

  private final Map<SameThings.Thing, Integer> byThing = new HashMap<>();

  private Decimals() {}

  static Decimals of(List<BodySense> senses, Map<BodySense, String> lone, SameThings same) {
    Decimals decimals = new Decimals();
    for (BodySense sense : senses) {
      for (int row : sense.body().rows()) {
        for (int column : sense.body().values()) {
          String word = lone.getOrDefault(sense, word(sense, row, column));
          Item item = sense.body().grid().at(row, column);
          if (item != null
              && item.isNumber()
              && !sense.columns().getOrDefault(column, LineSense.NOTHING).ignored()) {
            same.named(word).ifPresent(thing -> decimals.byThing.merge(thing, of(item), Math::max));
          }
        }
      }
    }
    return decimals;
  }

  private static String word(BodySense sense, int row, int column) {
    @Nullable String byRow = sense.rows().getOrDefault(row, LineSense.NOTHING).thing();
    @Nullable String byColumn = sense.columns().getOrDefault(column, LineSense.NOTHING).thing();
    String word = byRow == null ? byColumn : byRow;
    return word == null ? "" : Label.normalise(word);
  }

  /** A figure below zero is no count, and may have decimals. */
  private static int of(Item item) {
    String text = item.text();
    if (item.kind() == Item.Kind.NUMBER) {
      BigDecimal number = new BigDecimal(text);
      return Math.min(MOST, Math.max(number.signum() < 0 ? 1 : 0, number.scale()));
    }
    return text.matches(".*[,.][0-9]{1,2}[^0-9]*") ? 2 : 0;
  }

  int of(SameThings.Thing thing) {
    return byThing.getOrDefault(thing, 0);
  }
}
