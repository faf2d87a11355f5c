package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/** Mistakes in a definition, all of them at once. */
public final class DefinitionRejected extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  public DefinitionRejected(List<Mistake> mistakes) {
    super(mistakes.stream().map(mistake -> mistake.said().en()).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }

  /**
   * One mistake.
   *
   * @param file as the user would open it
   * @param line from 1; 0 for the file as a whole
   */
  public record Mistake(String file, int line, Phrase what, Phrase remedy) {

    public Phrase said() {
      return new Phrase(
          file + (line > 0 ? ", riga " + line : "") + ": " + what.it() + ". " + remedy.it(),
          file + (line > 0 ? ", line " + line : "") + ": " + what.en() + ". " + remedy.en());
    }
  }
}
