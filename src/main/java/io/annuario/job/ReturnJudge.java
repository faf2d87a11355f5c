package io.annuario.job;

import io.annuario.checking.ReturnChecks;
import io.annuario.checking.TotalsAsFigures;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.extraction.Extracted;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.StatedTotal;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Judges each piece of one return on its own. */
final class ReturnJudge implements ItemProcessor<Piece, Piece.Judged> {

  private final ReturnChecks checks;
  private final TotalsAsFigures totals;

  ReturnJudge(JobDefinition definition, Office office) {
    this.checks = new ReturnChecks(definition);
    this.totals = new TotalsAsFigures(definition, office.code());
  }

  @Override
  public Piece.Judged process(Piece piece) {
    if (piece instanceof Piece.End end) {
      return end(end);
    }
    return judge(((Piece.Said) piece).extracted());
  }

  private Piece.Judged judge(Extracted extracted) {
    if (extracted instanceof Extracted.Figure figure) {
      totals.add(figure.observation());
      return new Piece.Judged(List.of(figure.observation()), List.of(), null);
    } else if (extracted instanceof Extracted.Total total) {
      return judge(total.total());
    } else if (extracted instanceof Extracted.Rate rate) {
      return new Piece.Judged(List.of(), checks.judge(rate.rate()), null);
    }
    return new Piece.Judged(List.of(), List.of(((Extracted.Doubt) extracted).finding()), null);
  }

  private Piece.Judged judge(StatedTotal total) {
    List<Finding> findings = checks.judge(total);
    if (findings.isEmpty()) {
      totals.add(total);
    }
    return new Piece.Judged(List.of(), findings, null);
  }

  /** Cells that became figures after all are no longer totals in the ledger. */
  private Piece.Judged end(Piece.End end) {
    List<Observation> figures = totals.figures();
    Ledger read = end.ledger();
    Ledger ledger =
        new Ledger(
            read.cells(),
            read.figures() + figures.size(),
            read.labels(),
            read.totals() - figures.size(),
            read.rates(),
            read.notes(),
            read.rejected());
    return new Piece.Judged(figures, List.of(), new Piece.End(ledger, end.tables()));
  }
}
