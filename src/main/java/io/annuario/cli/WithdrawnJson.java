package io.annuario.cli;

import io.annuario.definition.Edition;
import io.annuario.job.Withdrawing;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a vintage that was taken back.
 *
 * @param vintage the one that stands now; null when none does
 * @param withdrawn the one that was taken back
 * @param workbook where its workbook is now; null when it was not renamed, or was removed
 * @param erased what is no longer kept; null when nothing was to be erased
 */
record WithdrawnJson(
    String job,
    String edition,
    @Nullable Integer vintage,
    int withdrawn,
    @Nullable Path workbook,
    Withdrawing.@Nullable Erased erased)
    implements JsonObject {

  static WithdrawnJson of(Edition edition, Withdrawing.Withdrawn withdrawn) {
    return new WithdrawnJson(
        edition.job(),
        edition.name(),
        withdrawn.standing(),
        withdrawn.vintage(),
        withdrawn.workbook(),
        withdrawn.erased());
  }
}
