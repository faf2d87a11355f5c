package io.annuario.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.annuario.observation.Address;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The fields of objects, as paths: {@code returns/read}, {@code vintages[]/vintage}, {@code
 * totals*}{@code /value}. Those that a record declares, that the schema describes, or that an
 * object has.
 */
record JsonFields(JsonNode schema) {

  /** Of a record of the program, and of the records that it is made of. */
  static List<String> declared(Class<?> object) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : object.getRecordComponents()) {
      JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
      String name = renamed == null ? component.getName() : renamed.value();
      Type type = component.getGenericType();
      String suffix = "";
      if (type instanceof ParameterizedType many) {
        Type[] of = many.getActualTypeArguments();
        suffix = of.length == 1 ? "[]" : "*";
        type = of[of.length - 1];
      }
      fields.add(name);
      if (type instanceof Class<?> part && part.isRecord() && part != Address.class) {
        String inside = name + suffix + "/";
        declared(part).forEach(field -> fields.add(inside + field));
      }
    }
    return fields;
  }

  /** Of a definition of the schema. */
  List<String> described(String definition) {
    return described(schema.at("/$defs/" + definition));
  }

  private List<String> described(JsonNode object) {
    List<String> fields = new ArrayList<>();
    JsonNode properties = object.path("properties");
    for (String name : properties.propertyNames()) {
      fields.add(name);
      JsonNode property = resolved(properties.get(name));
      String suffix = "";
      if (property.has("items")) {
        suffix = "[]";
        property = resolved(property.get("items"));
      } else if (property.has("additionalProperties")) {
        suffix = "*";
        property = resolved(property.get("additionalProperties"));
      }
      String inside = name + suffix + "/";
      described(property).forEach(field -> fields.add(inside + field));
    }
    return fields;
  }

  private JsonNode resolved(JsonNode property) {
    JsonNode one = property.has("anyOf") ? property.get("anyOf").get(0) : property;
    return one.has("$ref") ? schema.at(one.get("$ref").asString().substring(1)) : one;
  }

  /** Of an object that was printed; what is null is not told. */
  static List<String> told(JsonNode object) {
    List<String> fields = new ArrayList<>();
    for (String name : object.propertyNames()) {
      JsonNode value = object.get(name);
      if (!value.isNull()) {
        fields.add(name);
      }
      if (value.isArray()) {
        value.forEach(item -> told(item).forEach(field -> fields.add(name + "[]/" + field)));
      } else if (Set.of("totals", "totalsNow", "likeForLike").contains(name)) {
        value.forEach(item -> told(item).forEach(field -> fields.add(name + "*/" + field)));
      } else {
        told(value).forEach(field -> fields.add(name + "/" + field));
      }
    }
    return fields;
  }
}
