package io.annuario.inputs;

import java.util.List;

/**
 * Two tables on one sheet: what was done, and below it the victims by age band.
 *
 * @param second the title row of the second table
 */
record TwoTables(String second) implements Form {

  @Override
  public void draw(Page page, Filling filling, Hand hand) {
    TerritoriesDown table = TerritoriesDown.PLAIN.withTotal("");
    table.draw(page, only(filling, filling.wholes()), hand.footnoted());
    int below = page.boxes().lastKey().row() + 3;
    Hand lower = hand.titled(second).startingAt(below, hand.left());
    table.draw(page, only(filling, filling.bands()), lower);
  }

  private static Filling only(Filling filling, List<Item> items) {
    Counts counts = new Counts();
    for (String territory : filling.territories()) {
      items.forEach(item -> counts.put(territory, item, filling.counts().of(territory, item)));
    }
    return new Filling(filling.year(), filling.territories(), counts, null);
  }
}
