package io.annuario.definition;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A yearly statistical collection, as {@code jobs/NAME/job.yaml} and its code lists define it.
 *
 * @param name the folder's name
 * @param language of the workbook, and of the messages unless the command line says otherwise
 * @param numbers how returns write numbers, unless an office says otherwise
 * @param dimensions the optional breakdowns: sex, age band
 * @param words header words that this job adds to the built-in ones
 * @param missingSigns what stands in the place of figures that are not there
 * @param about what it tells its readers
 * @param fingerprint SHA-256 of everything that can change how a return is read: it changes when,
 *     and only when, returns have to be read again
 * @param identity SHA-256 of everything that can change what is published: the fingerprint's
 *     content, and rules, titles, expected offices
 */
public record JobDefinition(
    String name,
    Phrase title,
    Language language,
    NumberConvention numbers,
    Territories territories,
    Offices offices,
    Indicators indicators,
    List<Dimension> dimensions,
    List<Rule> rules,
    List<Layout> layouts,
    Map<Role, Set<String>> words,
    Policies policies,
    AbsenceSigns missingSigns,
    Imprint about,
    String fingerprint,
    String identity) {

  public JobDefinition {
    dimensions = List.copyOf(dimensions);
    rules = List.copyOf(rules);
    layouts = List.copyOf(layouts);
    words = Map.copyOf(words);
  }

  /**
   * The layouts that hold for a sheet of an office's return: those that are about it, without the
   * ones that a closer one stands before. No two of them are about the same cells.
   */
  public List<Layout> layoutsOf(String office, @Nullable String sheet) {
    List<Layout> about = layouts.stream().filter(layout -> layout.isAbout(office, sheet)).toList();
    return about.stream()
        .filter(
            layout ->
                about.stream()
                    .noneMatch(
                        other ->
                            !other.ignoresRange()
                                && other.closeness() > layout.closeness()
                                && other.overlaps(layout)))
        .toList();
  }

  /** The same as if only some offices were asked. */
  public JobDefinition ofOffices(Set<String> codes) {
    return with(
        territories,
        new Offices(
            offices.all().stream().filter(office -> codes.contains(office.code())).toList()));
  }

  /**
   * The same with the territories that others took the place of, as parts of these: so that figures
   * of an edition that still had them add up.
   */
  public JobDefinition withPredecessors() {
    Map<String, Territory> all = new LinkedHashMap<>();
    territories.all().forEach(one -> all.put(one.code(), one));
    for (Territory heir : territories.all()) {
      for (String code : heir.replaces().since().keySet()) {
        all.putIfAbsent(
            code,
            new Territory(
                code, code, heir.code(), Set.of(), null, null, Collections.emptySortedMap()));
      }
    }
    return all.size() == territories.all().size()
        ? this
        : with(new Territories(List.copyOf(all.values())), offices);
  }

  private JobDefinition with(Territories otherTerritories, Offices otherOffices) {
    return new JobDefinition(
        name,
        title,
        language,
        numbers,
        otherTerritories,
        otherOffices,
        indicators,
        dimensions,
        rules,
        layouts,
        words,
        policies,
        missingSigns,
        about,
        fingerprint,
        identity);
  }
}
