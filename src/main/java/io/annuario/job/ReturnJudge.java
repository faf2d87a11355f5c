package io.annuario.job;

import io.annuario.checking.ReturnChecks;
import io.annuario.extraction.Extracted;
import io.annuario.observation.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Judges each piece of a return on its own: what is printed only to be compared passes without a
 * word, or becomes a doubt.
 */
final class ReturnJudge implements ItemProcessor<Piece, Piece> {

  private final ReturnChecks checks;

  ReturnJudge(ReturnChecks checks) {
    this.checks = checks;
  }

  @Override
  public @Nullable Piece process(Piece piece) {
    if (piece instanceof Piece.Said said) {
      if (said.extracted() instanceof Extracted.Total total) {
        return doubt(checks.judge(total.total()));
      } else if (said.extracted() instanceof Extracted.Rate rate) {
        return doubt(checks.judge(rate.rate()));
      }
    }
    return piece;
  }

  private static @Nullable Piece doubt(Optional<Finding> finding) {
    return finding.map(it -> new Piece.Said(new Extracted.Doubt(it))).orElse(null);
  }
}
