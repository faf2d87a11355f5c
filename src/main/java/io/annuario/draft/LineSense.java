package io.annuario.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column or a row of figures is about, in the words of the example.
 *
 * @param thing what it counts; null where something else says that
 * @param categories as {@code SEX=F}
 * @param territory null where something else says it
 * @param period null likewise
 * @param ignored whether it holds no figures
 */
record LineSense(
    @Nullable String thing,
    List<String> categories,
    @Nullable String territory,
    @Nullable String period,
    boolean ignored) {

  static final LineSense NOTHING = new LineSense(null, List.of(), null, null, false);

  LineSense {
    categories = List.copyOf(categories);
  }
}
