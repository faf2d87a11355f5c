package io.annuario.draft;

import io.annuario.definition.Role;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * An example return.
 *
 * @param file what it is called in the input folder
 * @param bodies its tables, in the order of its sheets
 * @param titles what its first rows say
 * @param place what it says that it is about, beside a word such as Regione
 * @param hides whether a sheet, or a part of one, is hidden
 */
record Example(
    Path path,
    String file,
    List<Body> bodies,
    List<String> titles,
    Optional<String> place,
    boolean hides) {

  private static final int FIRST_ROWS = 12;
  private static final int LONGEST_TITLE = 200;

  static Example read(Path path, String file, LabelKinds kinds) throws RefusedFile {
    List<Body> bodies = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    Optional<String> place = Optional.empty();
    boolean hides = false;
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, file)) {
      for (Sheet sheet : spreadsheet.sheets()) {
        hides |= sheet.hidden();
        if (!sheet.hidden()) {
          Grid grid = Grid.of(sheet);
          hides |= grid.hides();
          bodies.addAll(Bodies.in(grid, kinds));
          Optional<String> said = place(grid, kinds);
          place = place.or(() -> said);
          grid.rows().headMap(FIRST_ROWS).values().stream()
              .flatMap(
                  items ->
                      items.values().stream()
                          .filter(item -> item.isWords() || !Bodies.holdsFigures(items)))
              .map(Item::text)
              .filter(text -> text.length() <= LONGEST_TITLE)
              .forEach(titles::add);
        }
      }
    }
    return new Example(path, file, List.copyOf(bodies), List.copyOf(titles), place, hides);
  }

  /** What stands beside a word for territories, in a line of two; or behind its colon. */
  private static Optional<String> place(Grid grid, LabelKinds kinds) {
    for (NavigableMap<Integer, Item> items : grid.rows().headMap(FIRST_ROWS).values()) {
      String first = items.firstEntry().getValue().text();
      int colon = first.indexOf(':');
      String heading = colon < 0 ? first : first.substring(0, colon);
      String rest = colon < 0 ? "" : first.substring(colon + 1).strip();
      boolean isNamed = kinds.announces(heading, Role.TERRITORY);
      if (isNamed && !rest.isEmpty()) {
        return Optional.of(rest);
      }
      if (isNamed
          && items.size() == 2
          && items.lastEntry().getValue().isWords()
          && kinds.of(items.lastEntry().getValue().text()) != LabelKind.HEADING
          && grid.rows().size() > 1
          && !holdsFigures(grid, items)) {
        return Optional.of(items.lastEntry().getValue().text());
      }
    }
    return Optional.empty();
  }

  /** Whether the next row has something in the same columns: then this one is a header. */
  private static boolean holdsFigures(Grid grid, NavigableMap<Integer, Item> items) {
    return grid.rows().values().stream()
        .dropWhile(row -> row != items)
        .skip(1)
        .findFirst()
        .filter(next -> next.keySet().containsAll(items.keySet()))
        .filter(next -> next.lastEntry().getValue().isNumber())
        .isPresent();
  }

  /** Its name without what follows the last dot. */
  String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  Place place(Body body, int row, int column) {
    return Place.ofSheet(file, body.grid().sheet()).at(new Address(row, column));
  }
}
