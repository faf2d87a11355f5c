package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.EditionState;
import io.annuario.observation.StateChange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

@EveryDatabase
class EditionsTest {

  private final Editions editions;
  private final Vintages vintages;
  private final Edition edition = Samples.edition();

  EditionsTest(DatabaseKind kind) {
    editions = new Editions(Stores.shared(kind).dataSource());
    vintages = new Vintages(Stores.shared(kind).dataSource());
  }

  @Test
  void an_edition_is_open_then_provisional_then_final_until_it_is_reopened() {
    assertThat(editions.state(edition)).isEqualTo(EditionState.OPEN);
    assertThat(editions.of(edition.job())).isEmpty();
    vintages.publish(edition, "a", List.of(), true, List.of(), 0);
    assertThat(editions.state(edition)).isEqualTo(EditionState.PROVISIONAL);
    assertThat(editions.of(edition.job())).containsExactly(edition);

    editions.close(edition, "Anna Verdi", "");
    assertThat(editions.state(edition)).isEqualTo(EditionState.FINAL);
    assertThatThrownBy(() -> vintages.publish(edition, "b", List.of(), true, List.of(), 0))
        .isInstanceOf(EditionClosed.class)
        .hasMessage("Edition 2024 of " + edition.job() + " is final");

    editions.reopen(edition, "Piero Neri", "Il Lazio ha corretto gli arrestati 👮");
    assertThat(vintages.publish(edition, "b", List.of(), true, List.of(), 0).number()).isEqualTo(2);

    List<StateChange> changes = editions.changes(edition);
    assertThat(changes)
        .extracting(StateChange::state, StateChange::by, StateChange::reason)
        .containsExactly(
            tuple(EditionState.FINAL, "Anna Verdi", ""),
            tuple(EditionState.PROVISIONAL, "Piero Neri", "Il Lazio ha corretto gli arrestati 👮"));
    assertThat(changes.get(1).at()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }

  @Test
  void only_what_is_provisional_can_be_closed_and_only_what_is_final_reopened() {
    assertThatThrownBy(() -> editions.close(edition, "Anna Verdi", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The edition is OPEN, not PROVISIONAL");
    assertThatThrownBy(() -> editions.reopen(edition, "Anna Verdi", "?"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The edition is OPEN, not FINAL");
    assertThat(editions.changes(edition)).isEmpty();
  }
}
