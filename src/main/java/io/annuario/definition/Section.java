package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The keys and values of one YAML mapping, read strictly: what is unknown, doubled or of the wrong
 * kind is a mistake, and reading goes on with nothing in its place.
 */
final class Section {

  /** A text and the line on which it stands, from 1. */
  record Located(String text, int line) {}

  private final String file;
  private final String name;
  private final int line;
  private final Mistakes mistakes;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  /**
   * @param name the key that holds the section; empty for the outermost
   * @param keys every key that it may have; empty when any will do
   */
  Section(String file, String name, MappingNode node, List<String> keys, Mistakes mistakes) {
    this.file = file;
    this.name = name;
    this.line = YamlFile.line(node);
    this.mistakes = mistakes;
    for (NodeTuple tuple : node.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (key != null) {
        keep(key, tuple, keys);
      }
    }
  }

  private void keep(String key, NodeTuple tuple, List<String> keys) {
    int at = YamlFile.line(tuple.getKeyNode());
    NodeTuple first = entries.putIfAbsent(key, tuple);
    if (first != null) {
      int other = YamlFile.line(first.getKeyNode());
      add(
          at,
          Phrase.of(
              "la chiave '%s' c'è già alla riga %d",
              "the key '%s' already stands on line %d", key, other),
          new Phrase("Tenerne una sola", "Keep only one of them"));
    } else if (!keys.isEmpty() && !keys.contains(key)) {
      Phrase what =
          name.isEmpty()
              ? Phrase.of("chiave sconosciuta %s", "unknown key %s", MistakePhrases.quote(key))
              : Phrase.of(
                  "chiave sconosciuta %s in '%s'",
                  "unknown key %s in '%s'", MistakePhrases.quote(key), name);
      add(at, what, MistakePhrases.insteadOf(key, keys));
    }
  }

  String file() {
    return file;
  }

  Mistakes mistakes() {
    return mistakes;
  }

  /** The line of a key; of the section when it has no such key. */
  int line(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? line : YamlFile.line(tuple.getKeyNode());
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  void add(int at, Phrase what, Phrase remedy) {
    mistakes.add(file, at, what, remedy);
  }

  /** A mistake about a key's value. */
  void add(String key, Phrase what, Phrase remedy) {
    add(line(key), what, remedy);
  }

  void missing(String key) {
    Phrase what =
        name.isEmpty()
            ? Phrase.of("manca la chiave '%s'", "the key '%s' is missing", key)
            : Phrase.of(
                "manca la chiave '%s' in '%s'", "the key '%s' is missing in '%s'", key, name);
    add(line, what, new Phrase("Aggiungerla", "Add it"));
  }

  private @Nullable Node value(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? null : tuple.getValueNode();
  }

  private void wrongKind(String key, Node got, Phrase expected) {
    add(
        YamlFile.line(got),
        new Phrase(
            "'" + key + "' deve essere " + expected.it() + ", ma è " + kind(got).it(),
            "'" + key + "' must be " + expected.en() + " but is " + kind(got).en()),
        MistakePhrases.CORRECT_IT);
  }

  private static Phrase kind(Node node) {
    if (node instanceof MappingNode) {
      return new Phrase("un insieme di chiavi", "a set of keys");
    }
    if (node instanceof SequenceNode) {
      return new Phrase("un elenco", "a list");
    }
    return node.getTag().equals(Tag.NULL)
        ? new Phrase("un valore vuoto", "an empty value")
        : new Phrase("un testo", "a text");
  }

  /**
   * The text exactly as written, whatever YAML would make of it: codes such as 01 keep their zeros.
   */
  private static @Nullable String scalar(Node node) {
    boolean isText = node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    return isText ? ((ScalarNode) node).getValue() : null;
  }

  /** A text; null when the key is missing, and after a mistake. */
  @Nullable String text(String key) {
    Node node = value(key);
    if (node == null) {
      return null;
    }
    String text = scalar(node);
    if (text == null || text.isBlank()) {
      wrongKind(key, node, new Phrase("un testo", "a text"));
      return null;
    }
    return text;
  }

  /** A text that must be there; empty after a mistake. */
  String requiredText(String key) {
    if (!has(key)) {
      missing(key);
    }
    String text = text(key);
    return text == null ? "" : text;
  }

  /** One text for both languages, or {@code {it: …, en: …}}; an empty phrase after a mistake. */
  Phrase requiredPhrase(String key) {
    if (value(key) instanceof MappingNode mapping) {
      Section languages = new Section(file, key, mapping, List.of("it", "en"), mistakes);
      return new Phrase(languages.requiredText("it"), languages.requiredText("en"));
    }
    return Phrase.same(requiredText(key));
  }

  /** {@code true} or {@code false}. */
  boolean flag(String key, boolean otherwise) {
    Boolean said = choice(key, Map.of("true", true, "false", false));
    return said == null ? otherwise : said;
  }

  /** One of several words; null when the key is missing, and after a mistake. */
  <T> @Nullable T choice(String key, Map<String, T> choices) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    T choice = choices.get(text);
    if (choice == null) {
      add(
          key,
          Phrase.of("'%s' non può essere %s", "'%s' cannot be %s", key, MistakePhrases.quote(text)),
          MistakePhrases.insteadOf(text, choices.keySet().stream().sorted().toList()));
    }
    return choice;
  }

