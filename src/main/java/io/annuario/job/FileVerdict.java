package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one file.
 *
 * @param file as it was named on the command line
 * @param read false when the file was refused as a whole
 * @param office name of the office whose return it is; null when nobody knows
 * @param observations figures understood
 * @param findings errors first
 */
public record FileVerdict(
    String file,
    boolean read,
    @Nullable String office,
    int tables,
    long observations,
    List<Finding> findings) {

  public FileVerdict {
    findings = List.copyOf(findings);
  }

  /** The same when what somebody answered for is taken into account. */
  FileVerdict accepting(Acceptance acceptance) {
    return new FileVerdict(
        file,
        read,
        office,
        tables,
        observations,
        findings.stream().map(acceptance).sorted(Comparator.comparing(Finding::severity)).toList());
  }

  /** In one line, what became of the file. */
  public Phrase said() {
    String whose = office == null ? "" : " (" + office + ")";
    Phrase what =
        read
            ? Phrase.of(
                "letto, tabelle: %d, cifre: %d",
                "read, tables: %d, figures: %d", tables, observations)
            : new Phrase("rifiutato", "refused");
    return Phrase.same(file + whose + ": ").then(what);
  }

  /** The same of a file that was named in this way. */
  FileVerdict named(Path path) {
    return new FileVerdict(path.toString(), read, office, tables, observations, findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
