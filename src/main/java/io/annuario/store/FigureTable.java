package io.annuario.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How the rows of figures are called and found. A server keeps them in the order of their key,
 * reading and order within it; H2 does so only where the key is one number, and would write and
 * read an index beside the rows.
 */
enum FigureTable {
  BY_PAIR(
      "insert into figure (reading_id, seq, ",
      "values (?, ?, ",
      "from figure o",
      "o.reading_id",
      "o.seq",
      "o.reading_id, o.seq",
      "figure",
      "where reading_id = ?"),
  BY_NUMBER(
      "insert into figure_in_order (id, ",
      "values (? * 10000000000 + ?, ",
      "from reading k join figure_in_order o"
          + " on o.id between k.id * 10000000000 and k.id * 10000000000 + 9999999999",
      "k.id",
      "o.id - k.id * 10000000000",
      "o.id",
      "figure_in_order",
      "where id between ?1 * 10000000000 and ?1 * 10000000000 + 9999999999");

  private static final String COLUMNS =
      """
      territory_id, indicator_id, breakdown_id, period_id,
         value, qualifier, obs_status, conf_status, raw, sheet, cell)
      """;

  private final String insert;
  private final String values;
  private final String from;
  private final String reading;
  private final String seq;
  private final String order;
  private final String table;
  private final String ofReading;

  FigureTable(
      String insert,
      String values,
      String from,
      String reading,
      String seq,
      String order,
      String table,
      String ofReading) {
    this.insert = insert;
    this.values = values;
    this.from = from;
    this.reading = reading;
    this.seq = seq;
    this.order = order;
    this.table = table;
    this.ofReading = ofReading;
  }

  static FigureTable of(DataSource dataSource) {
    return new JdbcTemplate(dataSource)
        .execute(
            (ConnectionCallback<FigureTable>)
                connection -> Vendor.of(connection) == Vendor.H2 ? BY_NUMBER : BY_PAIR);
  }

  /** Adds a figure, as {@link ObservationRows#write} fills it in. */
  String insert() {
    return insert + COLUMNS + values + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  }

  /**
   * Figures, as {@link ObservationReader#read} expects them, with their table called {@code o}.
   *
   * @param withLongTexts whether any of their texts may be in {@code long_text}; it is looked up
   *     for each of them
   */
  String select(boolean withLongTexts) {
    String columns =
        "select "
            + reading
            + """
            , territory_id, indicator_id, breakdown_id, period_id,
              value, qualifier, obs_status, conf_status,\
            """;
    return withLongTexts
        ? columns
            + " coalesce(o.raw, t.raw) as raw, coalesce(o.sheet, t.sheet) as sheet, o.cell "
            + from
            + " left join long_text t on t.reading_id = "
            + reading
            + " and t.seq = "
            + seq
            + " "
        : columns + " o.raw, o.sheet, o.cell " + from + " ";
  }

  /** The number of the reading that a selected figure is of. */
  String reading() {
    return reading;
  }

  /** The order in which rows are kept. */
  String order() {
    return order;
  }

  /** Removes the figures of a reading. */
  String delete() {
    return "delete from " + table + " " + ofReading;
  }

  /** Takes the texts of a reading's figures away, and the names of their sheets. */
  String erase() {
    return "update "
        + table
        + " set raw = case when value is null then '' end, sheet = null "
        + ofReading;
  }
}
