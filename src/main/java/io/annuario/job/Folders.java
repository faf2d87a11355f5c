package io.annuario.job;

import io.annuario.definition.Edition;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things are.
 *
 * @param jobs one folder a job: what is collected
 * @param input {@code JOB/EDITION/}: what was received
 * @param output {@code JOB/EDITION/}: what was made; the embedded database and the log, too
 */
public record Folders(Path jobs, Path input, Path output) {

  /** In the names of what is no longer to be used. */
  private static final String WITHDRAWN = "WITHDRAWN";

  public Path received(Edition edition) {
    return input.resolve(edition.job()).resolve(edition.name());
  }

  Path made(Edition edition) {
    return output.resolve(edition.job()).resolve(edition.name());
  }

  /** Where the details of an edition's runs are, for whoever looks for a defect. */
  public Path log(Edition edition) {
    return made(edition).resolve("annuario.log");
  }

  /** The report of a vintage. */
  Path report(Edition edition, int vintage) {
    return report(edition, "v" + vintage);
  }

  /** The report of what could not be published. */
  Path blockedReport(Edition edition) {
    return report(edition, "blocked");
  }

  private Path report(Edition edition, String what) {
    return made(edition)
        .resolve(
            String.format(
                Locale.ROOT, "%s-%s-%s-report.html", edition.job(), edition.name(), what));
  }

  /** Where blank returns go unless another folder is named. */
  public Path templates(Edition edition) {
    return made(edition).resolve("templates");
  }

  /** What goes back to the offices: their returns with the findings in them, and letters. */
  public Path toCorrect(Edition edition) {
    return made(edition).resolve("to-correct");
  }

  /** What to write to offices that have sent nothing. */
  public Path reminders(Edition edition) {
    return made(edition).resolve("reminders");
  }

  /** Where the page that explains a file goes. */
  public Path explained(Edition edition, String file) {
    return explained(edition).resolve(file + ".html");
  }

  /** Where all these pages are. */
  Path explained(Edition edition) {
    return made(edition).resolve("explain");
  }

  /** Where the workbook that shows every figure is put, beside the one for everybody. */
  static Path restricted(Path workbook) {
    String shown = workbook.getFileName().toString();
    return workbook.resolveSibling(
        shown.substring(0, shown.length() - ".xlsx".length()) + "-restricted.xlsx");
  }

  /** That report of a vintage which was taken back. */
  Path withdrawnReport(Edition edition, int vintage) {
    return report(edition, "v" + vintage + "-" + WITHDRAWN);
  }

  /** What a vintage's workbook is called, below the output folder. */
  static String workbook(Edition edition, int vintage) {
    return workbook(edition, "v" + vintage);
  }

  /** Likewise, of one that was taken back. */
  static String withdrawn(Edition edition, int vintage) {
    return workbook(edition, "v" + vintage + "-" + WITHDRAWN);
  }

  private static String workbook(Edition edition, String what) {
    return String.format(
        Locale.ROOT,
        "%s/%s/%s-%s-%s.xlsx",
        edition.job(),
        edition.name(),
        edition.job(),
        edition.name(),
        what);
  }
}
