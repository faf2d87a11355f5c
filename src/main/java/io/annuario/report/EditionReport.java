package io.annuario.report;

import io.annuario.consolidation.Items;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Language;
import io.annuario.observation.RuleCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of an edition.
 *
 * @param returns those that came, in the order of the offices
 * @param missing the expected offices of which none came
 * @param rules how often each held; null when nobody counted
 * @param figures the indicators at the top territory, in the order of the definition; empty when
 *     they are not known
 * @param previous the name of the edition before; null when none is compared
 * @param movements null when no edition is compared
 * @param made what else was made
 * @param caution what is said before all else
 */
public record EditionReport(
    JobDefinition definition,
    Edition edition,
    Language language,
    Standpoint standpoint,
    List<ReturnTold> returns,
    List<Office> missing,
    Items items,
    @Nullable List<RuleCount> rules,
    List<KeyFigure> figures,
    @Nullable String previous,
    @Nullable Movements movements,
    ReportedFindings findings,
    Made made,
    Caution caution) {

  public EditionReport {
    returns = List.copyOf(returns);
    missing = List.copyOf(missing);
    rules = rules == null ? null : List.copyOf(rules);
    figures = List.copyOf(figures);
  }

  /**
   * Names of files and folders beside the report; null for what was not made.
   *
   * @param workbook of the vintage that stands
   * @param findings where all findings are listed
   * @param toCorrect what goes back to the offices
   */
  public record Made(
      @Nullable String workbook, @Nullable String findings, @Nullable String toCorrect) {}
}
