package io.annuario.extraction.sheet;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Layout;
import io.annuario.definition.LayoutPin;
import io.annuario.definition.LayoutUse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Remembers, while a return is read, what of the job's layouts it has. */
public final class LayoutsMet {

  private final JobDefinition definition;
  private final List<String> sheets = new ArrayList<>();
  private final SortedSet<String> pins = new TreeSet<>();

  LayoutsMet(JobDefinition definition) {
    this.definition = definition;
  }

  /** A sheet of the return, without a name in formats that have none. */
  public void sheet(@Nullable String name) {
    if (!definition.layouts().isEmpty()) {
      sheets.add(name == null ? "" : name);
    }
  }

  /** The sheet or the range that a layout is about. */
  public void met(Layout layout, String what) {
    LayoutPin.of(definition, layout).stream()
        .filter(pin -> pin.what().equals(what))
        .forEach(pin -> pins.add(pin.key()));
  }

  /** Something of a layout, by the key of the definition that names it. */
  public void met(Layout layout, String what, String name) {
    LayoutPin.of(definition, layout).stream()
        .filter(pin -> pin.what().equals(what) && pin.name().equals(name))
        .forEach(pin -> pins.add(pin.key()));
  }

  public LayoutUse use() {
    return new LayoutUse(sheets, pins);
  }
}
