package io.annuario.spreadsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.inputs.Unholdable;
import io.annuario.observation.Address;
import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas are not judged where the workbook does not fit into memory, and nobody sees a trace. */
class StalenessWithoutMemoryTest {

  @Test
  void nothing_is_said_of_a_workbook_for_which_there_is_no_memory() {
    Source source = new Source(Unholdable.path(), "invio.xlsx", Limits.DEFAULT);
    List<Throwable> uncaught = new ArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    String evaluated;
    try {
      evaluated = new Staleness(source, () -> true).evaluated("Dati", new Address(0, 0));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }

    assertThat(evaluated).isNull();
    assertThat(uncaught).isEmpty();
  }
}
