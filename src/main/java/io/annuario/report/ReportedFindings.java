package io.annuario.report;

import io.annuario.observation.Finding;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of an edition by the offices that they go to. Of many only the first are kept, of
 * each office some; all of them are counted.
 */
public final class ReportedFindings {

  /** The page stays below some megabytes. */
  private static final int MOST = 3_000;

  private static final int MOST_OF_OFFICE = 100;
  private static final int MOST_NOTES_OF_OFFICE = 20;

  private final Map<String, String> offices;
  private final Map<String, OfOffice> byOffice = new LinkedHashMap<>();
  private final Map<String, Map<Severity, Long>> byFile = new HashMap<>();
  private int kept;

  /**
   * @param offices codes, by the files that are theirs
   */
  public ReportedFindings(Map<String, String> offices) {
    this.offices = Map.copyOf(offices);
  }

  /** The findings of one office, or of none. */
  static final class OfOffice {

    private final String office;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Map<Severity, List<Finding>> shown = new EnumMap<>(Severity.class);

    private OfOffice(String office) {
      this.office = office;
    }

    /** Its code; empty for what is nobody's. */
    String office() {
      return office;
    }

    long count(Severity severity) {
      return counts.getOrDefault(severity, 0L);
    }

    List<Finding> shown(Severity severity) {
      return shown.getOrDefault(severity, List.of());
    }

    long leftOut(Severity severity) {
      return count(severity) - shown(severity).size();
    }

    /** Whether something is to be corrected or accepted. */
    boolean isOpen() {
      return open() > 0;
    }

    private int open() {
      return shown(Severity.ERROR).size() + shown(Severity.QUERY).size();
    }

    private void keep(Finding finding) {
      shown.computeIfAbsent(finding.severity(), none -> new ArrayList<>()).add(finding);
    }
  }

  public void add(Finding finding) {
    String file = finding.place().file();
    String said = finding.about().office();
    String office = said == null ? offices.getOrDefault(file, "") : said;
    OfOffice ofOffice = byOffice.computeIfAbsent(office, OfOffice::new);
    ofOffice.counts.merge(finding.severity(), 1L, Long::sum);
    byFile
        .computeIfAbsent(file, none -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), 1L, Long::sum);
    boolean isRoom =
        finding.severity() == Severity.NOTE
            ? ofOffice.shown(Severity.NOTE).size() < MOST_NOTES_OF_OFFICE
            : ofOffice.open() < MOST_OF_OFFICE;
    if (isRoom && kept < MOST) {
      kept++;
      ofOffice.keep(finding);
    }
  }

  /** What is wrong with more grave things first; otherwise as the findings came. */
  List<OfOffice> byOffice() {
    return byOffice.values().stream()
        .sorted(
            Comparator.comparingLong((OfOffice one) -> -one.count(Severity.ERROR))
                .thenComparingLong(one -> -one.count(Severity.QUERY)))
        .toList();
  }

  long count(Severity severity) {
    return byOffice.values().stream().mapToLong(one -> one.count(severity)).sum();
  }

  long ofFile(String file, Severity severity) {
    return byFile.getOrDefault(file, Map.of()).getOrDefault(severity, 0L);
  }
}
