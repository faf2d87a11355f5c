package io.annuario.report;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one must know of a report before one passes it on or relies on it.
 *
 * @param hidden how many figures and sums the vintage was published without; 0 before there is one
 * @param corrected how many figures are not those that were sent
 * @param withdrawn the numbers of the vintages that were taken back
 * @param closed who made the figures final; null while they are not
 */
public record Caution(
    int hidden, int corrected, Collection<Integer> withdrawn, @Nullable StateChange closed) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private static final Phrase SMALL_COUNTS =
      new Phrase(
          "USO INTERNO: mostra conteggi piccoli, da non diffondere",
          "INTERNAL: shows small counts, not to be passed on");

  private static final Phrase UNPROTECTED =
      new Phrase(
          "USO INTERNO: mostra le cifre prima che i conteggi piccoli siano protetti, da non"
              + " diffondere",
          "INTERNAL: shows figures before small counts are protected, not to be passed on");

  public Caution {
    withdrawn = List.copyOf(withdrawn);
  }

  /** Why it is not for everybody; null where the job has nothing to protect. */
  @Nullable Phrase internal(JobDefinition definition) {
    if (hidden > 0) {
      return SMALL_COUNTS;
    }
    return definition.indicators().all().stream().anyMatch(one -> one.disclosure() != null)
        ? UNPROTECTED
        : null;
  }

  /** What there is to be told, a sentence each. */
  List<Phrase> said() {
    List<Phrase> said = new ArrayList<>();
    if (closed != null) {
      said.add(
          Phrase.of(
              "DEFINITIVA: chiusa da %s il %s.",
              "FINAL: closed by %s on %s.", closed.by(), DAY.format(closed.at())));
    }
    if (hidden > 0) {
      said.add(protectedOnes());
    }
    if (corrected > 0) {
      said.add(
          FigureText.counted(
                  corrected,
                  "cifra non è quella inviata",
                  "cifre non sono quelle inviate",
                  "figure is not the one that was sent",
                  "figures are not those that were sent")
              .then(Phrase.same(".")));
    }
    if (!withdrawn.isEmpty()) {
      Phrase which =
          withdrawn.size() == 1
              ? new Phrase("Versione ritirata: ", "Vintage withdrawn: ")
              : new Phrase("Versioni ritirate: ", "Vintages withdrawn: ");
      String numbers = withdrawn.stream().map(String::valueOf).collect(Collectors.joining(", "));
      said.add(which.then(Phrase.same(numbers + ".")));
    }
    return said;
  }

  private Phrase protectedOnes() {
    return new Phrase("Protette in ciò che è pubblicato: ", "Protected in what is published: ")
        .then(FigureText.counted(hidden, "cifra", "cifre", "figure", "figures"))
        .then(Phrase.same("."));
  }
}
