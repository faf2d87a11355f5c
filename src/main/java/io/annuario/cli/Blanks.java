package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.job.BlankReturns;
import io.annuario.job.Earlier;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blank returns for commands, and overwrites none: it may be filled in. */
final class Blanks implements AutoCloseable {

  private final Earlier earlier;
  private final BlankReturns blanks;
  private final Path folder;

  /**
   * @param folder to write into
   * @throws Mistake when one of them is there already
   */
  Blanks(
      Console talk,
      Jobs jobs,
      JobDefinition definition,
      Edition edition,
      List<Office> offices,
      Path folder)
      throws DefinitionRejected, IOException {
    this.folder = folder;
    this.earlier = Earlier.open(talk.environment(), jobs.folders());
    this.blanks =
        new BlankReturns(definition, edition, jobs.previous(definition, edition), offices, earlier);
    requireNew(offices.stream().map(office -> blanks.file(folder, office)).toList());
    talk.talkIf(blanks.withoutFigures());
    if (!rulesNotHeld().isEmpty()) {
      talk.talk(
          Phrase.of(
              "Regole che un modello non può verificare mentre lo si compila, e che si verificano"
                  + " quando è arrivato: %s.",
              "Rules that a blank return cannot hold while it is filled in, and that are held when"
                  + " it has come: %s.",
              String.join(", ", rulesNotHeld())));
    }
  }

  /** The ids of the rules that are held only when a return has come. */
  List<String> rulesNotHeld() {
    return blanks.rulesNotHeld();
  }

  List<BlankReturns.Written> write() throws IOException {
    return blanks.write(folder);
  }

  /** The edition whose figures stand beside; null when none is known. */
  @Nullable String before() {
    return blanks.before();
  }

  static void tell(Console talk, List<BlankReturns.Written> written) {
    written.forEach(one -> talk.result(Phrase.same(one.office() + ": " + Json.path(one.file()))));
  }

  private static void requireNew(List<Path> files) {
    List<Path> there = files.stream().filter(Files::exists).toList();
    if (!there.isEmpty()) {
      throw new Mistake(
          Phrase.of(
              "C'è già %s (file: %d). Potrebbe essere compilato: non è stato scritto nulla."
                  + " Spostarlo, o indicare un'altra cartella con --output-dir.",
              "%s is there already (files: %d). It may be filled in: nothing was written. Move it,"
                  + " or name another folder with --output-dir.",
              there.get(0),
              there.size()));
    }
  }

  @Override
  public void close() {
    earlier.close();
  }
}
