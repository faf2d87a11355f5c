package io.annuario.checking;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Territory;
import io.annuario.observation.Observation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a rule asks of the code lists: {@code TERRITORY.KIND} is what the column {@code
 * attribute_kind} says of the territory.
 *
 * @param name as rules write it
 * @param isNumber whether all that the column says are numbers
 */
record Attribute(Owner owner, String name, boolean isNumber) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,28}(\\.[0-9]{1,10})?");

  /** Whose it is. */
  enum Owner {
    TERRITORY("dei territori", "of territories"),
    OFFICE("degli uffici", "of offices");

    private final String it;
    private final String en;

    Owner(String it, String en) {
      this.it = it;
      this.en = en;
    }
  }

  /**
   * What a word of a rule asks; empty when it is about no code list.
   *
   * @throws Misread when the code list says nothing of the kind
   */
  static Optional<Attribute> called(String word, JobDefinition definition) {
    Optional<Owner> asked =
        Arrays.stream(Owner.values()).filter(one -> word.startsWith(one.name() + ".")).findFirst();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Owner owner = asked.get();
    String name = word.substring(owner.name().length() + 1);
    List<String> said = said(owner, name, definition);
    if (said.isEmpty()) {
      String column = "attribute_" + name.toLowerCase(Locale.ROOT);
      throw new Misread(
          "'" + word + "': la lista " + owner.it + " non ha la colonna " + column,
          "'" + word + "': the list " + owner.en + " has no column " + column);
    }
    boolean isNumber =
        said.stream().allMatch(text -> text.isEmpty() || NUMBER.matcher(text).matches())
            && !said.stream().allMatch(String::isEmpty);
    return Optional.of(new Attribute(owner, name, isNumber));
  }

  private static List<String> said(Owner owner, String name, JobDefinition definition) {
    return switch (owner) {
      case TERRITORY ->
          said(definition.territories().all().stream().map(Territory::attributes), name);
      case OFFICE -> said(definition.offices().all().stream().map(Office::attributes), name);
    };
  }

  private static List<String> said(Stream<Map<String, String>> all, String name) {
    return all.filter(one -> one.containsKey(name)).map(one -> one.get(name)).toList();
  }

  /**
   * Makes sure, where a rule compares an attribute with a word in quotes, that some code has it: a
   * slip of the pen would make a rule that never says what it seems to say.
   *
   * @throws Misread when none has
   */
  static void requireKnown(String compared, String with, JobDefinition definition) {
    boolean isQuoted = with.length() > 1 && with.charAt(0) == '"';
    if (isQuoted) {
      called(compared, definition)
          .ifPresent(one -> one.requireValue(with.substring(1, with.length() - 1), definition));
    }
  }

  private void requireValue(String word, JobDefinition definition) {
    SortedSet<String> all = new TreeSet<>(said(owner, name, definition));
    if (!all.contains(word)) {
      all.remove("");
      String known = String.join(", ", all);
      throw new Misread(
          written() + " non è mai \"" + word + "\", ma " + known,
          written() + " is never \"" + word + "\", but " + known);
    }
  }

  /** As rules write it. */
  String written() {
    return owner + "." + name;
  }

  /** What the code list says where a figure stands; empty where a number is not said. */
  Optional<Value> of(Observation figure, JobDefinition definition) {
    String text = text(figure, definition);
    if (!isNumber) {
      return Optional.of(new Value.Text(text));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(Value.of(new BigDecimal(text)));
  }

  /** Likewise, in words. */
  String text(Observation figure, JobDefinition definition) {
    Map<String, String> attributes =
        switch (owner) {
          case TERRITORY ->
              definition
                  .territories()
                  .find(figure.key().territory())
                  .map(Territory::attributes)
                  .orElse(Map.of());
          case OFFICE ->
              definition.offices().find(figure.office()).map(Office::attributes).orElse(Map.of());
        };
    return attributes.getOrDefault(name, "");
  }
}
