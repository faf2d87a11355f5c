package io.annuario.cli;

import io.annuario.job.Chronicle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an edition, for programs. Contract: fields and their order. */
final class ChronicleJson {

  private ChronicleJson() {}

  /** All that was ever published, and who closed and reopened it. */
  static Map<String, @Nullable Object> history(Chronicle chronicle) {
    Map<String, @Nullable Object> json = edition(chronicle);
    json.put(
        "vintages", chronicle.publications().stream().map(ChronicleJson::publication).toList());
    json.put("changes", chronicle.changes().stream().map(ChronicleJson::change).toList());
    return json;
  }

  /** What stands, and what runs did last. */
  static Map<String, @Nullable Object> status(Chronicle chronicle) {
    Map<String, @Nullable Object> json = edition(chronicle);
    json.put("vintage", chronicle.current().map(ChronicleJson::publication).orElse(null));
    json.put("missing", chronicle.missing());
    json.put("runs", chronicle.attempts().stream().map(ChronicleJson::attempt).toList());
    return json;
  }

  static Map<String, @Nullable Object> job(String job, List<?> editions) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("job", job);
    json.put("editions", editions);
    return json;
  }

  private static Map<String, @Nullable Object> edition(Chronicle chronicle) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("edition", chronicle.edition());
    json.put("state", chronicle.state().name());
    return json;
  }

  private static Map<String, @Nullable Object> publication(Chronicle.Publication publication) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("vintage", publication.number());
    json.put("publishedAt", publication.at());
    json.put("returns", publication.returns());
    json.put("complete", publication.complete());
    Path workbook = publication.workbook();
    json.put("workbook", workbook == null ? null : Json.path(workbook));
    json.put("workbookSha256", publication.workbookSha256());
    return json;
  }

  private static Map<String, @Nullable Object> change(Chronicle.Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("state", change.state().name());
    json.put("at", change.at());
    json.put("by", change.by());
    json.put("reason", change.reason());
    return json;
  }

  private static Map<String, @Nullable Object> attempt(Chronicle.Attempt attempt) {
    Map<String, @Nullable Object> findings = new LinkedHashMap<>();
    findings.put("error", attempt.errors());
    findings.put("query", attempt.queries());
    findings.put("note", attempt.notes());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("startedAt", attempt.startedAt());
    json.put("endedAt", attempt.endedAt());
    json.put("status", attempt.status());
    json.put("exitCode", attempt.exitCode());
    json.put("vintage", attempt.vintage());
    json.put("received", attempt.received());
    json.put("findings", findings);
    return json;
  }
}
