package io.annuario.cli;

import io.annuario.job.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a run for programs. Contract: fields and their order. */
final class RunJson {

  private RunJson() {}

  /**
   * @param outcome null when the run ended early
   */
  static String of(
      String job, String edition, ExitCode code, @Nullable Outcome outcome, Duration elapsed) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("job", job);
    json.put("edition", edition);
    json.put("status", outcome == null ? status(code) : outcome.status().name());
    json.put("exitCode", code.number());
    json.put("vintage", outcome == null ? null : outcome.vintage());
    json.put("returns", returns(outcome == null ? NO_RETURNS : outcome.returns()));
    json.put("observations", observations(outcome == null ? NO_FIGURES : outcome.observations()));
    json.put("findings", findings(outcome == null ? NO_FINDINGS : outcome.findings()));
    json.put("totals", totals(outcome == null ? Map.of() : outcome.totals()));
    json.put("workbook", workbook(outcome));
    json.put("workbookSha256", outcome == null ? null : outcome.workbookSha256());
    json.put(
        "elapsedSeconds",
        BigDecimal.valueOf(elapsed.toMillis(), 3).setScale(1, RoundingMode.HALF_UP));
    json.put("revisions", outcome == null ? 0L : outcome.revisions());
    return Json.line(json);
  }

  private static final Outcome.Returns NO_RETURNS = new Outcome.Returns(0, 0, 0, 0, 0, List.of());
  private static final Outcome.Observations NO_FIGURES = new Outcome.Observations(0, 0, 0);
  private static final Outcome.Findings NO_FINDINGS = new Outcome.Findings(0, 0, 0);

  private static String status(ExitCode code) {
    return switch (code) {
      case CLOSED -> "CLOSED";
      case BUSY -> "BUSY";
      default -> "FAILED";
    };
  }

  private static @Nullable String workbook(@Nullable Outcome outcome) {
    Path workbook = outcome == null ? null : outcome.workbook();
    return workbook == null ? null : Json.path(workbook);
  }

  private static Map<String, Object> returns(Outcome.Returns returns) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("expected", returns.expected());
    json.put("received", returns.received());
    json.put("read", returns.read());
    json.put("reused", returns.reused());
    json.put("rejected", returns.rejected());
    json.put("missing", returns.missing());
    return json;
  }

  private static Map<String, Object> observations(Outcome.Observations figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("read", figures.read());
    json.put("accepted", figures.accepted());
    json.put("rejected", figures.rejected());
    return json;
  }

  private static Map<String, Object> findings(Outcome.Findings findings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("error", findings.error());
    json.put("query", findings.query());
    json.put("note", findings.note());
    return json;
  }

  private static Map<String, Object> totals(Map<String, Outcome.Amount> totals) {
    Map<String, Object> json = new LinkedHashMap<>();
    totals.forEach(
        (indicator, total) -> {
          Map<String, @Nullable Object> one = new LinkedHashMap<>();
          one.put("value", total.value());
          one.put("qualifier", total.qualifier().sign());
          json.put(indicator, one);
        });
    return json;
  }
}
