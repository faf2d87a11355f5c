package io.annuario.definition;

import io.annuario.observation.About;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is published in place of the one that an office sent, and who answers for it.
 *
 * @param line where it stands in {@code corrections.csv}, from 1
 * @param sent what the office sent, as {@link About#value} writes it; empty where it sent no number
 * @param source how it came to be known: a call, a letter; empty when nobody said
 */
public record CorrectedFigure(
    int line,
    Key key,
    String sent,
    Published published,
    String reason,
    String by,
    LocalDate date,
    String source) {

  /**
   * What is published instead.
   *
   * @param value null when the status says that it is missing
   */
  public record Published(
      @Nullable BigDecimal value, Qualifier qualifier, ObservationStatus status) {

    /** As {@link About#value} writes it. */
    public String said() {
      return value == null
          ? ""
          : (qualifier == Qualifier.EXACTLY ? "" : qualifier.sign()) + About.plain(value);
    }
  }

  /** Whether the office still sends what was corrected. */
  public boolean isOf(Observation figure) {
    return figure.key().equals(key) && About.value(figure).equals(sent);
  }

  /** What is published in its place: it keeps the text and the place of what was sent. */
  public Observation inPlaceOf(Observation figure) {
    return new Observation(
        figure.office(),
        figure.key(),
        published.value(),
        published.qualifier(),
        published.status(),
        figure.confidentiality(),
        figure.raw(),
        figure.place());
  }
}
