package io.annuario.cli;

import io.annuario.definition.CorrectedFigure;
import io.annuario.definition.Edition;
import java.nio.file.Path;

/**
 * The answer to {@code correct}: the line that was written into the file.
 *
 * @param sent what the office sent; empty where that is no number
 * @param corrected what is published from the next run on; empty where it is not available
 */
record CorrectedJson(
    String job,
    String edition,
    String territory,
    String indicator,
    String breakdown,
    String period,
    String sent,
    String corrected,
    Path file)
    implements JsonObject {

  static CorrectedJson of(Edition edition, CorrectedFigure figure, Path file) {
    return new CorrectedJson(
        edition.job(),
        edition.name(),
        figure.key().territory(),
        figure.key().indicator(),
        figure.key().breakdown().code(),
        figure.key().period().label(),
        figure.sent(),
        figure.published().said(),
        file);
  }
}
