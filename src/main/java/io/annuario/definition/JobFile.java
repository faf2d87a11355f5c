package io.annuario.definition;

import static java.util.Objects.requireNonNull;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code job.yaml} and the code lists that it names. */
final class JobFile {

  static final List<String> KEYS =
      List.of(
          "title",
          "publisher",
          "contact",
          "licence",
          "next_release",
          "notes",
          "breaks",
          "language",
          "numbers",
          "territories",
          "offices",
          "indicators",
          "dimensions",
          "rules",
          "plausible",
          "periods",
          "over_periods",
          "estimate",
          "policies",
          "missing_signs",
          "layouts",
          "words");

  static final Map<String, Language> LANGUAGES = Map.of("it", Language.IT, "en", Language.EN);

  static final List<String> POLICY_KEYS = List.of("hidden");

  static final Map<String, Policies.Hidden> HIDDEN =
      Map.of(
          "reject", Policies.Hidden.REJECT,
          "ignore", Policies.Hidden.IGNORE,
          "read", Policies.Hidden.READ);

  static final Map<String, Policies.Estimate> ESTIMATES =
      Map.of(
          "none", Policies.Estimate.NONE,
          "last-year-times-change", Policies.Estimate.LAST_YEAR_TIMES_CHANGE);

  private JobFile() {}

  /**
   * Reads one job.
   *
   * @param folder the job's own
   * @throws DefinitionRejected with every mistake in it
   */
  static JobDefinition read(String name, Path folder) throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    Section job = YamlFile.read(folder.resolve("job.yaml"), KEYS, mistakes);
    if (job == null) {
      throw mistakes.rejected();
    }
    JobDefinition definition = definition(name, folder, job, mistakes);
    mistakes.rejectIfAny();
    return definition;
  }

  /** {@code job.yaml} itself and the code lists that it names. */
  static List<Path> files(Path folder) throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    Path file = folder.resolve("job.yaml");
    Section job = YamlFile.read(file, KEYS, mistakes);
    if (job == null) {
      throw mistakes.rejected();
    }
    Path territories = codeList(job, folder, "territories");
    Path offices = codeList(job, folder, "offices");
    mistakes.rejectIfAny();
    return List.of(file, requireNonNull(territories), requireNonNull(offices));
  }

  private static JobDefinition definition(
      String name, Path folder, Section job, Mistakes mistakes) {
    Phrase title = job.requiredPhrase("title");
    Language language = required(job, "language", LANGUAGES, Language.IT);
    NumberConvention numbers =
        required(job, "numbers", OfficeList.conventions(), NumberConvention.IT);
    Path territoriesFile = codeList(job, folder, "territories");
    Territories territories =
        territoriesFile == null ? null : TerritoryList.read(territoriesFile, mistakes);
    Path officesFile = codeList(job, folder, "offices");
    SortedMap<String, Imprint.Explained> explained = new TreeMap<>();
    Indicators indicators = IndicatorSections.read(job, territories, explained);
    Offices offices =
        officesFile == null
            ? new Offices(List.of())
            : OfficeList.read(officesFile, territories, indicators, mistakes);
    List<Dimension> dimensions = DimensionSections.read(job);
    List<Rule> rules = RuleSections.read(job, indicators);
    List<Layout> layouts =
        new LayoutSections(territories, offices, indicators, dimensions).read(job);
    Map<Role, Set<String>> words = WordSections.read(job);
    JobDefinition unsigned =
        new JobDefinition(
            name,
            title,
            language,
            numbers,
            territories == null ? new Territories(List.of()) : territories,
            offices,
            indicators,
            dimensions,
            rules,
            layouts,
            words,
            policies(job),
            AbsenceSignSections.read(job),
            ImprintSections.read(job, explained, indicators, territories),
            "",
            "");
    AbsenceSignSections.checkWords(job, unsigned);
    return Fingerprint.sign(unsigned);
  }

  private static <T> T required(Section job, String key, Map<String, T> choices, T otherwise) {
    if (!job.has(key)) {
      job.missing(key);
    }
    T choice = job.choice(key, choices);
    return choice == null ? otherwise : choice;
  }

  private static Policies policies(Section job) {
    Section section = job.section("policies", POLICY_KEYS);
    Policies.Hidden hidden = section == null ? null : section.choice("hidden", HIDDEN);
    Policies.Estimate estimate = job.choice("estimate", ESTIMATES);
    return new Policies(
        hidden == null ? Policies.STRICT.hidden() : hidden,
        estimate == null ? Policies.STRICT.estimate() : estimate);
  }

  /** A code list's path, which must stay inside the job's folder; null after a mistake. */
  private static @Nullable Path codeList(Section job, Path folder, String key) {
    String text = job.requiredText(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      Path path = folder.resolve(text).normalize();
      if (path.startsWith(folder.normalize()) && !Path.of(text).isAbsolute()) {
        return path;
      }
    } catch (InvalidPathException malformed) {
      // Said below, like a path that leads elsewhere.
    }
    job.add(
        key,
        Phrase.of(
            "%s non è un file nella cartella del job",
            "%s is no file in the job's folder", MistakePhrases.quote(text)),
        Phrase.of("Scrivere un percorso come codes/%s.csv", "Write a path like codes/%s.csv", key));
    return null;
  }
}
