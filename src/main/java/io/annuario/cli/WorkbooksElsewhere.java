package io.annuario.cli;

import io.annuario.job.Chronicle;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which published workbooks are not in this output folder, and how to have them here. */
final class WorkbooksElsewhere {

  private WorkbooksElsewhere() {}

  /**
   * @param publications those that are not here
   */
  static void tell(Console talk, Chronicle chronicle, List<Chronicle.Publication> publications) {
    if (publications.isEmpty()) {
      return;
    }
    String edition = chronicle.job() + " " + chronicle.edition();
    String numbers =
        publications.stream()
            .map(one -> numbered(one.vintage(), chronicle.hosts().get(one.vintage())))
            .collect(Collectors.joining(", "));
    talk.talk(
        Phrase.of(
            "%s: %s pubblicata in un'altra cartella di uscita o su un'altra macchina: qui la"
                + " riscrive, identica, ./annuario workbook %s --vintage N.",
            "%s: %s published in another output folder or on another machine: here it is written"
                + " again, byte for byte, by ./annuario workbook %s --vintage N.",
            edition,
            numbers,
            edition));
  }

  private static String numbered(int vintage, @Nullable String host) {
    return "v" + vintage + (host == null ? "" : " (" + host + ")");
  }
}
