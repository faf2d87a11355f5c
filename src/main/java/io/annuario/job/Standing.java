package io.annuario.job;

import io.annuario.observation.WorkbookSeal;
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
 * @param seal what the workbook is known by; null likewise
 */
public record Standing(
    int vintage,
    Map<String, Outcome.Amount> totals,
    @Nullable Path workbook,
    @Nullable WorkbookSeal seal) {

  public Standing {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
  }
}
