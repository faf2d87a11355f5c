package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobSchemaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode node;
  private final Schema schema;

  JobSchemaTest() throws Exception {
    node = JSON.readTree(Files.readString(Path.of("jobs/job.schema.json")));
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
  }

  @ParameterizedTest
  @ValueSource(strings = {"child-protection-online", "isa-joint-action", "lombardy-operation"})
  void the_shipped_jobs_satisfy_the_schema_that_editors_use(String job) throws Exception {
    assertThat(errors(Files.readString(Path.of("jobs", job, "job.yaml")))).isEmpty();
  }

  @Test
  void the_largest_definition_satisfies_the_schema() {
    assertThat(errors(SmallJob.WITH_EVERYTHING)).isEmpty();
  }

  @Test
  void the_schema_is_a_good_schema() {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(node)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title:|titel:",
        "language: it|language: fr",
        "numbers: it|numbers: xx",
        "unit: persons|unitt: persons",
        "sensitive: true|sensitive: yes please",
        "threshold: 5|threshold: 1",
        "zero: protect|zero: hide",
        "protect_range: 20%|protect_range: 0.2",
        "dash: zero|dash: nothing",
        "decimals: 0|decimals: 11",
        "tolerance: 0.5|tolerance: -1",
        "periods: month|periods: week",
        "over_periods: sum|over_periods: first",
        "complete: false|complete: no sum",
        "X: not-applicable|X: unknown",
        "row: 14-15|row: fourteen",
        "level: 2|level: deep",
        "is: territory N|is: about N",
        "code: ARRESTED|code: arrested",
        "severity: query|severity: fatal",
        "hidden: ignore|hidden: show",
        "range: B4:H25|range: B4-H25",
        "orientation: list|orientation: across",
        "header_rows: [4, 5]|header_rows: [four]",
        "C: indicator ARRESTED|C: figures of ARRESTED",
        "note: [Avvertenza bene]|notes: [Avvertenza bene]",
        "held_at: IT|held_at: [IT]",
        "change: 50%|change: 0.5",
        "at_least: 20|at_least: many",
        "sensitivity: low|sensitivity: deaf",
      })
  void what_the_schema_refuses_the_reader_refuses_too(String good, String bad) throws Exception {
    String broken = SmallJob.WITH_EVERYTHING.replace(good, bad);
    assertThat(broken).isNotEqualTo(SmallJob.WITH_EVERYTHING);
    assertThat(errors(broken)).isNotEmpty();
    assertThat(SmallJob.of(broken).mistakes()).isNotEmpty();
  }

  @Test
  void the_schema_and_the_reader_know_the_same_keys() {
    assertThat(keys("")).isEqualTo(sorted(JobFile.KEYS));
    assertThat(keys("/properties/policies")).isEqualTo(sorted(JobFile.POLICY_KEYS));
    assertThat(keys("/$defs/plausible")).isEqualTo(sorted(PlausibleSection.KEYS));
    assertThat(keys("/$defs/disclosure")).isEqualTo(sorted(DisclosureSection.KEYS));
    assertThat(keys("/properties/words")).isEqualTo(sorted(WordSections.roles().keySet()));
    assertThat(keys("/$defs/indicator")).isEqualTo(sorted(IndicatorSections.KEYS));
    assertThat(keys("/$defs/indicator/properties/replaces/items"))
        .isEqualTo(sorted(IndicatorSections.REPLACES_KEYS));
    assertThat(keys("/properties/notes/items")).isEqualTo(sorted(ImprintSections.NOTE_KEYS));
    assertThat(keys("/properties/breaks/items")).isEqualTo(sorted(ImprintSections.BREAK_KEYS));
    assertThat(keys("/$defs/dimension")).isEqualTo(sorted(DimensionSections.KEYS));
    assertThat(keys("/$defs/dimension/properties/categories/items"))
        .isEqualTo(sorted(DimensionSections.CATEGORY_KEYS));
    assertThat(keys("/$defs/rule")).isEqualTo(sorted(RuleSections.KEYS));
    assertThat(keys("/$defs/layout")).isEqualTo(sorted(LayoutSections.KEYS));
    assertThat(keys("/$defs/layout/properties/rows/items"))
        .isEqualTo(sorted(LayoutRowSections.ROW_KEYS));
    assertThat(keys("/$defs/layout/properties/blocks/items"))
        .isEqualTo(sorted(LayoutRowSections.BLOCK_KEYS));
  }

  @Test
  void the_schema_and_the_reader_know_the_same_choices() {
    assertThat(choices("/properties/language")).isEqualTo(sorted(JobFile.LANGUAGES.keySet()));
    assertThat(choices("/$defs/numbers")).isEqualTo(sorted(OfficeList.conventions().keySet()));
    assertThat(choices("/properties/policies/properties/hidden"))
        .isEqualTo(sorted(JobFile.HIDDEN.keySet()));
    assertThat(choices("/$defs/indicator/properties/aggregate"))
        .isEqualTo(sorted(IndicatorSections.AGGREGATES.keySet()));
    assertThat(choices("/$defs/indicator/properties/dash"))
        .isEqualTo(sorted(IndicatorSections.DASHES.keySet()));
    assertThat(choices("/$defs/disclosure/properties/zero"))
        .isEqualTo(sorted(DisclosureSection.ZEROS.keySet()));
    assertThat(choices("/$defs/plausible/properties/sensitivity"))
        .isEqualTo(sorted(PlausibleSection.SENSITIVITIES.keySet()));
    assertThat(choices("/$defs/rule/properties/severity"))
        .isEqualTo(sorted(RuleSections.SEVERITIES.keySet()));
    assertThat(choices("/$defs/layout/properties/orientation"))
        .isEqualTo(sorted(LayoutSections.ORIENTATIONS.keySet()));
  }

  @Test
  void every_property_is_described_for_editors() {
    assertThat(undescribed(node, "#")).isEmpty();
  }

  private static List<String> undescribed(JsonNode schema, String path) {
    List<String> found = new ArrayList<>();
    for (String key : schema.propertyNames()) {
      JsonNode value = schema.get(key);
      if (key.equals("properties")) {
        for (String property : value.propertyNames()) {
          if (!value.get(property).has("description")) {
            found.add(path + "/" + property);
          }
        }
      }
      found.addAll(undescribed(value, path + "/" + key));
    }
    return found;
  }

  private List<Error> errors(String yaml) {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.<JsonNode>valueToTree(loaded));
  }

  private Set<String> keys(String pointer) {
    return sorted(node.at(pointer + "/properties").propertyNames());
  }

  private Set<String> choices(String pointer) {
    Set<String> choices = new TreeSet<>();
    node.at(pointer + "/enum").forEach(choice -> choices.add(choice.asString()));
    return choices;
  }

  private static Set<String> sorted(Collection<String> words) {
    return new TreeSet<>(words);
  }
}
