package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, held in memory once each. */
public final class SharedTexts {

  private final Source source;
  private final List<CellValue.Text> texts = new ArrayList<>();

  public SharedTexts(Source source) {
    this.source = source;
  }

  public void add(CellValue.Text text) throws RefusedFile {
    source.hold(text.value());
    if (!text.struck().isEmpty()) {
      source.hold(text.struck());
    }
    texts.add(text);
  }

  /** Null when there is no such text: the file is damaged. */
  public CellValue.@Nullable Text get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }
}
