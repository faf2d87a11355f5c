package io.annuario.checking;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Layout;
import io.annuario.definition.LayoutPin;
import io.annuario.definition.LayoutUse;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says which layouts of the job match nothing in an edition: they do nothing, and whoever wrote
 * them thinks that they do. What one return has, the others need not have.
 */
public final class LayoutChecks {

  private static final int MOST_NAMED = 20;

  private final JobDefinition definition;
  private final Edition edition;

  public LayoutChecks(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
  }

  /**
   * Judges the layouts.
   *
   * @param uses by the code of the office what its return has
   */
  public List<Finding> judge(Map<String, LayoutUse> uses) {
    List<Finding> findings = new ArrayList<>();
    for (Layout layout : definition.layouts()) {
      List<LayoutUse> about =
          uses.entrySet().stream()
              .filter(use -> layout.office() == null || layout.office().equals(use.getKey()))
              .map(Map.Entry::getValue)
              .filter(use -> !use.sheets().isEmpty())
              .toList();
      if (!about.isEmpty()) {
        judge(layout, about, findings);
      }
    }
    return findings;
  }

  private void judge(Layout layout, List<LayoutUse> uses, List<Finding> findings) {
    for (LayoutPin pin : LayoutPin.of(definition, layout)) {
      if (uses.stream().anyMatch(use -> use.pins().contains(pin.key()))) {
        continue;
      }
      if (!pin.what().equals("sheet")) {
        findings.add(finding(pin, new Phrase("niente che vi corrisponda", "nothing that matches")));
        continue;
      }
      // A layout for every sheet may have given way to closer ones; the rest of it is then unmet.
      if (layout.sheet() != null) {
        findings.add(finding(pin, sheets(uses)));
      }
      return;
    }
  }

  private Finding finding(LayoutPin pin, Phrase got) {
    String name = pin.name();
    return Finding.of(
            FindingCode.LAYOUT_UNUSED,
            Place.ofFile(edition.job() + "/" + edition.name()),
            Phrase.of("layout %d, '%s'", "layout %d, '%s'", pin.number(), pin.what()),
            switch (pin.what()) {
              case "sheet" -> Phrase.of("un foglio \"%s\"", "a sheet \"%s\"", name);
              case "range" -> Phrase.of("celle in %s", "cells in %s", name);
              case "columns" ->
                  Phrase.of(
                      "una colonna con la lettera o l'intestazione \"%s\"",
                      "a column with the letter or the header \"%s\"", name);
              case "rows" -> Phrase.of("una riga \"%s\"", "a row \"%s\"", name);
              default -> Phrase.of("un titolo di blocco \"%s\"", "a block's heading \"%s\"", name);
            },
            got,
            Phrase.of(
                "Correggere '%1$s' nei layout di jobs/%2$s/job.yaml, o togliere ciò che non serve"
                    + " più.",
                "Correct '%1$s' in the layouts of jobs/%2$s/job.yaml, or remove what is no longer"
                    + " needed.",
                pin.what(),
                definition.name()))
        .about(About.rule(pin.key()));
  }

  private static Phrase sheets(List<LayoutUse> uses) {
    List<String> names =
        uses.stream()
            .flatMap(use -> use.sheets().stream())
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return new Phrase("file senza fogli", "files without sheets");
    }
    String some =
        names.stream()
            .limit(MOST_NAMED)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    return new Phrase("i fogli ", "the sheets ")
        .then(Phrase.same(names.size() > MOST_NAMED ? some + " … (" + names.size() + ")" : some));
  }
}
