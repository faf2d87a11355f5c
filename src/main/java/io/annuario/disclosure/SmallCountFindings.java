package io.annuario.disclosure;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What is said of cells that protection cannot, or can no longer, keep secret; never a value. */
public final class SmallCountFindings {

  /** More cells than these are counted. */
  private static final int NAMED = 10;

  private static final Phrase SUBJECT = new Phrase("conteggi piccoli", "small counts");

  private final JobDefinition definition;
  private final Edition edition;

  public SmallCountFindings(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
  }

  /** That a vintage must not be published. */
  public Finding of(Uncovered uncovered) {
    String together = String.join(" + ", uncovered.publications());
    return Finding.of(
            FindingCode.SMALL_COUNTS_UNCOVERED,
            place(),
            SUBJECT,
            new Phrase(
                "nessuno che si ricavi da quanto è pubblicato",
                "none that can be worked out from what is published"),
            Phrase.of("da %s si ricaverebbero: ", "from %s these could be worked out: ", together)
                .then(named(uncovered.cells())),
            new Phrase(
                "Non pubblicare queste cifre: la versione valida resta. Se i file sono giusti,"
                    + " decidere con l'ufficio responsabile della riservatezza.",
                "Do not publish these figures: the vintage that stands remains. If the files are"
                    + " right, decide with whoever answers for confidentiality."))
        .about(about(uncovered.cells()));
  }

  /** Of those that an earlier vintage shows; none where there are none. */
  public List<Finding> of(Protected hidden) {
    return hidden.alreadyPublic().isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                    FindingCode.SMALL_COUNTS_PUBLIC,
                    place(),
                    SUBJECT,
                    new Phrase("mai pubblicati", "never published"),
                    new Phrase(
                            "già in una versione pubblicata: ", "in a published vintage already: ")
                        .then(named(hidden.alreadyPublic())),
                    new Phrase(
                        "D'ora in poi non si mostrano, ma nulla li rende di nuovo segreti: ritirare"
                            + " quella versione, o accettare che si sappiano.",
                        "They are not shown from now on, but nothing makes them secret again:"
                            + " withdraw that vintage, or accept that they are known."))
                .about(about(hidden.alreadyPublic())));
  }

  private Place place() {
    return Place.ofFile(edition.job() + "/" + edition.name());
  }

  /** Other cells are another finding. */
  private static About about(SortedSet<Key> cells) {
    return About.NOTHING.worth(
        cells.stream()
            .map(
                cell ->
                    String.join(
                        " ",
                        cell.territory(),
                        cell.indicator(),
                        cell.breakdown().code(),
                        cell.period().label()))
            .collect(Collectors.joining("; ")));
  }

  private Phrase named(SortedSet<Key> cells) {
    List<Phrase> named = new ArrayList<>();
    cells.stream().limit(NAMED).forEach(cell -> named.add(name(cell)));
    if (cells.size() > NAMED) {
      int more = cells.size() - NAMED;
      named.add(Phrase.of("e altri %d", "and %d more", more));
    }
    return named.stream()
        .reduce((one, other) -> one.then(Phrase.same("; ")).then(other))
        .orElseThrow(() -> new IllegalArgumentException("No cell to name"));
  }

  private Phrase name(Key cell) {
    String territory =
        definition
            .territories()
            .find(cell.territory())
            .map(Territory::name)
            .orElse(cell.territory());
    Phrase name =
        definition
            .indicators()
            .find(cell.indicator())
            .map(Indicator::name)
            .orElse(Phrase.same(cell.indicator()))
            .then(Phrase.same(", " + territory));
    Phrase part =
        cell.breakdown().isNone() ? name : name.then(Phrase.same(", " + cell.breakdown().code()));
    return cell.period().equals(edition.period())
        ? part
        : part.then(Phrase.same(", " + cell.period().label()));
  }
}
