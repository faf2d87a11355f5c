package io.annuario.cli;

import io.annuario.definition.Edition;
import io.annuario.job.Difference;
import io.annuario.observation.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Differences for programs. Contract: fields and their order. */
final class DifferencesJson {

  private DifferencesJson() {}

  static String of(Edition edition, int from, int to, List<Difference> differences) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("job", edition.job());
    json.put("edition", edition.name());
    json.put("from", from);
    json.put("to", to);
    json.put("revisions", differences.stream().map(DifferencesJson::revision).toList());
    return Json.line(json);
  }

  private static Map<String, @Nullable Object> revision(Difference difference) {
    Place cause = difference.cause();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("office", difference.office());
    json.put("territory", difference.key().territory());
    json.put("indicator", difference.key().indicator());
    json.put("period", difference.key().period().label());
    json.put("breakdown", difference.key().breakdown().code());
    json.put("old", side(difference.before()));
    json.put("new", side(difference.after()));
    json.put("percent", difference.percent());
    json.put("file", cause.file());
    json.put("sheet", cause.sheet());
    json.put("cell", cause.cell() == null ? null : cause.cell().toString());
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> side(Difference.@Nullable Side side) {
    if (side == null) {
      return null;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("value", side.value());
    json.put("qualifier", side.qualifier().sign());
    json.put("status", side.status().name());
    return json;
  }
}