  /** A day, {@code 2020-11-04}; null when the key is missing, and after a mistake. */
  @Nullable LocalDate date(String key) {
    String text = text(key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      add(
          key,
          Phrase.of(
              "%s in '%s' non è una data",
              "%s in '%s' is not a date", MistakePhrases.quote(text), key),
          Dates.REMEDY);
      return null;
    }
  }

  /** One text or a list of them; empty when the key is missing. */
  List<Located> oneOrMore(String key) {
    Node node = value(key);
    String text = node == null ? null : scalar(node);
    return node == null || text == null || text.isBlank()
        ? texts(key)
        : List.of(new Located(text, YamlFile.line(node)));
  }

  /** A list of texts; empty when the key is missing. What is no text in it is a mistake. */
  List<Located> texts(String key) {
    Node node = value(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      List<Located> texts = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        String text = scalar(item);
        if (text == null || text.isBlank()) {
          wrongKind(key, item, new Phrase("un elenco di testi", "a list of texts"));
        } else {
          texts.add(new Located(text, YamlFile.line(item)));
        }
      }
      return texts;
    }
    wrongKind(key, node, new Phrase("un elenco di testi", "a list of texts"));
    return List.of();
  }

  /** Whether what a key has is a set of keys. */
  boolean isSection(String key) {
    return value(key) instanceof MappingNode;
  }

  /** A section inside this one; null when the key is missing, and after a mistake. */
  @Nullable Section section(String key, List<String> keys) {
    Node node = value(key);
    if (node instanceof MappingNode mapping) {
      return new Section(file, key, mapping, keys, mistakes);
    }
    if (node != null) {
      wrongKind(key, node, new Phrase("un insieme di chiavi", "a set of keys"));
    }
    return null;
  }

  /** A list of sections; empty when the key is missing, and after a mistake. */
  List<Section> sections(String key, List<String> keys) {
    Node node = value(key);
    if (node == null) {
      return List.of();
    }
    Phrase expected = new Phrase("un elenco di insiemi di chiavi", "a list of sets of keys");
    if (!(node instanceof SequenceNode sequence)) {
      wrongKind(key, node, expected);
      return List.of();
    }
    List<Section> sections = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (item instanceof MappingNode mapping) {
        sections.add(new Section(file, key, mapping, keys, mistakes));
      } else {
        wrongKind(key, item, expected);
      }
    }
    return sections;
  }
}
