package io.annuario.draft;

import io.annuario.observation.Place;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which territories a table is about, by its own words. */
final class TerritoriesSaid {

  private TerritoriesSaid() {}

  static Set<String> of(BodySense sense, DraftedTerritories territories, LabelKinds kinds) {
    Set<String> codes = new LinkedHashSet<>();
    Body body = sense.body();
    Place place = Place.ofFile(sense.example().file());
    for (Map.Entry<Integer, String> column : sense.kinds().entrySet()) {
      if (column.getValue().equals("territory")) {
        for (int row : body.rows()) {
          Item item = body.grid().covering(row, column.getKey());
          if (item != null
              && kinds.of(item.text()) != LabelKind.TOTAL
              && kinds.of(item.text()) != LabelKind.HEADING) {
            codes.add(territories.named(item.text(), place).code());
          }
        }
      }
    }
    sense.columns().values().stream()
        .map(LineSense::territory)
        .filter(Objects::nonNull)
        .forEach(codes::add);
    return codes;
  }
}
