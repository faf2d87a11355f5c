package io.annuario.job;

import io.annuario.checking.ReturnChecks;
import io.annuario.extraction.Extracted;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Judges each piece of a return on its own. */
final class ReturnJudge implements ItemProcessor<Piece, Piece.Judged> {

  private final ReturnChecks checks;

  ReturnJudge(ReturnChecks checks) {
    this.checks = checks;
  }

  @Override
  public Piece.Judged process(Piece piece) {
    if (piece instanceof Piece.End end) {
      return new Piece.Judged(null, List.of(), end);
    }
    return judge(((Piece.Said) piece).extracted());
  }

  private Piece.Judged judge(Extracted extracted) {
    if (extracted instanceof Extracted.Figure figure) {
      return new Piece.Judged(figure.observation(), List.of(), null);
    } else if (extracted instanceof Extracted.Total total) {
      return new Piece.Judged(null, checks.judge(total.total()), null);
    } else if (extracted instanceof Extracted.Rate rate) {
      return new Piece.Judged(null, checks.judge(rate.rate()), null);
    }
    return new Piece.Judged(null, List.of(((Extracted.Doubt) extracted).finding()), null);
  }
}
