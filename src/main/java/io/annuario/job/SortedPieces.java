package io.annuario.job;

import io.annuario.extraction.Extracted;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judged pieces of a return, figures here and doubts there. */
final class SortedPieces {

  private final List<Observation> figures = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Piece.@Nullable End end;

  void add(Piece piece) {
    if (piece instanceof Piece.End last) {
      figures.addAll(last.totals());
      end = last;
      return;
    }
    Extracted extracted = ((Piece.Said) piece).extracted();
    if (extracted instanceof Extracted.Figure figure) {
      figures.add(figure.observation());
    } else if (extracted instanceof Extracted.Doubt doubt) {
      findings.add(doubt.finding());
    } else {
      throw new IllegalArgumentException("Not judged yet: " + extracted);
    }
  }

  List<Observation> figures() {
    return figures;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Null until the last piece has come. */
  Piece.@Nullable End end() {
    return end;
  }
}
