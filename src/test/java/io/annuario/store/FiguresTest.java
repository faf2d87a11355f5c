package io.annuario.store;

import static io.annuario.store.Samples.all;
import static io.annuario.store.Samples.figure;
import static io.annuario.store.Samples.inOrder;
import static io.annuario.store.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@EveryDatabase
class FiguresTest {

  private final DataSource dataSource;
  private final Readings readings;
  private final Figures figures;
  private final Edition edition = Samples.edition();

  FiguresTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    readings = new Readings(dataSource);
    figures = new Figures(dataSource);
  }

  @Test
  void figures_come_by_subject_or_by_place_whatever_order_they_were_read_in() {
    Return palermo = sent("SICILIA-OVEST", 1);
    Return catania = sent("SICILIA-EST", 2);
    Observation west = figure(palermo, "19", "3", "C9");
    Observation westTotal = figure(palermo, "ITG", "3", "A2");
    Observation east = figure(catania, "19", "4", "B2");
    List<Vintage.Member> members =
        List.of(member(palermo, List.of(westTotal, west)), member(catania, List.of(east)));

    assertThat(inOrder(figures, members)).containsExactly(east, west, westTotal);
    assertThat(all(figures.stream(members))).containsExactly(east, westTotal, west);
    List<Vintage.Member> reversed = new ArrayList<>(members);
    Collections.reverse(reversed);
    assertThat(inOrder(figures, reversed)).containsExactly(east, west, westTotal);
  }

  @Test
  void no_members_have_no_figures() {
    try (Figures.Cursor<Observation> cursor = figures.stream(List.of());
        GatheredFigures gathered = figures.gather(List.of())) {
      for (Figures.Cursor<Observation> none : List.of(cursor, gathered.of(List.of()))) {
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
      }
    }
  }

  @Test
  void a_cursor_that_is_closed_half_way_gives_its_connection_back() {
    Return lazio = sent("LAZIO", 3);
    List<Vintage.Member> members =
        List.of(
            member(lazio, List.of(figure(lazio, "12", "1", "B2"), figure(lazio, "13", "2", "B3"))));

    // More often than there are connections.
    for (int time = 0; time < 20; time++) {
      try (Figures.Cursor<Observation> cursor = figures.stream(members)) {
        cursor.next();
      }
    }
    assertThat(all(figures.stream(members))).hasSize(2);
  }

  @Test
  void whoever_stops_half_way_gives_the_connection_back() {
    Return molise = sent("MOLISE", 5);
    List<Vintage.Member> members =
        List.of(
            member(
                molise,
                IntStream.rangeClosed(1, 9_000)
                    .mapToObj(row -> figure(molise, "14", "1", "B" + row))
                    .toList()));

    // More often than there are connections.
    for (int time = 0; time < 20; time++) {
      Figures.Cursor<Observation> cursor = figures.stream(members);
      assertThat(cursor.next().place().cell()).hasToString("B1");
      cursor.close();
      assertThat(cursor.hasNext()).isFalse();
    }
    assertThat(inOrder(figures, members)).hasSize(9_000);
  }

  @Test
  void a_row_that_nobody_understands_gives_the_connection_back_too() {
    Return marche = sent("MARCHE", 4);
    List<Vintage.Member> members =
        List.of(member(marche, List.of(figure(marche, "11", "1", "B2"))));
    JdbcClient.create(dataSource)
        .sql(
            FigureTable.of(dataSource)
                .delete()
                .replaceFirst("delete from (\\w+)", "update $1 set obs_status = 'X'"))
        .param(members.get(0).reading().id())
        .update();

    // More often than there are connections.
    for (int time = 0; time < 20; time++) {
      assertThatThrownBy(() -> figures.stream(members))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Vintage.Member member(Return source, List<Observation> observations) {
    return new Vintage.Member(Samples.read(readings, edition, source, observations), source.file());
  }
}
