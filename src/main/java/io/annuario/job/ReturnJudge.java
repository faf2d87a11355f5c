package io.annuario.job;

import io.annuario.checking.ReturnChecks;
import io.annuario.checking.TotalsAsFigures;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.extraction.Extracted;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.StatedTotal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Judges each piece of one return on its own: what is printed only to be compared passes without a
 * word, becomes a doubt, or turns out at the end to be a figure.
 */
final class ReturnJudge implements ItemProcessor<Piece, Piece> {

  private final ReturnChecks checks;
  private final TotalsAsFigures totals;
  private final String office;

  ReturnJudge(JobDefinition definition, Office office) {
    this.checks = new ReturnChecks(definition);
    this.office = office.code();
    this.totals = new TotalsAsFigures(definition, office.code());
  }

  @Override
  public @Nullable Piece process(Piece piece) {
    if (piece instanceof Piece.End end) {
      List<Observation> figures = totals.figures();
      return new Piece.End(
          end.ledger().withTotalsAsFigures(figures.size()), end.tables(), end.layouts(), figures);
    }
    Extracted extracted = ((Piece.Said) piece).extracted();
    if (extracted instanceof Extracted.Total total) {
      return judge(total.total());
    } else if (extracted instanceof Extracted.Rate rate) {
      return doubt(checks.judge(rate.rate()));
    } else if (extracted instanceof Extracted.Figure figure) {
      totals.add(figure.observation());
    } else if (extracted instanceof Extracted.Doubt doubt) {
      return said(doubt.finding());
    }
    return piece;
  }

  private @Nullable Piece judge(StatedTotal total) {
    Optional<Finding> finding = checks.judge(total);
    if (finding.isEmpty()) {
      totals.add(total);
    }
    return doubt(finding);
  }

  private @Nullable Piece doubt(Optional<Finding> finding) {
    return finding.map(this::said).orElse(null);
  }

  private Piece said(Finding finding) {
    return new Piece.Said(new Extracted.Doubt(finding.from(office)));
  }
}
