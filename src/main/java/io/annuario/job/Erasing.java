package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.definition.Intake;
import io.annuario.observation.Phrase;
import io.annuario.store.Erasures;
import io.annuario.store.Vintage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Erases the texts of an office's returns in a vintage. The order matters: what runs make anew goes
 * first, then the texts in the database, and last the workbooks, for the next run removes those
 * that a process which died has left.
 */
final class Erasing {

  private final Edition edition;
  private final Folders folders;
  private final String office;
  private final Erasures erasures;
  private final ErasedReturns returns;
  private final Set<String> sha256 = new TreeSet<>();
  private List<Vintage> touched = List.of();

  Erasing(DataSource source, Edition edition, Folders folders, String office) {
    this.edition = edition;
    this.folders = folders;
    this.office = office;
    this.erasures = new Erasures(source);
    this.returns = new ErasedReturns(source, edition, folders);
  }

  /**
   * Finds what is to be erased.
   *
   * @param withdrawn the vintages that are withdrawn already
   * @throws RunStopped when the texts would come back, or stand published in another vintage
   */
  void prepare(Vintage vintage, Set<Integer> withdrawn) throws IOException {
    vintage.members().stream()
        .map(member -> member.reading().source())
        .filter(source -> source.office().equals(office))
        .forEach(source -> sha256.add(source.sha256()));
    if (sha256.isEmpty()) {
      throw Withdrawing.refused(edition, none(vintage));
    }
    requireGone();
    touched = returns.touched(sha256);
    List<String> others =
        touched.stream()
            .map(Vintage::number)
            .filter(number -> number != vintage.number() && !withdrawn.contains(number))
            .map(String::valueOf)
            .toList();
    if (!others.isEmpty()) {
      throw Withdrawing.refused(
          edition,
          Phrase.of(
              "i testi da cancellare stanno anche nella versione %1$s, che vale o è valsa. Prima"
                  + " ritirarla con ./annuario withdraw; nulla è stato toccato.",
              "the texts to be erased are also in vintage %1$s, which was not withdrawn. First take"
                  + " it back by ./annuario withdraw; nothing was touched.",
              String.join(", ", others)));
    }
    returns.removeWhatIsMadeAnew();
  }

  private Phrase none(Vintage vintage) {
    String there =
        vintage.members().stream()
            .map(member -> member.reading().source().office())
            .distinct()
            .collect(Collectors.joining(", "));
    return Phrase.of(
        "nella versione %d non c'è un modello dell'ufficio %s. Quelli che ci sono: %s.",
        "vintage %d has no return of the office %s. Those that it has: %s.",
        vintage.number(),
        office,
        there);
  }

  private void requireGone() throws IOException {
    try (Inbox inbox = Inbox.list(folders.received(edition), Intake.USUAL)) {
      List<String> there =
          inbox.files().stream()
              .filter(file -> sha256.contains(file.sha256()))
              .map(file -> folders.received(edition).resolve(file.file()).toString())
              .toList();
      if (!there.isEmpty()) {
        throw Withdrawing.refused(
            edition,
            Phrase.of(
                "%s ha ancora i testi da cancellare. Togliere prima il file; nulla è stato"
                    + " toccato.",
                "%s still has the texts to be erased. First remove the file; nothing was touched.",
                String.join(", ", there)));
      }
    }
  }

  void erase(String by, String reason) {
    erasures.erase(edition, office, sha256, touched, by, reason);
  }

  Withdrawing.Erased finish() throws IOException {
    returns.finish();
    return new Withdrawing.Erased(
        office,
        List.copyOf(sha256),
        touched.stream().map(Vintage::number).toList(),
        returns.copies());
  }
}
