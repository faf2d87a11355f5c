package io.annuario.draft;

/** Lines of YAML. */
final class Yaml {

  private final StringBuilder text = new StringBuilder();

  Yaml line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Yaml comment(String indent, String words) {
    words.lines().forEach(line -> line(indent + "# " + line));
    return this;
  }

  /** A text in quotes, whatever is in it. */
  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < words.length(); at++) {
      char character = words.charAt(at);
      if (character == '"' || character == '\\') {
        quoted.append('\\').append(character);
      } else {
        quoted.append(Character.isISOControl(character) ? ' ' : character);
      }
    }
    return quoted.append('"').toString();
  }

  static String list(Iterable<String> words) {
    StringBuilder list = new StringBuilder("[");
    for (String word : words) {
      list.append(list.length() > 1 ? ", " : "").append(quoted(word));
    }
    return list.append(']').toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
