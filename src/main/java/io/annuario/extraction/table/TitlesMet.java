package io.annuario.extraction.table;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The titles of a sheet that said something of the tables below them, to tell which one did. */
public final class TitlesMet {

  private static final int MOST = 1_000;

  private final ReturnScope scope;
  private final Place sheet;
  private final List<Title> titles = new ArrayList<>();

  private record Title(Address cell, Coordinates said) {}

  /**
   * @param sheet which one, and in which file
   */
  public TitlesMet(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  public void met(Address cell, Coordinates said) {
    if (scope.outbox().isWatched() && titles.size() < MOST) {
      titles.add(new Title(cell, said));
    }
  }

  /** Where a table's context has a part of its keys from; null when from nothing in the file. */
  @Nullable Phrase origin(String slot, String value) {
    for (int at = titles.size() - 1; at >= 0; at--) {
      Title title = titles.get(at);
      if (Objects.equals(Slots.of(title.said()).get(slot), value)) {
        return new Phrase("dal titolo in " + title.cell(), "from the title in " + title.cell());
      }
    }
    String name = sheet.sheet();
    if (name != null && names(name, slot, value)) {
      return new Phrase("dal nome del foglio", "from the name of the sheet");
    }
    return names(sheet.file(), slot, value)
        ? new Phrase("dal nome del file", "from the name of the file")
        : null;
  }

  private boolean names(String name, String slot, String value) {
    String base = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    return Objects.equals(Slots.of(scope.titles().read(base)).get(slot), value);
  }
}
