package io.annuario.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A small job on disk, to be broken in every way. */
final class SmallJob {

  static final String YAML =
      """
      title: { it: Prova, en: Trial }
      language: it
      numbers: it
      territories: codes/territories.csv
      offices: codes/offices.csv
      indicators:
        - code: INVESTIGATED
          name: { it: Persone indagate, en: Persons investigated }
          unit: persons
        - code: ARRESTED
          name: { it: Persone arrestate, en: Persons arrested }
          aliases: [arrestati]
          part_of: INVESTIGATED
          unit: persons
      """;

  static final String WITH_EVERYTHING =
      """
      title: { it: Prova, en: Trial }
      language: it
      numbers: it
      territories: codes/territories.csv
      offices: codes/offices.csv
      indicators:
        - code: INVESTIGATED
          name: { it: Persone indagate, en: Persons investigated }
          aliases: [indagati, 2020]
          unit: persons
        - code: ARRESTED
          name: Arrested
          part_of: INVESTIGATED
          unit: persons
          decimals: 0
          tolerance: 0.5
          aggregate: sum
          sensitive: true
          disclosure: { threshold: 5, zero: protect, protect_range: 20% }
          dash: zero
          plausible: { sensitivity: low }
        - code: BLACKLIST
          name: Black list
          unit: sites
          aggregate: none
          held_at: IT
          dash: not-applicable
      dimensions:
        - code: AGE
          name: { it: Età, en: Age }
          aliases: [fascia]
          total: [totale]
          complete: false
          tolerance: 3
          categories:
            - code: 0-9
              name: { it: Da 0 a 9, en: From 0 to 9 }
              aliases: [fino a 9]
            - code: 10-17
              name: { it: Da 10 a 17, en: From 10 to 17 }
      rules:
        - id: most-are-free
          check: ARRESTED <= INVESTIGATED and not (ARRESTED = 1)
          severity: query
          message: { it: Pochi gli arresti, en: Few arrests }
          error_when: "> 3 offices"
      plausible: { change: 50%, at_least: 20 }
      policies:
        hidden: ignore
      missing_signs: { ".": not-available, X: not-applicable, "1 to 4": suppressed }
      layouts:
        - sheet: Note
          ignore: true
        - office: NORTH
          sheet: "*"
          range: B4:H25
          header_rows: [4, 5]
          skip_rows: ["7-9", 12]
          orientation: list
          territory: N
          indicator: ARRESTED
          period: 2024
          columns:
            A: territory
            B: breakdown AGE
            C: indicator ARRESTED, breakdown AGE=0-9, period 2020-01-01/2020-11-04
            "Per mille": rate
            E: ignore
          rows:
            - { row: 14-15, is: ignore }
            - { label: Altri, level: 2, is: indicator ARRESTED }
          blocks:
            - { heading: Parte seconda, is: territory N }
      words:
        territory: [Circoscrizione]
        note: [Avvertenza bene]
      periods: month
      over_periods: sum
      publisher: { it: Ufficio, en: Office }
      contact: office@example.org
      licence: CC BY 4.0
      next_release: { it: aprile, en: April }
      notes:
        - { it: Si conta a fine anno., en: Counted at the end of the year. }
      breaks:
        - { year: 2022, territory: IT, indicator: ARRESTED, text: { it: Nuova legge., en: New law. } }
      """;

  static final String TERRITORIES =
      """
      code,name,parent,aliases,valid_from,valid_to,population_2024
      IT,Italia,,Italy,,,58900000
      N,Nord,IT,North|Settentrione,,,
      S,Sud,IT,South,1861-03-17,,
      """;

  static final String OFFICES =
      """
      code,name,territories,aliases,numbers,contact,expected_from,expected_to
      NORTH,Ufficio Nord,N,Milano,,north@example.org,,
      SOUTH,Ufficio Sud,S,Napoli,en,,2020-01-01,2022-12-31
      """;

  private SmallJob() {}

  /** What became of reading it. */
  record Outcome(List<DefinitionRejected.Mistake> mistakes) {

    List<String> inEnglish() {
      return mistakes.stream().map(mistake -> mistake.said().en()).toList();
    }

    List<String> inItalian() {
      return mistakes.stream().map(mistake -> mistake.said().it()).toList();
    }
  }

  static Outcome of(String yaml) throws IOException {
    return of(yaml, TERRITORIES, OFFICES);
  }

  static Outcome of(String yaml, String territories, String offices) throws IOException {
    Path jobs = Files.createTempDirectory("jobs");
    try {
      write(jobs, yaml, territories, offices);
      new JobDefinitions(jobs).read("trial");
      return new Outcome(List.of());
    } catch (DefinitionRejected rejected) {
      return new Outcome(
          rejected.mistakes().stream().map(mistake -> below(jobs, mistake)).toList());
    } finally {
      delete(jobs);
    }
  }

  static void write(Path jobs, String yaml, String territories, String offices) throws IOException {
    Path codes = Files.createDirectories(jobs.resolve("trial/codes"));
    Files.writeString(jobs.resolve("trial/job.yaml"), yaml);
    Files.writeString(codes.resolve("territories.csv"), territories);
    Files.writeString(codes.resolve("offices.csv"), offices);
  }

  private static DefinitionRejected.Mistake below(Path jobs, DefinitionRejected.Mistake mistake) {
    String file = mistake.file().replace(TextFile.shown(jobs) + "/trial/", "");
    return new DefinitionRejected.Mistake(file, mistake.line(), mistake.what(), mistake.remedy());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
