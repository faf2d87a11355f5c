package io.annuario.job;

import io.annuario.checking.LastYear;
import io.annuario.consolidation.Items.Item;
import io.annuario.definition.Edition;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import io.annuario.store.Figures;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the edition before holds as it stands published. Reads one return an item. */
record FormerFigures(@Nullable Edition previous, Figures figures, Vintages vintages)
    implements LastYear {

  @Override
  public Optional<Place> stood(Item item) {
    if (previous == null) {
      return Optional.empty();
    }
    List<Vintage.Member> returns =
        vintages.current(previous).map(Vintage::members).orElse(List.of()).stream()
            .filter(member -> member.reading().source().office().equals(item.office()))
            .toList();
    try (Figures.Cursor<Observation> cursor = figures.stream(returns)) {
      while (cursor.hasNext()) {
        Observation figure = cursor.next();
        if (figure.key().indicator().equals(item.indicator())) {
          return Optional.of(figure.place());
        }
      }
      return Optional.empty();
    }
  }
}
