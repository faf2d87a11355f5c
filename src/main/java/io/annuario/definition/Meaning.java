package io.annuario.definition;

/**
 * What a word in a return can mean; one word may mean several things ("NA" is Napoli and "not
 * available"), and the table it stands in decides.
 */
public sealed interface Meaning {

  /** The word of the definition that was matched: a name, a code or an alias, as written there. */
  String word();

  record OfTerritory(Territory territory, String word) implements Meaning {}

  record OfIndicator(Indicator indicator, String word) implements Meaning {}

  record OfOffice(Office office, String word) implements Meaning {}

  record OfCategory(Dimension dimension, Dimension.Category category, String word)
      implements Meaning {

    /** Whether the word is the category's code, and neither its name nor an alias. */
    public boolean isCode() {
      String plain = Label.normalise(word);
      return plain.equals(Label.normalise(category.code()))
          && category.aliases().stream().noneMatch(alias -> Label.normalise(alias).equals(plain))
          && !Label.normalise(category.name().it()).equals(plain)
          && !Label.normalise(category.name().en()).equals(plain);
    }
  }

  /** Everyone: the total over a breakdown. */
  record OfWhole(Dimension dimension, String word) implements Meaning {}
}
