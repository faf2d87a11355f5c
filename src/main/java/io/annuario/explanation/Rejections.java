package io.annuario.explanation;

import io.annuario.extraction.Reason;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which finding rejected a cell. One finding speaks for many cells: that of a label for its row,
 * that of a header for its column, the last of many alike for those that are not told one by one.
 */
final class Rejections {

  /** These compare figures that were read, and reject no cell. */
  private static final Set<FindingCode> OF_FIGURES_TOGETHER =
      EnumSet.range(FindingCode.TOTAL_DIFFERS, FindingCode.RULE_NOT_APPLICABLE);

  /** These stand at a word and speak for its line or column; others speak for their cell. */
  private static final Set<FindingCode> OF_WORDS =
      EnumSet.range(FindingCode.TABLE_AMBIGUOUS, FindingCode.TERRITORY_NOT_OF_OFFICE);

  private final List<TableFound> tables;
  private final Map<Address, Finding> byCell = new HashMap<>();
  private final Map<Integer, List<Finding>> byRow = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Finding>> byColumn = new HashMap<>();
  private final List<Finding> ofSheet = new ArrayList<>();
  private final List<Finding> ofFile = new ArrayList<>();

  /**
   * @param findings the gravest first
   */
  Rejections(List<Finding> findings, @Nullable String sheet, List<TableFound> tables) {
    this.tables = tables;
    for (Finding finding : findings) {
      Address cell = finding.place().cell();
      boolean isOfSheet = Objects.equals(sheet, finding.place().sheet());
      if (isOfSheet && cell != null) {
        byCell.putIfAbsent(cell, finding);
        if (rejects(finding)) {
          byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(finding);
          byColumn
              .computeIfAbsent(cell.column(), column -> new TreeMap<>())
              .putIfAbsent(cell.row(), finding);
          ofSheet.add(finding);
        }
      } else if (isOfSheet && rejects(finding)) {
        ofSheet.add(0, finding);
      } else if (finding.code() == FindingCode.PERSONAL_DETAIL
          || (finding.place().sheet() == null && rejects(finding))) {
        ofFile.add(finding);
      }
    }
  }

  private static boolean rejects(Finding finding) {
    return finding.severity() != Severity.NOTE && !OF_FIGURES_TOGETHER.contains(finding.code());
  }

  /** The gravest finding that stands at a cell. */
  @Nullable Finding at(Address cell) {
    return byCell.get(cell);
  }

  /** The finding that speaks for a rejected cell; null when none does. */
  @Nullable Finding of(Address cell, FateMap.@Nullable Settled settled) {
    Finding own = byCell.get(cell);
    Predicate<Finding> fits = fitting(settled == null ? Reason.Plain.NONE : settled.reason());
    if (own != null && rejects(own)) {
      return own;
    }
    Map.Entry<Integer, Finding> above =
        byColumn.getOrDefault(cell.column(), new TreeMap<>()).lowerEntry(cell.row());
    Stream<Finding> ofTable = Stream.empty();
    for (TableFound table : tables) {
      if (isIn(table, cell)) {
        ofTable = ofSheet.stream().filter(one -> isIn(table, one.place().cell()));
        break;
      }
    }
    Stream<Finding> near =
        Stream.concat(
                byRow.getOrDefault(cell.row(), List.of()).stream(),
                above == null ? Stream.empty() : Stream.of(above.getValue()))
            .filter(one -> OF_WORDS.contains(one.code()));
    return Stream.of(near, ofTable, ofSheet.stream(), ofFile.stream())
        .flatMap(findings -> findings)
        .filter(fits)
        .findFirst()
        .orElse(null);
  }

  private static Predicate<Finding> fitting(Reason reason) {
    return finding ->
        (reason == Reason.Plain.HIDDEN) == (finding.code() == FindingCode.HIDDEN_CONTENT)
            && (reason == Reason.Plain.CROSSED_OUT)
                == (finding.code() == FindingCode.STRUCK_THROUGH);
  }

  static boolean isIn(TableFound table, @Nullable Address cell) {
    return cell != null
        && cell.row() >= table.from().row()
        && cell.row() <= table.to().row()
        && cell.column() >= table.from().column()
        && cell.column() <= table.to().column();
  }
}
