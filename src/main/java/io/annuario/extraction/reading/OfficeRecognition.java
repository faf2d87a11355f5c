package io.annuario.extraction.reading;

import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whose return a file is: by its name, else by the office that its first rows name, else by
 * the only territory that they name. The name and the rows must not name different offices.
 */
public final class OfficeRecognition {

  private final OfficeWords words;

  OfficeRecognition(OfficeWords words) {
    this.words = words;
  }

  /**
   * Tells whose return a file is.
   *
   * @param path where the file is
   * @param file its name as places shall give it
   */
  public Outcome recognise(Path path, String file) {
    Set<Office> byName = words.inFileName(file);
    if (byName.size() > 1) {
      return ambiguous(file, said(byName), "nome", "name");
    }
    OfficeWords.Content content = words.inContent(path, file);
    Set<Office> stated = content.stated();
    if (byName.size() == 1) {
      Office office = byName.iterator().next();
      return stated.size() == 1 && !stated.contains(office)
          ? ambiguous(
              file, office.name() + ", " + said(stated), "nome e contenuto", "name and content")
          : new Outcome.Recognised(office);
    }
    Set<Office> found = stated.isEmpty() ? content.ofTerritories() : stated;
    if (found.size() == 1) {
      return new Outcome.Recognised(found.iterator().next());
    }
    return found.isEmpty() ? unknown(file) : ambiguous(file, said(found), "contenuto", "content");
  }

  private static String said(Set<Office> offices) {
    return offices.stream().map(Office::name).collect(Collectors.joining(", "));
  }

  private static Outcome ambiguous(String file, String offices, String it, String en) {
    return new Outcome.Unrecognised(
        Finding.of(
            FindingCode.OFFICE_AMBIGUOUS,
            Place.ofFile(file),
            new Phrase("ufficio", "office"),
            new Phrase("un solo ufficio", "one office"),
            new Phrase(
                "uffici diversi nel " + it + ": " + offices,
                "different offices in the " + en + ": " + offices),
            new Phrase(
                "Chiamare il file con il nome dell'ufficio che lo manda.",
                "Name the file after the office that sends it.")));
  }

  private static Outcome unknown(String file) {
    return new Outcome.Unrecognised(
        Finding.of(
            FindingCode.OFFICE_UNKNOWN,
            Place.ofFile(file),
            new Phrase("ufficio", "office"),
            new Phrase(
                "il nome di un ufficio nel nome del file o nelle prime righe",
                "an office's name in the file's name or in the first rows"),
            new Phrase("nessun ufficio conosciuto", "no known office"),
            new Phrase(
                "Chiamare il file con il nome dell'ufficio che lo manda.",
                "Name the file after the office that sends it.")));
  }

  /** Whose return it is, or why nobody knows. */
  public sealed interface Outcome {

    record Recognised(Office office) implements Outcome {}

    record Unrecognised(Finding finding) implements Outcome {}
  }
}
