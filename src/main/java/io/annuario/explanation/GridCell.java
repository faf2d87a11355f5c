package io.annuario.explanation;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet as a page shows it; what does not apply is null and left out.
 *
 * @param type what became of it, and on which sides the edge of a table runs
 * @param id where a finding's link leads
 * @param tip what there is to say about it
 * @param columns how many it reaches over, when more than one
 * @param rows likewise
 */
record GridCell(
    @Nullable String type,
    @Nullable String id,
    @Nullable String tip,
    String text,
    @Nullable String columns,
    @Nullable String rows) {

  static GridCell blank(@Nullable String type) {
    return new GridCell(type, null, null, "", null, null);
  }
}
