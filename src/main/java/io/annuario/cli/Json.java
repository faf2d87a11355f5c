package io.annuario.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.annuario.explanation.CellTold;
import io.annuario.explanation.Understood;
import io.annuario.observation.Address;
import io.annuario.observation.Qualifier;
import io.annuario.observation.SafeText;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes objects as one line of JSON, their fields in the order in which they are declared. */
final class Json {

  /** Grows when a program that read the last one could misunderstand the next. */
  private static final int SCHEMA_VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .addMixIn(CellTold.class, WithoutNulls.class)
          .addMixIn(Understood.class, WithoutNulls.class)
          .addMixIn(Understood.Word.class, WithoutNulls.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(text(Path.class, Json::path))
                  .addSerializer(text(CellTold.Fate.class, CellTold.Fate::code))
                  .addSerializer(text(Address.class, Address::toString))
                  .addSerializer(text(Qualifier.class, Qualifier::sign)))
          .build();

  private Json() {}

  /** What every object begins with, whichever command prints it. */
  private record Printed(int schemaVersion, UUID runId, @JsonUnwrapped JsonObject object) {}

  /** What is not there is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface WithoutNulls {}

  /** Prints while it writes: a list of cells may be longer than memory. */
  static void print(UUID runId, JsonObject object, PrintStream out) {
    Writer writer =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int count) {
            for (int at = from; at < from + count; at++) {
              // Jackson escapes control characters, and no others that steer a terminal.
              if (characters[at] > 0x7F && SafeText.isSteering(characters[at])) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) characters[at]));
              } else {
                out.append(characters[at]);
              }
            }
          }

          @Override
          public void flush() {
            out.flush();
          }

          @Override
          public void close() {
            out.flush();
          }
        };
    MAPPER.writeValue(writer, new Printed(SCHEMA_VERSION, runId, object));
    out.println();
  }

  /** A path as every system writes it. */
  static String path(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static <T> StdSerializer<T> text(Class<T> type, Function<T, String> text) {
    return new StdSerializer<>(type) {
      @Override
      public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeString(text.apply(value));
      }
    };
  }
}
