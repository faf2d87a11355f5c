package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Outcome;
import io.annuario.job.Rehearsed;
import io.annuario.job.RunRequest;
import io.annuario.job.Standing;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code run --dry-run} and {@code whatif}: what a run would come to.
 *
 * @param vintage that would stand afterwards
 * @param totalsNow the totals that stand published now
 */
record RehearsalJson(
    String job,
    String edition,
    String wouldBe,
    int exitCode,
    @Nullable Integer vintage,
    Outcome.Findings findings,
    Map<String, Outcome.Amount> totalsNow,
    Map<String, Outcome.Amount> totals,
    List<DiffJson.Change> revisions,
    List<FindingJson> findingList,
    RunJson.@Nullable Message message)
    implements JsonObject {

  static RehearsalJson of(RunRequest request, Rehearsed rehearsed, Phrase said) {
    Outcome outcome = rehearsed.outcome();
    Standing before = rehearsed.before();
    Ending ending = outcome.ending();
    return new RehearsalJson(
        request.edition().job(),
        request.edition().name(),
        ending.status(),
        ending.exitCode(),
        outcome.vintage(),
        outcome.findings(),
        before == null ? Map.of() : before.totals(),
        outcome.totals(),
        rehearsed.revisions().stream().map(DiffJson.Change::of).toList(),
        FindingJson.told(outcome.shown(), outcome.withheld()),
        ending.exitCode() == 0 ? null : RunJson.Message.of(ending, said));
  }
}
