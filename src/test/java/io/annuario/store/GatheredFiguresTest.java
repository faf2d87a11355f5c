package io.annuario.store;

import static io.annuario.store.Samples.all;
import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.inOrder;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@EveryDatabase
class GatheredFiguresTest {

  private final Readings readings;
  private final Figures figures;
  private final Edition edition = Samples.edition();
  private final List<Vintage.Member> members;

  GatheredFiguresTest(DatabaseKind kind) {
    readings = new Readings(Stores.shared(kind).dataSource());
    figures = new Figures(Stores.shared(kind).dataSource());
    // Each office says the same of a hundred territories, in an order of its own.
    members = List.of(member("UMBRIA", 1, 37), member("LAZIO", 2, 61), member("MOLISE", 3, 99));
  }

  private Vintage.Member member(String office, int content, int step) {
    Return source = sent(office, content);
    List<Observation> observations =
        IntStream.range(0, 100)
            .map(at -> at * step % 100)
            .mapToObj(
                one ->
                    figure(
                        source,
                        String.format(Locale.ROOT, "T%02d", one),
                        Integer.toString(one),
                        "B" + (one + 2)))
            .toList();
    return new Vintage.Member(Samples.read(readings, edition, source, observations), source.file());
  }

  @Test
  void figures_come_by_their_codes_and_those_of_the_same_by_office() {
    assertThat(inOrder(figures, members))
        .extracting(figure -> figure.key().territory() + " " + figure.office())
        .hasSize(300)
        .isSorted()
        .startsWith("T00 LAZIO", "T00 MOLISE", "T00 UMBRIA", "T01 LAZIO");
  }

  @Test
  void what_is_too_much_for_memory_waits_on_the_disk_and_comes_in_the_same_order() {
    try (GatheredFigures onDisk = figures.gather(members, 1_000)) {
      assertThat(all(onDisk.of(members))).isEqualTo(inOrder(figures, members));
      assertThat(all(onDisk.of(members))).hasSize(300);
    }
  }

  @Test
  void some_returns_have_their_own_figures_only_and_some_territories_are_always_the_same() {
    try (GatheredFigures gathered = figures.gather(members)) {
      List<Vintage.Member> lazio = members.subList(1, 2);
      assertThat(all(gathered.of(lazio))).isEqualTo(inOrder(figures, lazio));
      assertThat(all(gathered.of(lazio, 10)))
          .isNotEmpty()
          .hasSizeLessThan(50)
          .allMatch(figure -> figure.key().territory().hashCode() % 10 == 0);
    }
  }
}
