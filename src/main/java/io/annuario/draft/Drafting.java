package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.observation.Language;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a job of what was gathered. */
final class Drafting {

  private static final int LONGEST_NAME = 120;

  /** An office that reports on more of them reports on everything. */
  private static final int MOST_TERRITORIES = 25;

  private final LabelKinds kinds;
  private final List<Example> examples;
  private final Gathering gathered;
  private final MadeCodes codes = new MadeCodes();
  private final Map<String, String> byWord = new HashMap<>();
  private final Map<BodySense, String> lone = new HashMap<>();

  /** By the tables that name no territory, the code of that of their returns. */
  private final Map<BodySense, String> places = new HashMap<>();

  private Drafting(LabelKinds kinds, List<Example> examples) {
    this.kinds = kinds;
    this.examples = examples;
    this.gathered = new Gathering(kinds);
  }

  static Drafted of(String job, List<Example> examples, Optional<String> year, LabelKinds kinds) {
    Drafting drafting = new Drafting(kinds, examples);
    drafting.gathered.gather(examples);
    return drafting.drafted(job, year);
  }

  private Drafted drafted(String job, Optional<String> year) {
    List<DraftedIndicator> indicators = indicators();
    String numbers = numbers();
    List<DraftedOffice> offices = offices(numbers);
    boolean isItalian = Habits.isItalian(examples);
    String edition = year.orElseGet(() -> Habits.year(examples));
    return new Drafted(
        job,
        edition,
        edition + "-01-01/" + edition + "-12-31",
        isItalian ? Language.IT : Language.EN,
        numbers,
        gathered,
        indicators,
        Map.copyOf(byWord),
        lone,
        places,
        offices,
        top(),
        Habits.signs(examples),
        examples.stream().anyMatch(Example::hides));
  }

  private String numbers() {
    Map<String, Long> votes =
        examples.stream()
            .map(Habits::numbers)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Habits.isItalian(examples) ? "it" : "en");
  }

  private List<DraftedIndicator> indicators() {
    for (BodySense sense : gathered.senses) {
      if (!sense.countsEverywhere()) {
        String name = title(sense);
        Place place = sense.example().place(sense.body(), sense.body().rows().get(0), 0);
        Objects.requireNonNull(gathered.things.get(sense.example().file()))
            .computeIfAbsent(Label.normalise(name), word -> FoundWords.of(name, place));
        lone.put(sense, Label.normalise(name));
      }
    }
    SameThings same = SameThings.of(gathered.things);
    Decimals decimals = Decimals.of(gathered.senses, lone, same);
    FreeWords free = new FreeWords();
    List<DraftedIndicator> indicators = new ArrayList<>();
    List<SameThings.Thing> things = new ArrayList<>(same.all());
    things.sort(
        Comparator.comparing(
            thing ->
                examples.stream()
                    .map(Example::file)
                    .toList()
                    .indexOf(thing.wording().first().file())));
    for (SameThings.Thing thing : things) {
      List<String> words = free.take(thing.wording().words().values());
      String name = words.isEmpty() ? thing.wording().name() + " (n.)" : words.get(0);
      String code = codes.of(name);
      List<String> supposed = new ArrayList<>();
      thing.supposed().forEach(one -> supposed.addAll(free.take(one.words().values())));
      List<String> aliases =
          new ArrayList<>(words.isEmpty() ? words : words.subList(1, words.size()));
      aliases.addAll(supposed);
      thing.wording().words().keySet().forEach(word -> byWord.put(word, code));
      thing.supposed().forEach(one -> one.words().keySet().forEach(word -> byWord.put(word, code)));
      boolean everywhere =
          gathered.things.values().stream()
              .allMatch(
                  words2 ->
                      words2.keySet().stream().anyMatch(word -> code.equals(byWord.get(word))));
      indicators.add(
          new DraftedIndicator(
              code,
              name,
              aliases,
              thing.supposed(),
              decimals.of(thing),
              everywhere,
              thing.wording().first()));
    }
    lone.replaceAll((sense, word) -> Objects.requireNonNull(byWord.get(word)));
    return indicators;
  }

  /** What the title of a table says, or the name of its sheet, or that of its file. */
  private String title(BodySense sense) {
    Body body = sense.body();
    for (int at = body.titles().size() - 1; at >= 0; at--) {
      String words = body.words(body.titles().get(at));
      if (words.length() <= LONGEST_NAME && kinds.of(words) == LabelKind.THING) {
        return words;
      }
    }
    String sheet = sense.sheet();
    boolean isNamed =
        sheet != null
            && !sheet.matches("(?i)(sheet|foglio|tabelle|feuil|hoja) ?[0-9]*")
            && kinds.of(sheet) == LabelKind.THING;
    return isNamed && sheet != null ? sheet : OfficeNames.shown(sense.example(), "");
  }

  private String top() {
    List<KnownPlace> around = gathered.territories.around();
    long known = gathered.territories.all().stream().filter(one -> one.known() != null).count();
    boolean holds = !around.isEmpty() && 2 * known >= gathered.territories.all().size();
    return holds ? around.get(0).code() : "ALL";
  }

  private List<DraftedOffice> offices(String numbers) {
    OfficeNames names = new OfficeNames(examples);
    MadeCodes given = new MadeCodes();
    List<DraftedOffice> offices = new ArrayList<>();
    for (Example example : examples) {
      String alias = names.alias(example);
      String name = OfficeNames.shown(example, alias);
      String own = Habits.numbers(example);
      offices.add(
          new DraftedOffice(
              example,
              given.of(name),
              name,
              alias,
              territories(example, name),
              own.equals(numbers) ? "" : own));
    }
    // What an office reports on may be named by another's file only after it was asked.
    return offices.stream().map(this::settled).toList();
  }

  private DraftedOffice settled(DraftedOffice office) {
    boolean all = office.territories().isEmpty() || office.territories().size() > MOST_TERRITORIES;
    Set<String> territories = all ? Set.of(top()) : office.territories();
    return new DraftedOffice(
        office.example(),
        office.code(),
        office.name(),
        office.alias(),
        territories,
        office.numbers());
  }

  private Set<String> territories(Example example, String name) {
    Set<String> codes = new LinkedHashSet<>();
    List<BodySense> nowhere = new ArrayList<>();
    for (BodySense sense : gathered.senses) {
      if (sense.example().file().equals(example.file())) {
        Set<String> said = TerritoriesSaid.of(sense, gathered.territories, kinds);
        codes.addAll(said);
        if (said.isEmpty()) {
          nowhere.add(sense);
        }
      }
    }
    if (!nowhere.isEmpty() || codes.isEmpty()) {
      String own = ownTerritory(example, name);
      codes.add(own);
      if (codes.size() > 1) {
        nowhere.forEach(sense -> places.put(sense, own));
      }
    }
    return codes;
  }

  /** The place that a return is about of which the tables name none. */
  private String ownTerritory(Example example, String name) {
    Place place = Place.ofFile(example.file());
    Optional<String> said = example.place();
    if (said.isPresent()) {
      return gathered.territories.named(said.get(), place).code();
    }
    for (String title : example.titles()) {
      if (kinds.of(title) == LabelKind.TERRITORY) {
        return gathered.territories.named(title, place).code();
      }
    }
    Optional<KnownPlace> within =
        Stream.concat(example.titles().stream(), Stream.of(example.stem()))
            .flatMap(title -> kinds.places().within(title).stream())
            .findFirst();
    return gathered.territories.named(within.map(KnownPlace::it).orElse(name), place).code();
  }
}
