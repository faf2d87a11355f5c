package io.annuario.workbook;

import io.annuario.definition.Imprint;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbered notes that sheets refer to: what each indicator counts, where series break, and what
 * the job says of how its figures are made.
 */
final class Notes {

  private static final Phrase ALL = new Phrase("tutti gli indicatori", "all indicators");
  private static final Phrase METHOD = new Phrase("metodo", "method");

  private final List<Note> all = new ArrayList<>();

  /**
   * A note.
   *
   * @param indicator the code of the one that it is about; null where it is about more
   * @param isBreak whether it tells of a break in the series of the whole territory
   */
  record Note(@Nullable String indicator, boolean isBreak, Phrase about, Phrase text) {}

  Notes(JobDefinition definition) {
    Imprint about = definition.about();
    for (Indicator indicator : definition.indicators().all()) {
      Imprint.Explained told = about.indicators().get(indicator.code());
      if (told != null) {
        all.add(new Note(indicator.code(), false, indicator.name(), explained(told)));
      }
    }
    about.breaks().forEach(one -> all.add(broken(definition, one)));
    about.notes().forEach(text -> all.add(new Note(null, false, METHOD, text)));
  }

  /** Every note; the first of them has the number one. */
  List<Note> all() {
    return all;
  }

  /** Refers to the notes on an indicator; empty where there are none. */
  String marks(Indicator indicator, Book book) {
    return marks(note -> indicator.code().equals(note.indicator()), book);
  }

  /** Refers to the breaks of an indicator's series, those of all series among them. */
  String breaks(Indicator indicator, Book book) {
    return marks(
        note ->
            note.isBreak()
                && (note.indicator() == null || indicator.code().equals(note.indicator())),
        book);
  }

  private String marks(Predicate<Note> which, Book book) {
    return IntStream.range(0, all.size())
        .filter(at -> which.test(all.get(at)))
        .mapToObj(at -> book.say(mark(at + 1)))
        .collect(Collectors.joining(" "));
  }

  static Phrase mark(int number) {
    return Phrase.of("[nota %d]", "[note %d]", number);
  }

  private static Phrase explained(Imprint.Explained told) {
    Phrase definition = told.definition();
    Phrase source = told.source();
    Phrase from = source == null ? null : new Phrase("Fonte: ", "Source: ").then(source);
    if (definition == null) {
      return from == null ? Phrase.same("") : from;
    }
    return from == null ? definition : definition.then(Phrase.same(" ")).then(from);
  }

  private static Note broken(JobDefinition definition, Imprint.Break one) {
    Phrase about =
        Optional.ofNullable(one.indicator())
            .flatMap(definition.indicators()::find)
            .map(Indicator::name)
            .orElse(ALL);
    String territory =
        Optional.ofNullable(one.territory())
            .flatMap(definition.territories()::find)
            .map(Territory::name)
            .map(name -> ", " + name)
            .orElse("");
    boolean isOfWhole =
        one.territory() == null || one.territory().equals(definition.territories().top().code());
    Phrase year = Phrase.of("Interruzione nel %s: ", "Break in %s: ", String.valueOf(one.year()));
    return new Note(
        one.indicator(), isOfWhole, about.then(Phrase.same(territory)), year.then(one.text()));
  }
}
