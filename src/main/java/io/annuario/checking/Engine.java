package io.annuario.checking;

import fr.insee.vtl.engine.VtlScriptEngineFactory;
import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.Structured.Component;
import fr.insee.vtl.model.Structured.DataPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jspecify.annotations.Nullable;

/**
 * Trevas, for the functions that have no exact result. It takes half a second to start, and does
 * when one of them is called for the first time.
 */
final class Engine {

  /** The part of a result that binary computing may have got wrong; it keeps fifteen digits. */
  private static final Fraction PRECISION = Fraction.of(new BigDecimal("1e-9"));

  private static final String RESULT = "RESULT";

  private @Nullable ScriptEngine engine;

  /** Adds what a function makes of its operands to each row. */
  void call(ComputedFunction function, List<Term.Row> rows) {
    List<List<Object>> cells = new ArrayList<>();
    List<Value> results = new ArrayList<>();
    for (Term.Row row : rows) {
      List<Object> operands = new ArrayList<>();
      operands.add((long) results.size());
      Value result = function.undefined();
      for (Term operand : function.operands()) {
        Value value = operand.in(row);
        if (value instanceof Value.Amount amount && Double.isFinite(amount.number().nearest())) {
          operands.add(amount.number().nearest());
        } else {
          result = value instanceof Value.Nothing ? value : Value.TOO_LARGE;
        }
      }
      results.add(result);
      if (operands.size() > function.operands().size()) {
        cells.add(operands);
      }
    }
    requireKnown(function);
    compute(function, cells, results);
    for (int index = 0; index < rows.size(); index++) {
      rows.get(index).called().add(results.get(index));
    }
  }

  /** One row without a result fails all of them, so that halves are tried until it stands alone. */
  private void compute(ComputedFunction function, List<List<Object>> cells, List<Value> results) {
    if (cells.isEmpty()) {
      return;
    }
    try {
      for (DataPoint point : evaluate(function, cells)) {
        if (point.get(RESULT) instanceof Number number && Double.isFinite(number.doubleValue())) {
          Fraction result = Fraction.of(BigDecimal.valueOf(number.doubleValue()));
          results.set(
              ((Long) point.get("ROW")).intValue(),
              new Value.Amount(result, result.absolute().times(PRECISION)));
        }
      }
    } catch (ScriptException | RuntimeException undefined) {
      // Some of what the engine thinks of a value it throws unchecked.
      if (cells.size() > 1) {
        int half = cells.size() / 2;
        compute(function, cells.subList(0, half), results);
        compute(function, cells.subList(half, cells.size()), results);
      }
    }
  }

  /** Without rows it can only fail for another reason than the figures: a defect of this class. */
  private void requireKnown(ComputedFunction function) {
    try {
      evaluate(function, List.of());
    } catch (ScriptException refused) {
      throw new IllegalStateException("The engine does not know " + function.name(), refused);
    }
  }

  private List<DataPoint> evaluate(ComputedFunction function, List<List<Object>> cells)
      throws ScriptException {
    List<Component> components = new ArrayList<>();
    components.add(new Component("ROW", Long.class, Dataset.Role.IDENTIFIER));
    List<String> operands = new ArrayList<>();
    for (int index = 0; index < function.operands().size(); index++) {
      operands.add("OPERAND" + index);
      components.add(new Component("OPERAND" + index, Double.class, Dataset.Role.MEASURE));
    }
    SimpleBindings bindings = new SimpleBindings();
    bindings.put("figures", new InMemoryDataset(cells, components));
    if (engine == null) {
      engine = new VtlScriptEngineFactory().getScriptEngine();
    }
    engine.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
    String call = function.name() + "(" + String.join(", ", operands) + ")";
    engine.eval("made := figures[calc " + RESULT + " := " + call + "];");
    return bindings.get("made") instanceof Dataset made ? made.getDataPoints() : List.of();
  }
}
