package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, held in memory once each. */
public final class SharedTexts {

  /** What a string and its place in the list take besides its characters. */
  private static final int OVERHEAD = 72;

  private final Source source;
  private final List<CellValue.Text> texts = new ArrayList<>();
  private long heap;

  public SharedTexts(Source source) {
    this.source = source;
  }

  public void add(CellValue.Text text) throws RefusedFile {
    heap += OVERHEAD + text.value().length() + text.struck().length();
    long most = source.limits().sharedText();
    if (heap > most) {
      throw source.refusals().tooLarge(Limit.SHARED_TEXT, most, heap);
    }
    texts.add(text);
  }

  /** Null when there is no such text: the file is damaged. */
  public CellValue.@Nullable Text get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }
}
