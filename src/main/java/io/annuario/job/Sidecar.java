package io.annuario.job;

import io.annuario.observation.Qualifier;
import io.annuario.observation.SafeText;
import io.annuario.observation.StateChange;
import io.annuario.observation.WorkbookSeal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a published workbook is, said beside it in {@code NAME.xlsx.json}: the database that knows
 * may be lost, or be another one.
 *
 * @param seal what the workbook is known by
 * @param totals as the result of the run said them
 * @param closed who made its figures final, and when; null while they are not. The workbook cannot
 *     say it, for its bytes are those of the moment at which it was published
 */
record Sidecar(
    String job,
    String edition,
    int vintage,
    Instant publishedAt,
    WorkbookSeal seal,
    Map<String, Outcome.Amount> totals,
    @Nullable StateChange closed) {

  private static final Pattern TOTAL =
      Pattern.compile(
          "\"([^\"\\\\]+)\":\\{\"value\":(null|-?[0-9.]+),\"qualifier\":\"([^\"]+)\"\\}");

  Sidecar {
    totals = new LinkedHashMap<>(totals);
  }

  /** One JSON object; its fields keep their names and their order. */
  String text() {
    String sums =
        totals.entrySet().stream()
            .map(total -> quoted(total.getKey()) + ":" + amount(total.getValue()))
            .collect(Collectors.joining(","));
    return String.join(
        "\n",
        "{\"schemaVersion\":1,",
        " \"job\":"
            + quoted(job)
            + ",\"edition\":"
            + quoted(edition)
            + ",\"vintage\":"
            + vintage
            + ",",
        " \"publishedAt\":" + quoted(publishedAt.toString()) + ",",
        " \"workbookSha256\":" + quoted(seal.workbookSha256()) + ",",
        " \"contentsSha256\":" + orNull(seal.contentsSha256()) + ",",
        " \"contentFingerprint\":" + orNull(seal.contentFingerprint()) + ",",
        " \"totals\":{" + sums + "},",
        " \"final\":" + (closed == null ? "null" : said(closed)) + "}",
        "");
  }

  /** The same, of an edition that was closed or reopened. */
  Sidecar closed(@Nullable StateChange by) {
    return new Sidecar(job, edition, vintage, publishedAt, seal, totals, by);
  }

  private static String said(StateChange closed) {
    return "{\"by\":"
        + quoted(SafeText.visible(closed.by()))
        + ",\"at\":"
        + quoted(closed.at().toString())
        + "}";
  }

  private static String amount(Outcome.Amount amount) {
    BigDecimal value = amount.value();
    return "{\"value\":"
        + (value == null ? "null" : value.toPlainString())
        + ",\"qualifier\":"
        + quoted(amount.qualifier().sign())
        + "}";
  }

  private static String orNull(@Nullable String text) {
    return text == null ? "null" : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Reads what was written; empty when it is not that. */
  static Optional<Sidecar> parse(String text, String job, String edition, int vintage) {
    String publishedAt = field(text, "publishedAt");
    String sha256 = field(text, "workbookSha256");
    if (publishedAt == null || sha256 == null) {
      return Optional.empty();
    }
    // Those of earlier versions say nothing of the contents.
    WorkbookSeal seal =
        new WorkbookSeal(sha256, field(text, "contentsSha256"), field(text, "contentFingerprint"));
    try {
      return Optional.of(
          new Sidecar(job, edition, vintage, Instant.parse(publishedAt), seal, totals(text), null));
    } catch (DateTimeParseException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static @Nullable String field(String text, String name) {
    Matcher field = Pattern.compile('"' + name + "\"\\s*:\\s*\"([^\"\\\\]+)\"").matcher(text);
    return field.find() ? field.group(1) : null;
  }

  private static Map<String, Outcome.Amount> totals(String text) {
    Map<String, Outcome.Amount> totals = new LinkedHashMap<>();
    Matcher total = TOTAL.matcher(text);
    while (total.find()) {
      BigDecimal value = total.group(2).equals("null") ? null : new BigDecimal(total.group(2));
      totals.put(total.group(1), new Outcome.Amount(value, Qualifier.ofSign(total.group(3))));
    }
    return totals;
  }
}
