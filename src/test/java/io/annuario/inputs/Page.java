package io.annuario.inputs;

import io.annuario.observation.Address;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sheet while it is drawn: its cells, its merged ranges, and which number means what. */
final class Page {

  private final String name;
  private final SortedMap<Address, Box> boxes = new TreeMap<>();
  private final List<Merged> merged = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Page(String name) {
    this.name = name;
  }

  /** What a cell holds. */
  sealed interface Content {

    /** The text of the cell as another reader finds it. */
    String raw();
  }

  record Text(String text) implements Content {

    @Override
    public String raw() {
      return text;
    }
  }

  record Number(BigDecimal value) implements Content {

    @Override
    public String raw() {
      return value.toPlainString();
    }
  }

  /** A formula with the value that the spreadsheet program last stored for it. */
  record Computed(String formula, BigDecimal cached) implements Content {

    @Override
    public String raw() {
      return cached.toPlainString();
    }
  }

  /** How a cell looks; it never changes what the cell says. */
  enum Look {
    PLAIN,
    TITLE,
    HEADER,
    INDENTED,
    TOTAL,
    SMALL
  }

  record Box(Content content, Look look, String format) {}

  /** A rectangle of merged cells, both corners included. */
  record Merged(Address from, Address to) {

    boolean holds(Address cell) {
      return cell.row() >= from.row()
          && cell.row() <= to.row()
          && cell.column() >= from.column()
          && cell.column() <= to.column();
    }
  }

  /** Which number stands in a cell. */
  record Claim(
      Address cell,
      Role role,
      String territory,
      Item item,
      BigDecimal value,
      Qualifier qualifier) {}

  String name() {
    return name;
  }

  SortedMap<Address, Box> boxes() {
    return boxes;
  }

  List<Merged> merged() {
    return merged;
  }

  /** The merged range that a cell belongs to; null when it stands alone. */
  @Nullable Merged rangeOf(Address cell) {
    return merged.stream().filter(range -> range.holds(cell)).findFirst().orElse(null);
  }

  List<Claim> claims() {
    return claims;
  }

  void text(int row, int column, String text, Look look) {
    boxes.put(new Address(row, column), new Box(new Text(text), look, "General"));
  }

  void merge(int fromRow, int fromColumn, int toRow, int toColumn) {
    merged.add(new Merged(new Address(fromRow, fromColumn), new Address(toRow, toColumn)));
  }

  void number(int row, int column, Content content, String format, Look look) {
    boxes.put(new Address(row, column), new Box(content, look, format));
  }

  void claim(int row, int column, Role role, String territory, Item item, Amount amount) {
    claim(
        row, column, role, territory, item, BigDecimal.valueOf(amount.value()), amount.qualifier());
  }

  void claim(
      int row, int column, Role role, String territory, Item item, BigDecimal value, Qualifier q) {
    claims.add(new Claim(new Address(row, column), role, territory, item, value, q));
  }

  /** The text of a cell as another reader finds it. */
  String raw(Address cell) {
    Box box = boxes.get(cell);
    if (box == null) {
      throw new IllegalStateException("Nothing was written to " + cell);
    }
    return box.content().raw();
  }
}
