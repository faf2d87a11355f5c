package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.annuario.job.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what {@code --json} prints: no field more, none less. */
class JsonSchemaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;

  private static List<JsonTalk.Line> printed = List.of();

  private final JsonNode root;

  JsonSchemaTest() throws IOException {
    root = JSON.readTree(Files.readString(Path.of("docs/annuario-json.schema.json")));
  }

  @BeforeAll
  static void the_program_answers_every_command() throws IOException {
    printed = JsonTalk.on(folder);
  }

  @Test
  void the_schema_is_a_good_schema() {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(root)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void the_schema_has_the_fields_of_the_program_in_their_order(Class<?> object) {
    List<String> declared = new ArrayList<>(List.of("schemaVersion", "runId"));
    declared.addAll(JsonFields.declared(object));
    assertThat(new JsonFields(root).described(name(object))).isEqualTo(declared);
  }

  @Test
  void the_schema_has_every_object_and_nothing_else() {
    assertThat(root.get("anyOf").valueStream().map(it -> it.get("$ref").asString()))
        .containsExactlyElementsOf(objects().map(it -> "#/$defs/" + name(it)).toList());
  }

  @Test
  void the_schema_has_every_exit_code_and_status() {
    assertThat(root.at("/$defs/run/properties/exitCode/enum").valueStream().map(JsonNode::asInt))
        .containsExactlyElementsOf(
            Stream.of(Ending.values()).map(Ending::exitCode).distinct().toList());
    assertThat(texts("/$defs/run/properties/status/enum"))
        .containsExactlyInAnyOrderElementsOf(runs().map(Ending::status).distinct().toList());
    assertThat(texts("/$defs/pastRun/properties/status/enum"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("RUNNING"), runs().map(Ending::recorded)).distinct().toList());
  }

  @Test
  void all_that_is_printed_satisfies_it_and_every_field_is_told_by_some_command() {
    Set<String> told = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (Class<?> object : objects().toList()) {
      String name = name(object);
      new JsonFields(root).described(name).forEach(field -> described.add(name + ": " + field));
    }
    for (JsonTalk.Line line : printed) {
      assertThat(schemaOf(line.object()).validate(line.json())).as("%s", line.json()).isEmpty();
      JsonFields.told(line.json()).forEach(field -> told.add(line.object() + ": " + field));
    }
    assertThat(told).isEqualTo(described);
  }

  @Test
  void the_log_of_a_run_begins_with_the_id_that_its_result_has() throws IOException {
    assertThat(
            Pattern.compile("(?m)RunLog: Run ([0-9a-f-]{36})$")
                .matcher(Files.readString(folder.resolve("output/small/2024/annuario.log")))
                .results()
                .map(line -> line.group(1)))
        .containsExactlyElementsOf(
            printed.stream()
                .filter(line -> line.object().equals("run"))
                .map(JsonTalk.Line::json)
                .filter(json -> json.get("edition").asString().equals("2024"))
                .map(json -> json.get("runId").asString())
                .toList())
        .doesNotHaveDuplicates();
  }

  private Schema schemaOf(String object) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            JSON.readTree(
                root.toString()
                    .replaceFirst("\"anyOf\":\\[.*?]", "\"\\$ref\":\"#/\\$defs/" + object + "\"")));
  }

  private static Stream<Ending> runs() {
    return Stream.of(Ending.values()).filter(ending -> ending != Ending.DONE);
  }

  private Stream<String> texts(String pointer) {
    return root.at(pointer).valueStream().map(JsonNode::asString);
  }

  static Stream<Class<?>> objects() {
    return Stream.of(JsonObject.class.getPermittedSubclasses());
  }

  private static String name(Class<?> object) {
    String name = object.getSimpleName().replaceFirst("Json$", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
