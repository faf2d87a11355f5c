package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/definition.md} goes through every key of the schema and of the code lists. */
class DefinitionDocumentTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String document;
  private final JsonNode node;

  DefinitionDocumentTest() throws IOException {
    document = Files.readString(Path.of("docs/definition.md"));
    node = JSON.readTree(Files.readString(Path.of("jobs/job.schema.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The job: `job.yaml`|",
        "Indicators|/$defs/indicator",
        "Dimensions|/$defs/dimension",
        "Rules|/$defs/rule",
        "Plausible|/$defs/plausible",
        "Disclosure|/$defs/disclosure",
        "Layouts|/$defs/layout",
      })
  void a_table_has_the_keys_of_the_schema(String section, String pointer) {
    assertThat(firstColumn(section)).isEqualTo(keys(pointer == null ? "" : pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The job: `job.yaml`|/properties/policies",
        "Words|/properties/words",
        "Dimensions|/$defs/dimension/properties/categories/items",
        "Layouts|/$defs/layout/properties/rows/items",
        "Layouts|/$defs/layout/properties/blocks/items",
      })
  void keys_within_keys_are_named(String section, String pointer) {
    for (String key : keys(pointer)) {
      assertThat(section(section)).containsPattern("`" + key + "[`:]");
    }
  }

  @Test
  void the_columns_of_the_code_lists_and_the_keys_of_the_edition_are_named() {
    List<String> names = new ArrayList<>(TerritoryList.COLUMNS.required());
    names.addAll(TerritoryList.COLUMNS.optional());
    names.forEach(name -> assertThat(section("Territories")).contains("`" + name + "`"));
    names = new ArrayList<>(OfficeList.COLUMNS.required());
    names.addAll(OfficeList.COLUMNS.optional());
    names.forEach(name -> assertThat(section("Offices")).contains("`" + name + "`"));
    for (String key : EditionFile.KEYS) {
      assertThat(section("The edition: `input/JOB/YEAR/edition.yaml`")).contains("`" + key);
    }
  }

  @Test
  void every_example_satisfies_the_schema_beside_the_first_one() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
    List<Map<String, Object>> examples = examples();
    assertThat(examples).hasSizeGreaterThan(5);
    for (Map<String, Object> example : examples) {
      Map<String, Object> whole = new LinkedHashMap<>(examples.get(0));
      whole.putAll(example);
      assertThat(schema.validate(JSON.<JsonNode>valueToTree(whole))).as("%s", example).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> examples() {
    return Pattern.compile("(?s)```yaml\n(.*?)```")
        .matcher(document)
        .results()
        .map(
            block ->
                (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(block.group(1)))
        .toList();
  }

  private String section(String title) {
    int from = document.indexOf("# " + title + "\n");
    assertThat(from).as(title).isNotNegative();
    int to = document.indexOf("\n## ", from + 1);
    return document.substring(from, to < 0 ? document.length() : to);
  }

  private Set<String> firstColumn(String section) {
    return Pattern.compile("(?m)^\\| `(\\w+)` \\|")
        .matcher(section(section))
        .results()
        .map((MatchResult row) -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> keys(String pointer) {
    return new TreeSet<>(node.at(pointer + "/properties").propertyNames());
  }
}
