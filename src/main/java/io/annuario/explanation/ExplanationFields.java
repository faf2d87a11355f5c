package io.annuario.explanation;

import io.annuario.extraction.Fate;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation for programs: nested maps and lists of texts, numbers and phrases. */
public final class ExplanationFields {

  private ExplanationFields() {}

  /** The tables, in the order in which they end. */
  public static List<Map<String, Object>> tables(Explanation explanation) {
    return explanation.tables().stream().map(ExplanationFields::of).toList();
  }

  /** The ledger: {@code cells}, and how many became what. */
  public static Map<String, Object> ledger(Explanation explanation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cells", explanation.ledger().cells());
    for (Fate fate : Fate.values()) {
      fields.put(Wording.many(fate).en(), Wording.count(explanation.ledger(), fate));
    }
    return fields;
  }

  private static Map<String, Object> of(TableFound table) {
    Map<String, Object> fields = new LinkedHashMap<>();
    String sheet = table.sheet().sheet();
    if (sheet != null) {
      fields.put("sheet", sheet);
    }
    fields.put("range", Wording.range(table));
    fields.put("orientation", table.orientation().name());
    fields.put("headerRows", table.headerRows().stream().map(row -> row + 1).toList());
    fields.put("why", table.why());
    fields.put("numbers", table.convention().name().toLowerCase(Locale.ROOT));
    fields.put("context", table.context());
    fields.put("columns", table.columns().stream().map(ExplanationFields::of).toList());
    fields.put("words", table.words().stream().map(ExplanationFields::of).toList());
    fields.put("totals", table.totals().stream().map(Address::toString).toList());
    fields.put("notRead", table.ignored().stream().map(ExplanationFields::of).toList());
    return fields;
  }

  private static Map<String, Object> of(TableFound.Word word) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cell", word.cell().toString());
    fields.put("label", word.label());
    fields.put("code", word.code());
    if (!word.alias().isEmpty()) {
      fields.put("alias", word.alias());
    }
    return fields;
  }

  private static Map<String, Object> of(TableFound.Figures column) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("column", Address.letters(column.column()));
    fields.put("codes", column.codes());
    fields.put("scale", column.scale());
    return fields;
  }

  private static Map<String, Object> of(TableFound.Ignored ignored) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("from", ignored.from().toString());
    fields.put("why", ignored.why());
    return fields;
  }
}
