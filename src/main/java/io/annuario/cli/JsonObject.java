package io.annuario.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.annuario.explanation.CellTold;
import io.annuario.explanation.Understood;
import io.annuario.job.BlankReturns;
import io.annuario.job.Chronicle;
import io.annuario.job.Ending;
import io.annuario.job.FileExplanation;
import io.annuario.job.FileVerdict;
import io.annuario.job.Outcome;
import io.annuario.job.Rewriting;
import io.annuario.observation.EditionState;
import io.annuario.observation.Erasure;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Ledger;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.observation.StateChange;
import io.annuario.observation.Withdrawal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --json} prints, an object a line. Contract: the names, meaning and order of fields,
 * as {@code docs/annuario-json.schema.json} has them; what is not known is null, never left out
 * unless the schema says so.
 */
sealed interface JsonObject
    permits RunJson,
        RehearsalJson,
        DoctorJson,
        JsonObject.Check,
        JsonObject.Explain,
        NewJobJson,
        NewEditionJson,
        JsonObject.Templates,
        JsonObject.History,
        JsonObject.Status,
        MissingJson,
        DiffJson,
        JsonObject.Life,
        JsonObject.Accepted,
        CorrectedJson,
        WithdrawnJson,
        JsonObject.Meaning,
        JsonObject.Workbook,
        VerifiedJson,
        LintJson,
        JsonObject.Report,
        BackupJson,
        RestoreJson,
        JsonObject.Job,
        JobCheckedJson,
        JsonObject.Failure {

  /**
   * What {@code check} has to say about a file.
   *
   * @param compared the editions that its figures were compared with, the latest first
   */
  record Check(
      String file,
      FileOutcome outcome,
      int tables,
      long observations,
      List<FindingJson> findings,
      List<String> compared)
      implements JsonObject {

    static Check of(FileVerdict verdict, List<String> compared) {
      return new Check(
          verdict.file(),
          FileOutcome.of(verdict),
          verdict.tables(),
          verdict.observations(),
          FindingJson.of(verdict.findings()),
          compared);
    }
  }

  /**
   * What {@code explain} has to say about a file.
   *
   * @param page left out where none was asked for
   * @param cells left out where they were not asked for; read while they are written, once
   */
  record Explain(
      String file,
      FileOutcome outcome,
      int tables,
      long observations,
      List<FindingJson> findings,
      List<Understood> understood,
      Ledger ledger,
      @JsonInclude(Include.NON_NULL) @Nullable Path page,
      @JsonInclude(Include.NON_NULL) @Nullable Iterator<CellTold> cells)
      implements JsonObject {

    static Explain of(
        FileExplanation explained, @Nullable Path page, @Nullable Iterator<CellTold> cells) {
      FileVerdict verdict = explained.verdict();
      return new Explain(
          verdict.file(),
          FileOutcome.of(verdict),
          verdict.tables(),
          verdict.observations(),
          FindingJson.of(verdict.findings()),
          Understood.of(explained.how()),
          explained.how().ledger(),
          page,
          cells);
    }
  }

  /**
   * Which blank returns were written.
   *
   * @param before the edition whose figures stand beside; null where none is known
   * @param rulesNotHeld rules that no formula in them can hold
   */
  record Templates(
      String job,
      String edition,
      @Nullable String before,
      List<BlankReturns.Written> templates,
      List<String> rulesNotHeld)
      implements JsonObject {}

  /** Whether a file could be read at all. */
  enum FileOutcome {
    READ,
    REFUSED;

    static FileOutcome of(FileVerdict verdict) {
      return verdict.read() ? READ : REFUSED;
    }
  }

  /** The answer to {@code history}: all that was ever published, and who closed and reopened it. */
  record History(String job, List<EditionHistory> editions) implements JsonObject {

    record EditionHistory(
        String edition,
        EditionState state,
        List<Chronicle.Publication> vintages,
        List<Withdrawal> withdrawals,
        List<Erasure> erasures,
        List<StateChange> changes) {

      static EditionHistory of(Chronicle chronicle) {
        return new EditionHistory(
            chronicle.edition(),
            chronicle.state(),
            chronicle.publications(),
            chronicle.withdrawals(),
            chronicle.erasures(),
            chronicle.changes());
      }
    }
  }

  /**
   * The answer to {@code status}: what stands, and what runs did last.
   *
   * @param message why some jobs are not among them; null when all are
   */
  record Status(List<JobStatus> jobs, RunJson.@Nullable Message message) implements JsonObject {

    record JobStatus(String job, List<EditionStatus> editions) {}

    record EditionStatus(
        String edition,
        EditionState state,
        Chronicle.@Nullable Publication vintage,
        List<String> missing,
        List<Attempt> runs,
        @Nullable LocalDate due,
        @Nullable Long daysLate,
        @Nullable StateChange closed,
        List<Withdrawal> withdrawals) {

      static EditionStatus of(Chronicle chronicle) {
        return new EditionStatus(
            chronicle.edition(),
            chronicle.state(),
            chronicle.current().orElse(null),
            chronicle.missing(),
            chronicle.attempts().stream().map(Attempt::of).toList(),
            chronicle.due(),
            DueDay.daysLate(chronicle.due()),
            chronicle.closed().orElse(null),
            chronicle.withdrawals());
      }
    }

    /**
     * A run.
     *
     * @param status as its own result said; or RUNNING, or INTERRUPTED
     */
    record Attempt(
        Instant startedAt,
        @Nullable Instant endedAt,
        String status,
        @Nullable Integer exitCode,
        @Nullable Integer vintage,
        int received,
        Outcome.Findings findings) {

      static Attempt of(Chronicle.Attempt attempt) {
        Ending ending = attempt.ending();
        return new Attempt(
            attempt.startedAt(),
            attempt.endedAt(),
            ending == null ? "RUNNING" : ending.recorded(),
            attempt.exitCode(),
            attempt.vintage(),
            attempt.received(),
            attempt.findings());
      }
    }
  }

  /** The answer to {@code close} and {@code reopen}. */
  record Life(String job, String edition, EditionState state, @Nullable Integer vintage)
      implements JsonObject {

    static Life of(Chronicle chronicle) {
      return new Life(
          chronicle.job(),
          chronicle.edition(),
          chronicle.state(),
          chronicle.current().map(Chronicle.Publication::vintage).orElse(null));
    }
  }

  /** The answer to {@code explain-finding}: what a kind of finding means, and one of them. */
  record Meaning(FindingCode code, Severity severity, Phrase text, Phrase example)
      implements JsonObject {}

  /** The answer to {@code accept}: the ids that were written into the file. */
  record Accepted(String job, String edition, List<String> accepted, Path file)
      implements JsonObject {}

  /**
   * The answer to {@code workbook}.
   *
   * @param workbook null where nothing was put anywhere
   * @param workbookSha256 of what was published
   */
  record Workbook(
      String job,
      String edition,
      int vintage,
      @Nullable Path workbook,
      String workbookSha256,
      Rewriting.Comparison comparison)
      implements JsonObject {}

  /**
   * The answer to {@code report}.
   *
   * @param explained how many returns have a page that shows how they were read
   */
  record Report(String job, String edition, int vintage, Path report, int explained)
      implements JsonObject {}

  /** One of the jobs that are listed. */
  record Job(String job, Phrase title) implements JsonObject {}

  /** The answer of a command that came to no other, and why. */
  record Failure(int exitCode, RunJson.Message message) implements JsonObject {}
}
