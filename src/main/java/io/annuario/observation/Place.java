package io.annuario.observation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read: a file, and within it a sheet and a cell as far as they are known.
 *
 * @param file the file's name below the edition's input folder, with {@code /} between folders
 * @param sheet the sheet's name; null for a whole file, and for formats without sheets (.csv)
 * @param cell the cell; null for a whole sheet or file
 */
public record Place(String file, @Nullable String sheet, @Nullable Address cell)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparing(Place::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Place::cell, Comparator.nullsFirst(Comparator.naturalOrder()));

  public static Place ofFile(String file) {
    return new Place(file, null, null);
  }

  public static Place ofSheet(String file, @Nullable String sheet) {
    return new Place(file, sheet, null);
  }

  public Place at(Address address) {
    return new Place(file, sheet, address);
  }

  /** By file, sheet and cell; what stands for all of them comes before its parts. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** As it is said to people: {@code lombardia.xlsx, sheet 'Dati', cell D17}. */
  public Phrase said() {
    StringBuilder it = new StringBuilder(file);
    StringBuilder en = new StringBuilder(file);
    if (sheet != null) {
      it.append(", foglio '").append(sheet).append('\'');
      en.append(", sheet '").append(sheet).append('\'');
    }
    if (cell != null) {
      it.append(", cella ").append(cell);
      en.append(", cell ").append(cell);
    }
    return new Phrase(it.toString(), en.toString());
  }
}
