package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param previous the edition to compare with; null when there is none
 * @param accepted the queries that somebody answered for
 * @param corrected the figures that are published in place of those that were sent
 * @param language of the workbook and of the findings report
 * @param absences what to do about offices that are not there
 * @param strict whether queries that nobody answered for keep it from being published
 * @param onError what to do about errors in the data
 * @param restricted whether a workbook with every figure is written, too
 */
public record RunRequest(
    JobDefinition definition,
    Edition edition,
    @Nullable Edition previous,
    AcceptedQueries accepted,
    CorrectedFigures corrected,
    Folders folders,
    Language language,
    AbsencePolicy absences,
    boolean strict,
    OnError onError,
    boolean restricted) {

  /** The same in a language for people. */
  RunRequest in(Language other) {
    return new RunRequest(
        definition,
        edition,
        previous,
        accepted,
        corrected,
        folders,
        other,
        absences,
        strict,
        onError,
        restricted);
  }

  /** The same with other folders. */
  public RunRequest in(Folders other) {
    return new RunRequest(
        definition,
        edition,
        previous,
        accepted,
        corrected,
        other,
        language,
        absences,
        strict,
        onError,
        restricted);
  }

  /**
   * With figures as they were sent, and as usual about offices that are not there, about queries
   * and about errors.
   */
  public RunRequest(
      JobDefinition definition,
      Edition edition,
      @Nullable Edition previous,
      AcceptedQueries accepted,
      Folders folders,
      Language language) {
    this(
        definition,
        edition,
        previous,
        accepted,
        CorrectedFigures.NONE,
        folders,
        language,
        AbsencePolicy.USUAL,
        false,
        OnError.BLOCK,
        false);
  }
}
