package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worksheet part, in XML or binary. */
abstract class OoxmlSheet implements Sheet {

  private final Source source;
  private final String name;
  private final boolean hidden;
  private final String part;
  private @Nullable List<Range> merged;

  OoxmlSheet(Source source, String name, boolean hidden, String part) {
    this.source = source;
    this.name = name;
    this.hidden = hidden;
    this.part = part;
  }

  /** Reads the merged ranges out of the part, and adds each of them. */
  abstract void readMerged(List<Range> ranges) throws RefusedFile;

  abstract RowCursor openRows() throws RefusedFile;

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean hidden() {
    return hidden;
  }

  final String part() {
    return part;
  }

  /** They stand after the cells, so that the part is read twice; this time no cell is built. */
  @Override
  public final List<Range> merged() throws RefusedFile {
    List<Range> found = merged;
    if (found == null) {
      List<Range> ranges = new ArrayList<>();
      readMerged(ranges);
      found = List.copyOf(ranges);
      merged = found;
    }
    return found;
  }

  final void add(List<Range> ranges, Range range) throws RefusedFile {
    ranges.add(range);
    int most = source.limits().mergedRanges();
    if (ranges.size() > most) {
      throw source.refusals().tooLarge(name, Limit.MERGED_RANGES, most, ranges.size());
    }
  }

  @Override
  public final RowCursor rows() throws RefusedFile {
    return openRows();
  }
}
