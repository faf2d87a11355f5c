package io.annuario.job;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands published of an edition, whoever published it.
 *
 * @param totals indicator code to total at the top territory; empty when nobody can tell now
 * @param workbook null when it has not been written yet
 */
public record Standing(
    int vintage,
    Map<String, Outcome.Amount> totals,
    @Nullable Path workbook,
    @Nullable String workbookSha256) {

  public Standing {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
  }
}
