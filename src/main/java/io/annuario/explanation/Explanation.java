package io.annuario.explanation;

import io.annuario.extraction.TableFound;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import java.nio.file.Path;
import java.util.List;

/**
 * How one file was understood.
 *
 * @param path where it is
 * @param file its name as places give it
 * @param tables in the order in which they end; empty when the file was refused
 * @param fates what became of each cell
 * @param totals the printed totals beside the sums of what they cover
 * @param rates the printed rates beside those computed again
 * @param findings errors first
 */
public record Explanation(
    Path path,
    String file,
    List<TableFound> tables,
    Ledger ledger,
    FateMap fates,
    List<Observation> figures,
    List<StatedTotal> totals,
    List<StatedRate> rates,
    List<Finding> findings) {

  public Explanation {
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    totals = List.copyOf(totals);
    rates = List.copyOf(rates);
    findings = List.copyOf(findings);
  }
}
