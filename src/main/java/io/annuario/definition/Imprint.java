package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a job tells those who read its figures; nothing of it changes how returns are read.
 *
 * @param publisher who answers for the figures
 * @param contact whom to ask
 * @param licence on what terms they may be used again
 * @param nextRelease when the next ones are expected
 * @param notes on how they are made
 * @param breaks where figures before and after cannot be compared
 * @param indicators what is told of each, by its code
 */
public record Imprint(
    @Nullable Phrase publisher,
    @Nullable Phrase contact,
    @Nullable Phrase licence,
    @Nullable Phrase nextRelease,
    List<Phrase> notes,
    List<Break> breaks,
    SortedMap<String, Explained> indicators) {

  /** Of a job that tells nothing. */
  public static final Imprint NOTHING =
      new Imprint(null, null, null, null, List.of(), List.of(), new TreeMap<>());

  public Imprint {
    notes = List.copyOf(notes);
    breaks = List.copyOf(breaks);
    indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
  }

  /**
   * A break of a series.
   *
   * @param year the first whose figures are others
   * @param territory its code; null for all
   * @param indicator its code; null for all
   */
  public record Break(
      int year, @Nullable String territory, @Nullable String indicator, Phrase text) {}

  /**
   * What an indicator counts, and from what.
   *
   * @param definition null where its name says it
   * @param source null where it is that of all
   */
  public record Explained(@Nullable Phrase definition, @Nullable Phrase source) {}
}
