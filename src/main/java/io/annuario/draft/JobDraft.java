package io.annuario.draft;

import io.annuario.definition.DefinitionRejected;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A job made of examples, and how it reads them. */
public final class JobDraft {

  private final Drafted drafted;
  private final Written written;
  private final List<Phrase> questions;
  private final Map<String, Tried> tried;

  JobDraft(Drafted drafted, Written written, List<Phrase> questions, Map<String, Tried> tried) {
    this.drafted = drafted;
    this.written = written;
    this.questions = List.copyOf(questions);
    this.tried = tried;
  }

  /**
   * Makes it.
   *
   * @param files where they are, by what they are called, in order
   * @param language of the comments
   * @throws UnreadableExample when one cannot be read
   */
  public static JobDraft of(
      String job, Map<String, Path> files, Optional<String> year, Language language)
      throws UnreadableExample, DefinitionRejected, IOException {
    LabelKinds kinds = new LabelKinds(KnownPlaces.load());
    List<Example> examples = new ArrayList<>();
    Path folder = Files.createTempDirectory("annuario-draft");
    try {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        examples.add(Example.read(file.getValue(), file.getKey(), kinds));
      }
      if (examples.stream().allMatch(example -> example.bodies().isEmpty())) {
        throw new UnreadableExample(
            new Phrase(
                "Nessun esempio ha una tabella con numeri: non è stato abbozzato nulla. Indicare"
                    + " file inviati da uffici.",
                "No example has a table with numbers: nothing was drafted. Name files that offices"
                    + " sent."));
      }
      Drafted drafted = Drafting.of(job, examples, year, kinds);
      return new Trials(examples, language, folder, year.isEmpty()).best(drafted);
    } catch (RefusedFile refused) {
      throw new UnreadableExample(refused.finding().said());
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  public String year() {
    return drafted.year();
  }

  public List<Phrase> questions() {
    return questions;
  }

  /** What became of the numbers of each example, by its file's name. */
  public Map<String, Tried> tried() {
    return tried;
  }

  public Tried together() {
    return tried.values().stream().reduce(Tried.NOTHING, Tried::and);
  }

  /** How many there are of what was drafted. */
  public record Size(int indicators, int dimensions, int territories, int offices) {}

  public Size size() {
    return new Size(
        drafted.indicators().size(),
        drafted.gathered().dimensions.size(),
        drafted.gathered().territories.all().size(),
        drafted.offices().size());
  }

  /** Writes the job below the one folder, its first edition with the examples below the other. */
  public void write(Path jobs, Path input) throws IOException {
    Path received = written.write(drafted, jobs, input);
    for (DraftedOffice office : drafted.offices()) {
      Path copy = received.resolve(office.example().file());
      Files.createDirectories(copy.getParent());
      Files.copy(office.example().path(), copy);
    }
  }
}
