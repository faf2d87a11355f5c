package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Outcome;
import io.annuario.job.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of {@code run}. What ended early dealt with nothing. */
record RunJson(
    String job,
    String edition,
    String status,
    int exitCode,
    @Nullable Integer vintage,
    Outcome.Returns returns,
    Outcome.Observations observations,
    Outcome.Items items,
    Outcome.Findings findings,
    @Nullable List<Outcome.Rule> rules,
    Map<String, Outcome.Amount> totals,
    @Nullable Path workbook,
    @Nullable String workbookSha256,
    BigDecimal elapsedSeconds,
    long revisions)
    implements JsonObject {

  /** Of one that came to an outcome. */
  static RunJson of(String job, String edition, Ending ending, Outcome outcome, Duration elapsed) {
    return new RunJson(
        job,
        edition,
        outcome.ending().status(),
        ending.exitCode(),
        outcome.vintage(),
        outcome.returns(),
        outcome.observations(),
        outcome.items(),
        outcome.findings(),
        outcome.rules(),
        outcome.totals(),
        outcome.workbook(),
        outcome.workbookSha256(),
        seconds(elapsed),
        outcome.revisions());
  }

  /**
   * Of one that ended early.
   *
   * @param standing what stands published all the same; null when nobody knows
   */
  static RunJson of(
      String job, String edition, Ending ending, @Nullable Standing standing, Duration elapsed) {
    return new RunJson(
        job,
        edition,
        ending.status(),
        ending.exitCode(),
        standing == null ? null : standing.vintage(),
        new Outcome.Returns(0, 0, 0, 0, 0, List.of()),
        new Outcome.Observations(0, 0, 0, 0),
        new Outcome.Items(0, 0, List.of()),
        new Outcome.Findings(0, 0, 0),
        null,
        standing == null ? Map.of() : standing.totals(),
        standing == null ? null : standing.workbook(),
        standing == null ? null : standing.workbookSha256(),
        seconds(elapsed),
        0);
  }

  private static BigDecimal seconds(Duration elapsed) {
    return BigDecimal.valueOf(elapsed.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }
}
