package io.annuario.definition;

import io.annuario.definition.Rule.Missing;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules} of a job. Whether they are good VTL is known only where they are run. */
final class RuleSections {

  static final List<String> KEYS =
      List.of("id", "check", "severity", "message", "tolerance", "missing", "error_when");

  static final Map<String, Missing> MISSING =
      Map.of("skip", Missing.SKIP, "zero", Missing.ZERO, "fail", Missing.FAIL);

  static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "query", Severity.QUERY, "note", Severity.NOTE);

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern OFFICES = Pattern.compile("\\s*>\\s*([0-9]{1,6})\\s+offices\\s*");
  private static final Pattern WORD =
      Pattern.compile("\"[^\"]*\"|[0-9][A-Za-z0-9_.]*|[A-Za-z_][A-Za-z0-9_.]*");

  /** The category behind an indicator: {@code VICTIMS[AGE=0-9]}. */
  private static final Pattern CATEGORY = Pattern.compile("\\[[^\\]]*]");

  /** What the code lists say besides; whether they do is known only where rules are run. */
  private static final Pattern ATTRIBUTE = Pattern.compile("(TERRITORY|OFFICE)\\..*");

  /** The operators of VTL 2.1 that make sense within one figure's neighbours. */
  private static final Set<String> VTL =
      Set.of(
          "and",
          "or",
          "xor",
          "not",
          "if",
          "then",
          "else",
          "nvl",
          "isnull",
          "between",
          "abs",
          "round",
          "ceil",
          "floor",
          "trunc",
          "mod",
          "power",
          "sqrt",
          "ln",
          "log",
          "exp",
          "in",
          "not_in",
          "true",
          "false",
          "null",
          "case",
          "when",
          "previous",
          "last",
          "national",
          "parent",
          "children_sum",
          "total",
          "population");

  private RuleSections() {}

  static List<Rule> read(Section job, Indicators indicators) {
    List<Rule> rules = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Section section : job.sections("rules", KEYS)) {
      String id = section.requiredText("id");
      checkId(section, id, lines);
      Rule rule =
          new Rule(
              id,
              section.requiredText("check"),
              severity(section),
              section.requiredPhrase("message"),
              SectionNumbers.amount(section, "tolerance"),
              missing(section),
              errorAbove(section),
              section.line("check"));
      checkWords(section, rule.check(), indicators);
      rules.add(rule);
    }
    return rules;
  }

  /** How many offices may break a rule of smaller severity; null when any number may. */
  private static @Nullable Integer errorAbove(Section section) {
    String text = section.text("error_when");
    if (text == null) {
      return null;
    }
    Matcher offices = OFFICES.matcher(text);
    if (offices.matches()) {
      return Integer.valueOf(offices.group(1));
    }
    section.add(
        "error_when",
        Phrase.of("%s non si capisce", "%s is not understood", MistakePhrases.quote(text)),
        new Phrase("Scrivere per esempio \"> 3 offices\"", "Write \"> 3 offices\", for example"));
    return null;
  }

  private static Missing missing(Section section) {
    Missing missing = section.choice("missing", MISSING);
    return missing == null ? Missing.SKIP : missing;
  }

  private static Severity severity(Section section) {
    Severity severity = section.choice("severity", SEVERITIES);
    if (!section.has("severity")) {
      section.missing("severity");
    }
    return severity == null ? Severity.ERROR : severity;
  }

  private static void checkId(Section section, String id, Map<String, Integer> lines) {
    if (id.isEmpty()) {
      return;
    }
    Integer first = lines.putIfAbsent(id, section.line("id"));
    if (first != null) {
      section.add(
          "id",
          Phrase.of(
              "la regola '%s' c'è già alla riga %d",
              "the rule '%s' already stands on line %d", id, first),
          new Phrase("Cambiare nome a una delle due", "Rename one of them"));
    } else if (!ID.matcher(id).matches()) {
      section.add(
          "id",
          Phrase.of(
              "%s non può essere un nome di regola",
              "%s cannot name a rule", MistakePhrases.quote(id)),
          new Phrase(
              "Usare lettere minuscole, cifre e trattini",
              "Use small letters, digits and hyphens"));
    }
  }

  private static void checkWords(Section section, String check, Indicators indicators) {
    Set<String> unknown = new TreeSet<>();
    boolean hasIndicator = false;
    for (Matcher word = WORD.matcher(CATEGORY.matcher(check).replaceAll("")); word.find(); ) {
      boolean isIndicator = indicators.find(word.group()).isPresent();
      hasIndicator |= isIndicator;
      boolean isName =
          Character.isLetter(word.group().charAt(0)) && !ATTRIBUTE.matcher(word.group()).matches();
      if (isName && !isIndicator && !VTL.contains(word.group())) {
        unknown.add(word.group());
      }
    }
    for (String word : unknown) {
      section.add(
          "check",
          Phrase.of(
              "l'indicatore %s non c'è", "there is no indicator %s", MistakePhrases.quote(word)),
          MistakePhrases.insteadOf(word, indicators.all().stream().map(Indicator::code).toList()));
    }
    if (!check.isEmpty() && !hasIndicator && unknown.isEmpty()) {
      section.add(
          "check",
          new Phrase("la regola non nomina indicatori", "the rule names no indicator"),
          new Phrase("Scrivere un confronto fra indicatori", "Write a comparison of indicators"));
    }
  }
}
