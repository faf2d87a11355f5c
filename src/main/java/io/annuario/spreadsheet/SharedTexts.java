package io.annuario.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, held in memory once each. */
final class SharedTexts {

  /** What a string and its place in the list take besides its characters. */
  private static final int OVERHEAD = 72;

  private final Source source;
  private final List<CellValue.Text> texts = new ArrayList<>();
  private long heap;

  SharedTexts(Source source) {
    this.source = source;
  }

  void add(String text) throws RefusedFile {
    heap += OVERHEAD + text.length();
    long most = source.limits().sharedText();
    if (heap > most) {
      throw source.refusals().tooLarge(Limit.SHARED_TEXT, most, heap);
    }
    texts.add(new CellValue.Text(text));
  }

  /** Null when there is no such text: the file is damaged. */
  CellValue.@Nullable Text get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }
}
