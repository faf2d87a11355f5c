package io.annuario.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.annuario.job.Ending;
import io.annuario.job.Outcome;
import io.annuario.job.Standing;
import io.annuario.observation.Finding;
import io.annuario.observation.Importance;
import io.annuario.observation.Phrase;
import io.annuario.observation.WorkbookSeal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<String, Outcome.Change> likeForLike,
    @Nullable Path workbook,
    @Nullable String workbookSha256,
    BigDecimal elapsedSeconds,
    long revisions,
    int corrections,
    List<FindingJson> findingList,
    @Nullable Message message,
    @Nullable Path report,
    @JsonProperty("protected") Shielded shielded,
    @Nullable Path restrictedWorkbook,
    @Nullable String contentsSha256,
    @Nullable String contentFingerprint)
    implements JsonObject {

  /** More findings than this are for {@code findings.csv}. */
  private static final int MOST_LISTED = 1000;

  /**
   * How many figures and sums of the vintage that stands are not shown: small counts, and those
   * from which one could be worked out.
   */
  record Shielded(int hidden, int alreadyPublic) {

    static final Shielded NOTHING = new Shielded(0, 0);

    static Shielded of(Outcome.Protection protection) {
      return new Shielded(protection.hidden(), protection.alreadyPublic());
    }
  }

  /**
   * Why a run did not end with 0.
   *
   * @param code stable, for scripts
   */
  record Message(String code, String it, String en) {

    static Message of(Ending ending, Phrase said) {
      return new Message(ending.name(), said.it(), said.en());
    }
  }

  /**
   * Of one that came to an outcome.
   *
   * @param said what it came to, in words
   * @param failure what kept it from saying so, if anything did
   * @param restricted whether findings on small counts say their figures
   */
  static RunJson of(
      String job,
      String edition,
      Ending ending,
      Outcome outcome,
      Phrase said,
      @Nullable Phrase failure,
      Duration elapsed,
      boolean restricted) {
    WorkbookSeal seal = outcome.seal();
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
        outcome.likeForLike(),
        outcome.workbook(),
        seal == null ? null : seal.workbookSha256(),
        seconds(elapsed),
        outcome.revisions(),
        outcome.corrections(),
        FindingJson.told(listed(outcome), restricted ? Set.of() : outcome.withheld()),
        ending.exitCode() == 0 ? null : Message.of(ending, failure == null ? said : failure),
        outcome.report(),
        Shielded.of(outcome.protection()),
        outcome.restricted(),
        seal == null ? null : seal.contentsSha256(),
        seal == null ? null : seal.contentFingerprint());
  }

  /**
   * Of one that ended early.
   *
   * @param standing what stands published all the same; null when nobody knows
   * @param failure why it did
   */
  static RunJson of(
      String job,
      String edition,
      Ending ending,
      @Nullable Standing standing,
      Phrase failure,
      Duration elapsed) {
    WorkbookSeal seal = standing == null ? null : standing.seal();
    return new RunJson(
        job,
        edition,
        ending.status(),
        ending.exitCode(),
        standing == null ? null : standing.vintage(),
        new Outcome.Returns(0, 0, 0, 0, 0, List.of(), List.of()),
        new Outcome.Observations(0, 0, 0, 0),
        new Outcome.Items(0, 0, List.of()),
        new Outcome.Findings(0, 0, 0),
        null,
        standing == null ? Map.of() : standing.totals(),
        Map.of(),
        standing == null ? null : standing.workbook(),
        seal == null ? null : seal.workbookSha256(),
        seconds(elapsed),
        0,
        0,
        List.of(),
        Message.of(ending, failure),
        null,
        Shielded.NOTHING,
        null,
        seal == null ? null : seal.contentsSha256(),
        seal == null ? null : seal.contentFingerprint());
  }

  /** The most important ones. */
  private static List<Finding> listed(Outcome outcome) {
    return outcome.shown().stream().sorted(Importance.FIRST).limit(MOST_LISTED).toList();
  }

  private static BigDecimal seconds(Duration elapsed) {
    return BigDecimal.valueOf(elapsed.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }
}
