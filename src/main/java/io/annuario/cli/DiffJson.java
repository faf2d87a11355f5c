package io.annuario.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.annuario.observation.Address;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Revision;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code diff}: what two vintages have differently.
 *
 * @param hidden how many figures and sums one of them does not show
 */
record DiffJson(
    String job,
    String edition,
    int from,
    int to,
    List<Change> revisions,
    @JsonProperty("protected") int hidden)
    implements JsonObject {

  record Change(
      String office,
      String territory,
      String indicator,
      String period,
      String breakdown,
      @JsonProperty("old") @Nullable Figure before,
      @JsonProperty("new") @Nullable Figure after,
      @Nullable BigDecimal percent,
      String file,
      @Nullable String sheet,
      @Nullable Address cell) {

    static Change of(Revision revision) {
      Place cause = revision.cause();
      return new Change(
          revision.office(),
          revision.key().territory(),
          revision.key().indicator(),
          revision.key().period().label(),
          revision.key().breakdown().code(),
          Figure.of(revision.before()),
          Figure.of(revision.after()),
          revision.percent(),
          cause.file(),
          cause.sheet(),
          cause.cell());
    }
  }

  record Figure(@Nullable BigDecimal value, Qualifier qualifier, ObservationStatus status) {

    static @Nullable Figure of(Revision.@Nullable Published figure) {
      return figure == null
          ? null
          : new Figure(figure.value(), figure.qualifier(), figure.status());
    }
  }
}
