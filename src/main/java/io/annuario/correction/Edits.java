package io.annuario.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, all said by where they are in the text as it was. */
final class Edits {

  private record Edit(int from, int to, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void insert(int at, String text) {
    edits.add(new Edit(at, at, text));
  }

  void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  /** Puts a text before the end of the element whose tag it is, also where that was empty. */
  void intoEmpty(Tags tag, String text) {
    replace(tag.to() - 2, tag.to(), ">" + text + "</" + tag.prefix() + tag.local() + ">");
  }

  /** The changed text; of changes at one place those said first come first. */
  String apply(String before) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(Edit::from));
    StringBuilder after = new StringBuilder(before.length() + 1024);
    int done = 0;
    for (Edit edit : ordered) {
      after.append(before, done, edit.from()).append(edit.text());
      done = edit.to();
    }
    return after.append(before, done, before.length()).toString();
  }
}
