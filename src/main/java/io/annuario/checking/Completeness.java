package io.annuario.checking;

import static java.util.Objects.requireNonNull;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.Items.Item;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What should be in the returns and is not: nothing is not something. */
final class Completeness {

  private final JobDefinition definition;
  private final Edition edition;
  private final Subjects subjects;

  Completeness(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
    this.subjects = new Subjects(definition);
  }

  /** Returns that were read without an error and without a figure. */
  List<Finding> withoutFigures(List<ReturnRead> returns) {
    return returns.stream()
        .filter(read -> read.ledger().figures() == 0 && read.errors() == 0)
        .map(this::withoutFigures)
        .toList();
  }

  /**
   * Indicators that offices owe and of which nothing came, in whichever of their files. A return
   * with rejected figures, or without any, is not asked for more: what is wrong with it may be what
   * is missing.
   */
  List<Finding> missing(Items items, List<ReturnRead> returns, LastYear lastYear) {
    Map<String, ReturnRead> read = new HashMap<>();
    Set<String> excused = new HashSet<>();
    for (ReturnRead one : returns) {
      read.putIfAbsent(one.source().office(), one);
      if (one.ledger().rejected() > 0 || one.ledger().figures() == 0) {
        excused.add(one.source().office());
      }
    }
    read.keySet().removeAll(excused);
    Map<String, List<Item>> byIndicator = new LinkedHashMap<>();
    for (Item item : items.missing()) {
      if (read.containsKey(item.office())) {
        byIndicator.computeIfAbsent(item.indicator(), code -> new ArrayList<>()).add(item);
      }
    }
    List<Finding> findings = new ArrayList<>();
    byIndicator.forEach(
        (indicator, missing) -> {
          if (missing.size() > 1 && missing.size() == owing(indicator)) {
            findings.add(everywhere(indicator, missing.size()));
          } else {
            for (Item item : missing) {
              ReturnRead from = requireNonNull(read.get(item.office()));
              findings.add(missing(item, from, lastYear.stood(item)));
            }
          }
        });
    return findings;
  }

  private long owing(String indicator) {
    return definition.offices().expectedFor(edition).stream()
        .filter(office -> office.owes(definition.indicators().get(indicator), edition))
        .count();
  }

  private Finding withoutFigures(ReturnRead read) {
    return Finding.of(
            FindingCode.NO_FIGURES,
            Place.ofFile(read.source().file()),
            Phrase.same(name(read.source().office())),
            new Phrase("almeno una cifra", "at least one figure"),
            new Phrase("nessuna", "none"),
            new Phrase(
                "Controllare il file: 'explain' mostra come è stato letto. Se non c'è nulla da"
                    + " dichiarare, l'ufficio scriva gli zeri.",
                "Look at the file: 'explain' shows how it was read. If there is nothing to report,"
                    + " the office writes the zeros."))
        .about(About.office(read.source().office()));
  }

  private Finding missing(Item item, ReturnRead read, Optional<Place> before) {
    Phrase stood =
        before
            .map(Place::said)
            .map(
                place ->
                    new Phrase(
                        "; l'edizione precedente le aveva da " + place.it(),
                        "; the previous edition had them from " + place.en()))
            .orElse(Phrase.same(""));
    return Finding.of(
            FindingCode.ITEM_MISSING,
            Place.ofFile(read.source().file()),
            Phrase.same(name(item.office()) + ", ").then(subjects.indicator(item.indicator())),
            new Phrase("almeno una cifra", "at least one figure"),
            new Phrase("nessuna", "none").then(stood),
            new Phrase(
                "Chiedere le cifre all'ufficio. Se non le invia, dirlo nella colonna 'indicators'"
                    + " di offices.csv o con 'required' in job.yaml.",
                "Ask the office for the figures. If it does not send them, say so in the column"
                    + " 'indicators' of offices.csv or by 'required' in job.yaml."))
        .about(About.office(item.office()).counting(item.indicator()));
  }

  private Finding everywhere(String indicator, int offices) {
    return Finding.of(
            FindingCode.ITEM_MISSING,
            Place.ofFile(edition.job() + "/" + edition.name()),
            subjects.indicator(indicator),
            Phrase.of("cifre di %d uffici", "figures of %d offices", offices),
            new Phrase("nessuna", "none"),
            new Phrase(
                "Chiedere le cifre agli uffici. Se non sono dovute per questa edizione, dirlo con"
                    + " 'required' in job.yaml.",
                "Ask the offices for the figures. If they are not owed for this edition, say so by"
                    + " 'required' in job.yaml."))
        .about(About.NOTHING.counting(indicator));
  }

  private String name(String office) {
    return definition.offices().find(office).map(Office::name).orElse(office);
  }
}
