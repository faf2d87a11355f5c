package io.annuario.cli;

import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes objects as one line of JSON, their fields in the order in which they were put. */
final class Json {

  private Json() {}

  static String line(Map<String, ?> object) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, object);
    }
    return text.toString();
  }

  static Map<String, Object> of(Finding finding) {
    Place place = finding.place();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", finding.code().name());
    json.put("severity", finding.severity().name());
    json.put("file", place.file());
    json.put("sheet", place.sheet());
    json.put("cell", place.cell() == null ? null : place.cell().toString());
    json.put("subject", finding.subject());
    json.put("expected", finding.expected());
    json.put("got", finding.got());
    json.put("remedy", finding.remedy());
    return json;
  }

  private static Map<String, Object> of(Phrase phrase) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("it", phrase.in(Language.IT));
    json.put("en", phrase.in(Language.EN));
    return json;
  }

  /** A path as every system writes it. */
  static String path(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Phrase phrase) {
      write(json, of(phrase));
    } else if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      object.forEach(
          (name, field) -> {
            json.writeName(name.toString());
            write(json, field);
          });
      json.writeEndObject();
    } else if (value instanceof Iterable<?> array) {
      json.writeStartArray();
      array.forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }
}
