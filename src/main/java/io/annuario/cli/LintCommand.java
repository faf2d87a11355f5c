package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.verification.Accessibility;
import io.annuario.verification.AccessibilityFlaw;
import io.annuario.verification.AccessibilityRule;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether a workbook can be read by everybody, rule by rule. */
@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "WORKBOOK")
  private Path file = Path.of("");

  @Override
  public Ending act(Console console) {
    Console talk = console.in(options.languageOr(console.language()));
    if (!Files.isRegularFile(file)) {
      throw FileArguments.notThere(file);
    }
    Accessibility.Checked checked = Accessibility.check(file);
    Phrase refused = checked.refused();
    Phrase said = refused == null ? said(checked) : refused;
    boolean good = refused == null && checked.flaws().isEmpty();
    Ending ending = good ? Ending.DONE : Ending.BLOCKED;
    if (options.json()) {
      talk.json(LintJson.of(file, checked, ending, said));
    } else {
      talk.result(said);
      checked.flaws().stream().map(LintCommand::said).forEach(talk::result);
    }
    return ending;
  }

  private Phrase said(Accessibility.Checked checked) {
    int rules = AccessibilityRule.values().length;
    long broken = checked.flaws().stream().map(AccessibilityFlaw::rule).distinct().count();
    return broken == 0
        ? Phrase.of(
            "%s: accessibile, tutte le %d regole valgono",
            "%s: accessible, all %d rules hold", Json.path(file), rules)
        : Phrase.of(
            "%s: non accessibile, di %d regole non ne valgono %d. Deve valere:",
            "%s: not accessible, of %d rules %d do not hold. What must hold:",
            Json.path(file),
            rules,
            broken);
  }

  private static Phrase said(AccessibilityFlaw flaw) {
    String sheet = flaw.sheet();
    Address cell = flaw.cell();
    Phrase place = Phrase.same("  ");
    if (sheet != null) {
      place = place.then(Phrase.of("foglio '%s'", "sheet '%s'", sheet));
      place = cell == null ? place : place.then(Phrase.of(", cella %s", ", cell %s", cell));
      place = place.then(Phrase.same(": "));
    }
    return place.then(flaw.rule().expected());
  }
}
