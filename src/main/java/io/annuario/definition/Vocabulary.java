package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a job and what they mean. Words are matched exactly after {@link Label#normalise};
 * never by likeness. Codes are no words unless they are listed as aliases too: a header "Land" is
 * no territory because one has the code LAND. Immutable, safe for threads.
 */
public final class Vocabulary {

  private final Map<String, List<Meaning>> meanings;
  private final Codes codes;
  private final Map<Class<? extends Meaning>, List<Likeness.Known>> words = new HashMap<>();
  private final Map<String, Dimension> dimensions = new HashMap<>();
  private final HeaderWords headerWords;
  private final Set<String> namesOfJob;
  private final Set<String> parts;

  public Vocabulary(JobDefinition definition) {
    this.headerWords = new HeaderWords(definition.words());
    this.namesOfJob =
        Stream.of(definition.title().it(), definition.title().en())
            .map(Label::normalise)
            .collect(Collectors.toUnmodifiableSet());
    this.codes = new Codes(definition, headerWords);
    Gathered gathered = new Gathered();
    for (Territory territory : definition.territories().all()) {
      for (String word : words(territory.aliases(), Phrase.same(territory.name()))) {
        gathered.add(territory, new Meaning.OfTerritory(territory, word));
      }
    }
    for (Indicator indicator : definition.indicators().all()) {
      for (String word : words(indicator.aliases(), indicator.name())) {
        gathered.add(indicator, new Meaning.OfIndicator(indicator, word));
      }
    }
    for (Office office : definition.offices().all()) {
      for (String word : words(office.aliases(), office.name(), office.code())) {
        gathered.add(office, new Meaning.OfOffice(office, word));
      }
    }
    definition.dimensions().forEach(dimension -> add(dimension, gathered));
    this.meanings = gathered.frozen();
    this.parts =
        Stream.of(meanings.keySet(), dimensions.keySet(), headerWords.all(), namesOfJob)
            .flatMap(Set::stream)
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private void add(Dimension dimension, Gathered gathered) {
    for (String word : words(dimension.aliases(), dimension.name(), dimension.code())) {
      dimensions.putIfAbsent(Label.normalise(word), dimension);
    }
    for (String word : new TreeSet<>(dimension.total())) {
      gathered.add(dimension, new Meaning.OfWhole(dimension, word));
    }
    for (Dimension.Category category : dimension.categories()) {
      for (String word : words(category.aliases(), category.name(), category.code())) {
        gathered.add(
            List.of(dimension, category), new Meaning.OfCategory(dimension, category, word));
      }
    }
  }

  private static Set<String> words(Set<String> aliases, Phrase name) {
    Set<String> words = new LinkedHashSet<>(List.of(name.it(), name.en()));
    // Sorted, because the order of an immutable set changes from run to run.
    words.addAll(new TreeSet<>(aliases));
    return words;
  }

  private static Set<String> words(Set<String> aliases, Phrase name, String code) {
    Set<String> words = words(aliases, name);
    words.add(code);
    return words;
  }

  private static Set<String> words(Set<String> aliases, String name, String code) {
    return words(aliases, Phrase.same(name), code);
  }

  /** Meanings by normalised word and by what they mean: the first word that says so is kept. */
  private final class Gathered {

    private final Map<String, Map<Object, Meaning>> byWord = new HashMap<>();

    void add(Object meant, Meaning meaning) {
      String word = Label.normalise(meaning.word());
      byWord.computeIfAbsent(word, key -> new LinkedHashMap<>()).putIfAbsent(meant, meaning);
      words
          .computeIfAbsent(meaning.getClass(), kind -> new ArrayList<>())
          .add(new Likeness.Known(word, meaning.word(), meant));
    }

    Map<String, List<Meaning>> frozen() {
      Map<String, List<Meaning>> frozen = new HashMap<>();
      byWord.forEach((word, meant) -> frozen.put(word, List.copyOf(meant.values())));
      return frozen;
    }
  }

  /**
   * Everything that a label can mean; empty when the job does not know it. The code of an indicator
   * is a word where it is written letter by letter as the job writes it.
   */
  public List<Meaning> meaningsOf(String label) {
    List<Meaning> known = meanings.getOrDefault(Label.normalise(label), List.of());
    return known.isEmpty() ? codes.written(label.strip()) : known;
  }

  /**
   * What a label means as a code, for places where codes stand. Leading zeros make no difference,
   * unless two codes differ by them alone.
   */
  public List<Meaning> codesOf(String label) {
    return codes.of(label);
  }

  /** Whether codes of territories follow below or beside a label: "Codice regione", "NUTS". */
  public boolean isOfTerritoryCodes(String label) {
    return headerWords.isOfTerritoryCodes(Label.normalise(label));
  }

  /**
   * What a label says about the cells beside or below it, by the built-in header words and those of
   * the job; empty when nothing. RATE also when a rate's word stands anywhere in the label, NOTE
   * and PART also when the label begins with one of theirs ("Fonte: …", "di cui arrestati").
   */
  public Set<Role> rolesOf(String label) {
    return headerWords.rolesOf(Label.normalise(label));
  }

  /**
   * What "Totale Lombardia" or "Italia - Totale" is the total of; empty when it is no such label.
   */
  public List<Meaning> meaningsOfTotal(String label) {
    return meaningsWithout(Role.TOTAL, label);
  }

  /** What "di cui arrestati" is about when those words together are unknown; empty likewise. */
  public List<Meaning> meaningsOfPart(String label) {
    return meaningsWithout(Role.PART, label);
  }

  /** Whether a label is a part's word and others that the job does not know: "di cui con armi". */
  public boolean isPartOfUnknown(String label) {
    String whole = Label.normalise(label);
    String rest = headerWords.without(Role.PART, whole);
    return !rest.isEmpty()
        && !rest.equals(whole)
        && headerWords.rolesOf(rest).isEmpty()
        && meaningsOf(whole).isEmpty()
        && meaningsOf(rest).isEmpty()
        && dimensionNamed(rest).isEmpty();
  }

  private List<Meaning> meaningsWithout(Role role, String label) {
    String whole = Label.normalise(label);
    String rest = headerWords.without(role, whole);
    return rest.equals(whole) ? List.of() : meanings.getOrDefault(rest, List.of());
  }

  /** Whether a normalised word is one of those that the job's words are made of. */
  public boolean isPartOfWord(String word) {
    return parts.contains(word);
  }

  /** Whether a label is what the job itself is called. */
  public boolean isNameOfJob(String label) {
    return namesOfJob.contains(Label.normalise(label));
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
    return Label.withoutFusedDigits(label).filter(word -> !stands(label) && isKnown(word));
  }

  /**
   * The known word that a label is when a footnote's letter behind it is taken off: "Thefts /b",
   * "Thefts b)". Empty when the label is known as it stands or stays unknown without it.
   */
  public Optional<String> withoutLetterMark(String label) {
    return Label.withoutLetterMark(label).filter(word -> !stands(label) && isKnown(word));
  }

  /**
   * The label with raised and lowered characters as plain ones, where it is known with them only:
   * areas in m², CO₂. Empty where they are marks.
   */
  public Optional<String> withRaisedAsPlain(String label) {
    return Label.withRaisedAsPlain(label).filter(plain -> !stands(label) && isKnown(plain));
  }

  private boolean stands(String label) {
    return isKnown(label) || !codes.of(label).isEmpty();
  }

  private boolean isKnown(String label) {
    String word = Label.normalise(label);
    return meanings.containsKey(word)
        || dimensions.containsKey(word)
        || !headerWords.rolesOf(word).isEmpty();
  }

  /**
   * At most three things' words closest to an unknown one, for messages only.
   *
   * @param kind territories, indicators, offices or categories
   */
  public List<String> nearest(String label, Class<? extends Meaning> kind) {
    return Likeness.nearest(Label.normalise(label), words.getOrDefault(kind, List.of()));
  }
}
