package io.annuario.correction;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Language;
import io.annuario.observation.LeftOut;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one return has to be corrected for.
 *
 * @param file the return's name below the edition's input folder
 * @param office null when nobody knows whose it is
 * @param remarks errors first; of a return with personal detail only those that say so
 * @param errors all of them, also those that are not told
 * @param queries likewise
 * @param withheld findings that are not told: their words could repeat what must not be repeated
 */
record Correction(
    JobDefinition definition,
    Edition edition,
    String file,
    @Nullable Office office,
    Language language,
    List<Remark> remarks,
    long errors,
    long queries,
    long withheld) {

  Correction {
    remarks = List.copyOf(remarks);
  }

  static Correction of(
      JobDefinition definition,
      Edition edition,
      String file,
      @Nullable Office office,
      List<Finding> findings) {
    Language chosen = office == null ? null : office.language();
    Language language = chosen == null ? definition.language() : chosen;
    List<Finding> open = findings.stream().filter(one -> one.severity() != Severity.NOTE).toList();
    boolean isPersonal = open.stream().anyMatch(Correction::isPersonal);
    List<Finding> told = isPersonal ? open.stream().filter(Correction::isPersonal).toList() : open;
    long errors = open.stream().filter(one -> one.severity() == Severity.ERROR).count();
    return new Correction(
        definition,
        edition,
        file,
        office,
        language,
        told.stream().map(finding -> new Remark(finding, language)).toList(),
        errors,
        open.size() - errors,
        open.size() - told.size());
  }

  private static boolean isPersonal(Finding finding) {
    return finding.code() == FindingCode.PERSONAL_DETAIL;
  }

  /** Whether the return itself must not be passed on. */
  boolean isPersonal() {
    return remarks.stream().anyMatch(remark -> isPersonal(remark.finding()));
  }

  /** Whether it has words that no finding repeats, and so must not be passed on either. */
  boolean hasLeftOut() {
    return remarks.stream().anyMatch(remark -> LeftOut.isIn(remark.finding()));
  }

  String say(String it, String en) {
    return new Phrase(it, en).in(language);
  }

  /** {@code Tutela dei minori online, edizione 2024, COSC Lombardia}. */
  String about() {
    String what =
        definition.title().in(language) + say(", edizione ", ", edition ") + edition.name();
    return office == null ? what : what + ", " + office.name();
  }

  /** {@code 1 errore e 2 cifre da verificare}. */
  String counts() {
    String wrong = counted(errors, new Phrase("errore", "error"), new Phrase("errori", "errors"));
    String doubtful =
        counted(
            queries,
            new Phrase("punto da verificare", "point to check"),
            new Phrase("punti da verificare", "points to check"));
    if (errors == 0) {
      return doubtful;
    }
    return queries == 0 ? wrong : wrong + say(" e ", " and ") + doubtful;
  }

  String counted(long count, Phrase one, Phrase many) {
    return Phrase.number(BigDecimal.valueOf(count)).in(language)
        + " "
        + (count == 1 ? one : many).in(language);
  }
}
