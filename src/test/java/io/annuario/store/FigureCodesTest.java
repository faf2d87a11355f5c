package io.annuario.store;

import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@EveryDatabase
class FigureCodesTest {

  private static final int CODES = 300;

  private final DataSource dataSource;

  FigureCodesTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
  }

  @Test
  void a_code_has_one_number_whoever_keeps_it_first() throws Exception {
    List<Observation> figures = figures();
    List<FigureCodes> several = List.of(new FigureCodes(dataSource), new FigureCodes(dataSource));
    ExecutorService together = Executors.newFixedThreadPool(2 * several.size());
    try {
      List<Future<?>> keeping = new ArrayList<>();
      for (FigureCodes one : several) {
        keeping.add(together.submit(() -> one.keep(figures)));
        keeping.add(together.submit(() -> one.keep(figures)));
      }
      for (Future<?> kept : keeping) {
        kept.get();
      }
    } finally {
      together.shutdownNow();
    }

    FigureCodes later = new FigureCodes(dataSource);
    for (Observation figure : figures) {
      int number = several.get(0).numberOf(figure.key().territory());
      assertThat(several.get(1).numberOf(figure.key().territory())).isEqualTo(number);
      assertThat(later.code(number)).isEqualTo(figure.key().territory());
    }
    assertThat(later.period(several.get(0).numberOf(Period.ofYear(2024))))
        .isEqualTo(Period.ofYear(2024));
  }

  @Test
  void a_number_that_another_gave_meanwhile_is_found() {
    FigureCodes early = new FigureCodes(dataSource);
    early.keep(figures());
    List<Observation> figures = figures();
    FigureCodes other = new FigureCodes(dataSource);
    other.keep(figures);

    String code = figures.get(0).key().territory();
    assertThat(early.code(other.numberOf(code))).isEqualTo(code);
    assertThatThrownBy(() -> early.code(Integer.MAX_VALUE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nobody has numbered 2147483647");
  }

  /** Of territories that no other test knows. */
  private static List<Observation> figures() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Return lazio = sent("LAZIO", 3);
    List<Observation> figures = new ArrayList<>();
    for (int at = 0; at < CODES; at++) {
      figures.add(figure(lazio, mark + at, "12", "B" + (at + 2)));
    }
    return figures;
  }
}
