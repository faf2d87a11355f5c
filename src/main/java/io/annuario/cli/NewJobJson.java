package io.annuario.cli;

import io.annuario.draft.JobDraft;
import io.annuario.draft.Tried;
import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.util.List;

/**
 * The answer to {@code new}.
 *
 * @param questions what is open, as in the comments of the definition
 */
record NewJobJson(
    String job,
    String edition,
    Path definition,
    Path received,
    JobDraft.Size size,
    List<ReadFile> files,
    List<Phrase> questions)
    implements JsonObject {

  /**
   * How the drafted job reads an example.
   *
   * @param percent how many of a hundred numbers of the edition's period are figures or totals
   * @param others the cells of numbers that are neither, nor rates, nor of another period
   */
  record ReadFile(
      String file,
      long numbers,
      long figures,
      long totals,
      long otherPeriods,
      long rates,
      long percent,
      List<String> others) {

    static ReadFile of(String file, Tried tried) {
      return new ReadFile(
          file,
          tried.cells(),
          tried.figures(),
          tried.totals(),
          tried.otherPeriods(),
          tried.rates(),
          tried.percent(),
          tried.others().stream()
              .map(place -> (place.sheet() == null ? "" : place.sheet() + "!") + place.cell())
              .toList());
    }
  }

  static NewJobJson of(String job, JobDraft draft, Path definition, Path received) {
    return new NewJobJson(
        job,
        draft.year(),
        definition,
        received,
        draft.size(),
        draft.tried().entrySet().stream()
            .map(file -> ReadFile.of(file.getKey(), file.getValue()))
            .toList(),
        draft.questions());
  }
}
