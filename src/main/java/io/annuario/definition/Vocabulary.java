package io.annuario.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a job and what they mean. Words are matched exactly after {@link Label#normalise};
 * never by likeness. Immutable, safe for threads.
 */
public final class Vocabulary {

  private final Map<String, List<Meaning>> meanings = new HashMap<>();
  private final Map<Class<? extends Meaning>, Map<String, String>> words = new HashMap<>();
  private final Map<String, Dimension> dimensions = new HashMap<>();
  private final HeaderWords headerWords;

  public Vocabulary(JobDefinition definition) {
    this.headerWords = new HeaderWords(definition.words());
    for (Territory territory : definition.territories().all()) {
      Set<String> names = named(territory.name(), territory.code(), territory.aliases());
      names.forEach(word -> add(new Meaning.OfTerritory(territory, word)));
    }
    for (Indicator indicator : definition.indicators().all()) {
      Set<String> names = named(indicator.name().it(), indicator.name().en(), indicator.aliases());
      names.add(indicator.code());
      names.forEach(word -> add(new Meaning.OfIndicator(indicator, word)));
    }
    for (Office office : definition.offices().all()) {
      Set<String> names = named(office.name(), office.code(), office.aliases());
      names.forEach(word -> add(new Meaning.OfOffice(office, word)));
    }
    definition.dimensions().forEach(this::add);
  }

  private void add(Dimension dimension) {
    Set<String> headers = named(dimension.name().it(), dimension.name().en(), dimension.aliases());
    headers.add(dimension.code());
    headers.forEach(word -> dimensions.putIfAbsent(Label.normalise(word), dimension));
    new TreeSet<>(dimension.total()).forEach(word -> add(new Meaning.OfWhole(dimension, word)));
    for (Dimension.Category category : dimension.categories()) {
      Set<String> names = named(category.name().it(), category.name().en(), category.aliases());
      names.add(category.code());
      names.forEach(word -> add(new Meaning.OfCategory(dimension, category, word)));
    }
  }

  private static Set<String> named(String first, String second, Set<String> aliases) {
    Set<String> names = new LinkedHashSet<>(List.of(first, second));
    // Sorted, because the order of an immutable set changes from run to run.
    names.addAll(new TreeSet<>(aliases));
    return names;
  }

  private void add(Meaning meaning) {
    String word = Label.normalise(meaning.word());
    if (word.isEmpty()) {
      return;
    }
    String known =
        words
            .computeIfAbsent(meaning.getClass(), kind -> new LinkedHashMap<>())
            .putIfAbsent(word, meaning.word());
    List<Meaning> sofar = meanings.computeIfAbsent(word, key -> new ArrayList<>());
    if (known == null || sofar.stream().noneMatch(other -> isSame(other, meaning))) {
      sofar.add(meaning);
    }
  }

  /** Whether two meanings differ by their word at most. */
  private static boolean isSame(Meaning one, Meaning other) {
    if (one instanceof Meaning.OfTerritory a && other instanceof Meaning.OfTerritory b) {
      return a.territory().equals(b.territory());
    }
    if (one instanceof Meaning.OfIndicator a && other instanceof Meaning.OfIndicator b) {
      return a.indicator().equals(b.indicator());
    }
    if (one instanceof Meaning.OfOffice a && other instanceof Meaning.OfOffice b) {
      return a.office().equals(b.office());
    }
    if (one instanceof Meaning.OfCategory a && other instanceof Meaning.OfCategory b) {
      return a.dimension().equals(b.dimension()) && a.category().equals(b.category());
    }
    return one instanceof Meaning.OfWhole a
        && other instanceof Meaning.OfWhole b
        && a.dimension().equals(b.dimension());
  }

  /** Everything that a label can mean; empty when the job does not know it. */
  public List<Meaning> meaningsOf(String label) {
    return List.copyOf(meanings.getOrDefault(Label.normalise(label), List.of()));
  }

  /**
   * What a label says about the cells beside or below it, by the built-in header words and those of
   * the job; empty when nothing. RATE also when a rate's word stands anywhere in the label, NOTE
   * and PART also when the label begins with one of theirs ("Fonte: …", "di cui arrestati").
   */
  public Set<Role> rolesOf(String label) {
    return headerWords.rolesOf(Label.normalise(label));
  }

  /** What "Totale Lombardia" or "Italia - Totale" is the total of; empty when it is no such label. */
  public List<Meaning> meaningsOfTotal(String label) {
    return meaningsWithout(Role.TOTAL, label);
  }

  /** What "di cui arrestati" is about when those words together are unknown; empty likewise. */
  public List<Meaning> meaningsOfPart(String label) {
    return meaningsWithout(Role.PART, label);
  }

  private List<Meaning> meaningsWithout(Role role, String label) {
    String whole = Label.normalise(label);
    String rest = headerWords.without(role, whole);
    return rest.equals(whole) ? List.of() : List.copyOf(meanings.getOrDefault(rest, List.of()));
  }

  /** The breakdown whose categories follow below or beside a label such as "Classe di età". */
  public Optional<Dimension> dimensionNamed(String label) {
    return Optional.ofNullable(dimensions.get(Label.normalise(label)));
  }

  /**
   * The known word that a label is when a footnote number fused to it is taken off: "MAINE" of
   * "MAINE6", "Total" of "Total6, 7". Empty when the label is known as it stands, has no such
   * number, or stays unknown without it. Whoever uses the word notes that digits were taken off.
   */
  public Optional<String> strippedWord(String label) {
    if (isKnown(label)) {
      return Optional.empty();
    }
    return Label.withoutFusedDigits(label).filter(this::isKnown);
  }

  private boolean isKnown(String label) {
    String word = Label.normalise(label);
    return meanings.containsKey(word)
        || dimensions.containsKey(word)
        || !headerWords.rolesOf(word).isEmpty();
  }

  /** At most three known territories' or indicators' words closest to an unknown one, for messages. */
  public List<String> nearest(String label, Class<? extends Meaning> kind) {
    return Likeness.nearest(Label.normalise(label), words.getOrDefault(kind, Map.of()));
  }
}
