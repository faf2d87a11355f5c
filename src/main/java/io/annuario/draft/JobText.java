package io.annuario.draft;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes {@code job.yaml}, with what is open as comments. */
final class JobText {

  private final Drafted drafted;
  private final Language language;
  private final List<Phrase> questions = new ArrayList<>();
  private final Yaml yaml = new Yaml();

  private JobText(Drafted drafted, Language language) {
    this.drafted = drafted;
    this.language = language;
  }

  /** The text, and what it asks. */
  record Text(String yaml, List<Phrase> questions) {}

  static Text of(Drafted drafted, Language language, List<String> layouts) {
    JobText text = new JobText(drafted, language);
    text.head();
    text.indicators();
    text.dimensions();
    if (!layouts.isEmpty()) {
      text.yaml.line("").line("layouts:");
      layouts.forEach(text.yaml::line);
    }
    return new Text(text.yaml.toString(), text.questions);
  }

  private void ask(String indent, Phrase question) {
    questions.add(question);
    yaml.comment(indent, "? " + question.in(language));
  }

  private void head() {
    yaml.line("# yaml-language-server: $schema=../job.schema.json");
    yaml.comment(
        "",
        new Phrase(
                "Bozza fatta dagli esempi. I commenti che cominciano con ? chiedono: guardare la"
                    + " cella, correggere o togliere.",
                "A draft made from examples. Comments that begin with ? ask: look at the cell, then"
                    + " correct or remove.")
            .in(language));
    yaml.line("title: " + Yaml.quoted(drafted.job()));
    yaml.line("language: " + (drafted.language() == Language.IT ? "it" : "en"));
    yaml.line("numbers: " + drafted.numbers());
    yaml.line("territories: codes/territories.csv");
    yaml.line("offices: codes/offices.csv");
    for (DraftedTerritories.Territory own : drafted.gathered().territories.all()) {
      if (own.known() == null) {
        ask(
            "",
            Phrase.of(
                "%s: il territorio '%s' non è in nessun elenco noto; sta in codes/territories.csv"
                    + " come %s, sotto %s.",
                "%s: no known list has the territory '%s'; it is in codes/territories.csv as %s,"
                    + " below %s.",
                place(own.wording()),
                own.wording().name(),
                own.code(),
                drafted.top()));
      }
    }
    if (!drafted.signs().isEmpty()) {
      ask("", new Phrase("Che cosa vogliono dire questi segni?", "What do these signs mean?"));
      yaml.line("missing_signs: " + Yaml.list(drafted.signs()));
    }
    if (!drafted.gathered().valueWords.isEmpty()) {
      yaml.line("words:");
      yaml.line("  value: " + Yaml.list(new FreeWords().take(drafted.gathered().valueWords)));
    }
    if (drafted.hides()) {
      ask(
          "",
          new Phrase(
              "Negli esempi ci sono fogli, righe o colonne nascosti: qui non contano.",
              "Some examples hide sheets, rows or columns: here they do not count."));
      yaml.line("policies:").line("  hidden: ignore");
    }
  }

  private String place(FoundWords wording) {
    return wording.first().said().in(language);
  }

  private void indicators() {
    yaml.line("").line("indicators:");
    for (DraftedIndicator indicator : drafted.indicators()) {
      yaml.line("  - code: " + indicator.code());
      yaml.line("    name: " + Yaml.quoted(indicator.name()));
      if (!indicator.aliases().isEmpty()) {
        yaml.line("    aliases: " + Yaml.list(indicator.aliases()));
      }
      for (FoundWords supposed : indicator.supposed()) {
        ask(
            "    ",
            Phrase.of(
                "%s: '%s' è la stessa cosa di '%s'?",
                "%s: is '%s' the same as '%s'?",
                place(supposed),
                supposed.name(),
                indicator.name()));
      }
      ask(
          "    ",
          Phrase.of(
              "%s: che cosa conta '%s'? Persone, casi, siti, EUR.",
              "%s: what is one of '%s'? Persons, cases, sites, EUR.",
              indicator.first().said().in(language),
              indicator.name()));
      yaml.line("    unit: cases");
      if (indicator.decimals() > 0) {
        yaml.line("    decimals: " + indicator.decimals());
      }
      if (!indicator.everywhere()) {
        yaml.line("    required: false");
      }
    }
  }

  private void dimensions() {
    if (drafted.gathered().dimensions.isEmpty()) {
      return;
    }
    yaml.line("").line("dimensions:");
    for (DraftedDimension dimension : drafted.gathered().dimensions.values()) {
      FreeWords free = new FreeWords();
      free.take(dimension.categories().keySet());
      ask(
          "  ",
          Phrase.of(
              "%s: queste categorie sono tutte? Se non lo sono, 'complete: false'.",
              "%s: are these all categories? If they are not, 'complete: false'.",
              dimension.first().said().in(language)));
      yaml.line("  - code: " + dimension.code());
      yaml.line(
          "    name: { it: "
              + Yaml.quoted(dimension.it())
              + ", en: "
              + Yaml.quoted(dimension.en())
              + " }");
      if (!dimension.complete()) {
        yaml.line("    complete: false");
      }
      yaml.line("    categories:");
      for (Map.Entry<String, FoundWords> category : dimension.categories().entrySet()) {
        List<String> words = free.take(category.getValue().words().values());
        String name = words.isEmpty() ? category.getKey() : words.get(0);
        String aliases =
            words.size() < 2 ? "" : ", aliases: " + Yaml.list(words.subList(1, words.size()));
        yaml.line(
            "      - { code: "
                + Yaml.quoted(category.getKey())
                + ", name: "
                + Yaml.quoted(name)
                + aliases
                + " }");
      }
    }
  }
}
