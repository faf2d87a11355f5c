package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code indicators} of a job. */
final class IndicatorSections {

  static final List<String> KEYS =
      List.of(
          "code",
          "name",
          "aliases",
          "part_of",
          "unit",
          "definition",
          "source",
          "decimals",
          "tolerance",
          "aggregate",
          "held_at",
          "sensitive",
          "disclosure",
          "dash",
          "required",
          "plausible",
          "periods",
          "over_periods",
          "replaces");

  static final List<String> REPLACES_KEYS = List.of("code", "from");

  static final Map<String, Indicator.Aggregate> AGGREGATES =
      Map.of("sum", Indicator.Aggregate.SUM, "none", Indicator.Aggregate.NONE);

  static final Map<String, Indicator.Dash> DASHES =
      Map.of("zero", Indicator.Dash.ZERO, "not-applicable", Indicator.Dash.NOT_APPLICABLE);

  private static final Phrase TOTALS_REMEDY =
      new Phrase(
          "Scrivere di che cosa è il totale, come \"totale delitti\"",
          "Write what it is the total of, such as \"total offences\"");

  private IndicatorSections() {}

  /**
   * The indicators, as far as they could be read.
   *
   * @param territories null when they could not be read, so that nothing can be said about them
   * @param explained takes what is told of each to readers, by its code
   */
  static Indicators read(
      Section job,
      @Nullable Territories territories,
      SortedMap<String, Imprint.Explained> explained) {
    UniqueWords claims = new UniqueWords(job.mistakes());
    Map<Section, Indicator> read = new LinkedHashMap<>();
    Plausible ofJob = PlausibleSection.read(job, Plausible.USUAL);
    Counting counting = CountingKeys.read(job, Counting.ONCE);
    for (Section section : job.sections("indicators", KEYS)) {
      Indicator indicator = indicator(section, ofJob, counting);
      if (claims.take(section, indicator.code(), UniqueWords.INDICATOR_CODE, indicator.name())) {
        refuseTotals(claims, section, indicator);
        read.put(section, indicator);
        Imprint.Explained told = ImprintSections.explained(section);
        if (told != null) {
          explained.put(indicator.code(), told);
        }
      }
      if (indicator.heldAt() != null && territories != null) {
        checkHeldAt(section, indicator.heldAt(), territories);
      }
    }
    if (!job.has("indicators")) {
      job.missing("indicators");
    } else if (read.isEmpty()) {
      job.add(
          "indicators",
          new Phrase("non c'è nessun indicatore", "there is no indicator"),
          new Phrase("Definirne almeno uno", "Define at least one"));
    }
    Indicators indicators = new Indicators(List.copyOf(read.values()));
    read.forEach((section, indicator) -> checkPartOf(section, indicator, indicators));
    checkCycles(read);
    return indicators;
  }

  private static void refuseTotals(UniqueWords claims, Section section, Indicator indicator) {
    Set<String> words = new TreeSet<>(indicator.aliases());
    words.addAll(List.of(indicator.name().it(), indicator.name().en()));
    claims.noTotals(words, section.file(), section.line("name"), TOTALS_REMEDY);
  }

  private static Indicator indicator(Section section, Plausible ofJob, Counting counting) {
    Set<String> aliases = new LinkedHashSet<>();
    section.texts("aliases").forEach(alias -> aliases.add(alias.text()));
    Indicator.Aggregate aggregate = section.choice("aggregate", AGGREGATES);
    Indicator.Dash dash = section.choice("dash", DASHES);
    String unit = section.requiredText("unit");
    int decimals = decimals(section, unit);
    return new Indicator(
        section.requiredText("code"),
        section.requiredPhrase("name"),
        aliases,
        section.text("part_of"),
        unit,
        decimals,
        SectionNumbers.amount(section, "tolerance"),
        aggregate == null ? Indicator.Aggregate.SUM : aggregate,
        section.text("held_at"),
        DisclosureSection.read(section, decimals),
        dash == null ? Indicator.Dash.ZERO : dash,
        RequirementSection.read(section),
        PlausibleSection.read(section, ofJob),
        CountingKeys.read(section, counting),
        predecessors(section));
  }

  private static Predecessors predecessors(Section indicator) {
    SortedMap<String, Integer> since = new TreeMap<>();
    for (Section one : indicator.sections("replaces", REPLACES_KEYS)) {
      String code = one.requiredText("code");
      if (!one.has("from")) {
        one.missing("from");
      }
      Integer from = RequirementSection.year(one, "from");
      if (!code.isEmpty() && from != null) {
        since.put(code, from);
      }
    }
    return new Predecessors(since);
  }

  /** Money has decimals unless they are said; a currency is three capitals, EUR (ISO 4217). */
  private static int decimals(Section section, String unit) {
    if (section.has("decimals")) {
      return SectionNumbers.whole(section, "decimals", Indicator.MOST_DECIMALS);
    }
    return unit.matches("[A-Z]{3}") ? Indicator.MOST_DECIMALS : 0;
  }

  private static void checkHeldAt(Section section, String heldAt, Territories territories) {
    if (territories.find(heldAt).isEmpty()) {
      section.add(
          "held_at",
          Phrase.of(
              "il territorio %s non c'è", "there is no territory %s", MistakePhrases.quote(heldAt)),
          MistakePhrases.insteadOf(
              heldAt, territories.all().stream().map(Territory::code).toList()));
    }
  }

  private static void checkPartOf(Section section, Indicator indicator, Indicators indicators) {
    String whole = indicator.partOf();
    if (whole != null && indicators.find(whole).isEmpty()) {
      section.add(
          "part_of",
          Phrase.of(
              "l'indicatore %s non c'è", "there is no indicator %s", MistakePhrases.quote(whole)),
          MistakePhrases.insteadOf(whole, indicators.all().stream().map(Indicator::code).toList()));
    }
  }

  private static void checkCycles(Map<Section, Indicator> read) {
    Map<String, String> wholes = new HashMap<>();
    Map<String, Section> sections = new LinkedHashMap<>();
    read.forEach(
        (section, indicator) -> {
          sections.put(indicator.code(), section);
          if (indicator.partOf() != null) {
            wholes.put(indicator.code(), indicator.partOf());
          }
        });
    for (String code : Cycles.in(wholes, new ArrayList<>(sections.keySet()))) {
      Section section = sections.get(code);
      if (section != null) {
        section.add(
            "part_of",
            Phrase.of(
                "'%s' è parte di sé stesso passando per '%s'",
                "'%s' is a part of itself by way of '%s'", code, String.valueOf(wholes.get(code))),
            new Phrase("Correggere 'part_of'", "Correct 'part_of'"));
      }
    }
  }
}
