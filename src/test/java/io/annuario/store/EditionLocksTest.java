package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@EveryDatabase
class EditionLocksTest {

  private final DataSource dataSource;
  private final EditionLocks locks;
  private final Edition edition = Samples.edition();

  EditionLocksTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    locks = new EditionLocks(dataSource);
  }

  @Test
  void an_edition_is_held_by_one_run_at_a_time() {
    try (EditionLock first = locks.tryAcquire(edition).orElseThrow()) {
      first.assertHeld();
      assertThat(new EditionLocks(dataSource).tryAcquire(edition)).isEmpty();
      try (EditionLock other = locks.tryAcquire(Samples.edition()).orElseThrow()) {
        other.assertHeld();
      }
    }
    try (EditionLock next = locks.tryAcquire(edition).orElseThrow()) {
      next.assertHeld();
    }
  }

  @Test
  void a_lock_that_was_given_back_is_held_no_more() {
    EditionLock first = locks.tryAcquire(edition).orElseThrow();
    first.close();
    try (EditionLock next = locks.tryAcquire(edition).orElseThrow()) {
      first.close();
      next.assertHeld();
      assertThatThrownBy(first::assertHeld).isInstanceOf(RuntimeException.class);
    }
  }
}
