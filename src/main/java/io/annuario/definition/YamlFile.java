package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML 1.2 file as located nodes, so that every mistake can name its line. */
final class YamlFile {

  /** Far deeper than a definition, far shallower than the stack. */
  private static final int DEEPEST = 20;

  private final String file;
  private final Mistakes mistakes;
  private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlFile(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The file's outermost section; null after a mistake that leaves nothing to read. */
  static @Nullable Section read(Path path, List<String> keys, Mistakes mistakes) {
    String text = TextFile.read(path, mistakes);
    if (text == null) {
      return null;
    }
    return new YamlFile(TextFile.shown(path), mistakes).section(text, keys);
  }

  private @Nullable Section section(String text, List<String> keys) {
    // Aliases cost nothing while nodes are composed, and isPlain refuses them with their line.
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();
    try {
      Iterator<Node> documents = new Compose(settings).composeAllFromString(text).iterator();
      if (!documents.hasNext()) {
        add(1, new Phrase("il file è vuoto", "the file is empty"), mappingExpected());
        return null;
      }
      Node root = documents.next();
      if (documents.hasNext()) {
        add(
            line(documents.next()),
            new Phrase("comincia un secondo documento", "a second document begins here"),
            new Phrase("Togliere la riga '---'", "Remove the line '---'"));
        return null;
      }
      if (!isPlain(root, 0)) {
        return null;
      }
      if (root instanceof MappingNode mapping) {
        return new Section(file, "", mapping, keys, mistakes);
      }
      add(line(root), new Phrase("non ci sono chiavi", "there are no keys"), mappingExpected());
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      add(line, malformed(malformed.getProblem()), fixYaml());
    } catch (YamlEngineException malformed) {
      add(0, malformed(String.valueOf(malformed.getMessage())), fixYaml());
    } catch (StackOverflowError tooDeep) {
      add(0, tooDeep(), MistakePhrases.CORRECT_IT);
    }
    return null;
  }

  /**
   * Whether the tree is a tree (no anchor used twice, which is how YAML bombs are made) and
   * shallow.
   */
  private boolean isPlain(Node node, int depth) {
    if (!(node instanceof CollectionNode<?>)) {
      return true;
    }
    if (!met.add(node)) {
      add(
          line(node),
          new Phrase("un'ancora YAML (&) è ripetuta con *", "a YAML anchor (&) is repeated with *"),
          new Phrase("Scrivere per esteso ciò che si ripete", "Write out what is repeated"));
      return false;
    }
    if (depth > DEEPEST) {
      add(line(node), tooDeep(), MistakePhrases.CORRECT_IT);
      return false;
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().allMatch(item -> isPlain(item, depth + 1));
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (!isPlain(tuple.getKeyNode(), depth + 1) || !isPlain(tuple.getValueNode(), depth + 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private void add(int line, Phrase what, Phrase remedy) {
    mistakes.add(file, line, what, remedy);
  }

  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static Phrase mappingExpected() {
    return new Phrase(
        "Scrivere una riga 'chiave: valore' per ogni chiave",
        "Write one line 'key: value' for each key");
  }

  private static Phrase malformed(String problem) {
    return Phrase.of("qui il YAML si interrompe (%s)", "the YAML breaks off here (%s)", problem);
  }

  private static Phrase fixYaml() {
    return new Phrase(
        "Controllare rientri, virgolette e parentesi in quella riga e nella precedente",
        "Check indentation, quotes and brackets on that line and on the one before");
  }

  private static Phrase tooDeep() {
    return new Phrase("le chiavi sono annidate troppo", "keys are nested too deeply");
  }
}
