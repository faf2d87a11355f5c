package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.store.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps one return, a chunk a transaction; the last chunk marks it as read to its end. */
final class ReturnWriter implements ItemWriter<Piece> {

  private final Registered file;
  private final Edition edition;
  private final String fingerprint;
  private final Readings readings;
  private final Candidate candidate;
  private @Nullable Long reading;

  ReturnWriter(
      Registered file,
      Edition edition,
      String fingerprint,
      Readings readings,
      Candidate candidate) {
    this.file = file;
    this.edition = edition;
    this.fingerprint = fingerprint;
    this.readings = readings;
    this.candidate = candidate;
  }

  @Override
  public void write(Chunk<? extends Piece> chunk) {
    SortedPieces pieces = new SortedPieces();
    chunk.forEach(pieces::add);
    if (reading == null) {
      reading = readings.begin(edition, file.source(), fingerprint);
    }
    readings.add(reading, pieces.figures(), pieces.findings());
    Piece.End end = pieces.end();
    if (end != null) {
      readings.keep(reading, end.layouts());
      candidate.read(file.source(), readings.complete(reading, end.ledger(), end.tables()));
    }
  }
}
