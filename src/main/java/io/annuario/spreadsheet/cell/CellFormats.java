package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles, by the index of the style. */
public final class CellFormats {

  public static final String GENERAL = "General";

  private final String[] formats;
  private final boolean[] dates;

  private CellFormats(String[] formats, boolean[] dates) {
    this.formats = formats;
    this.dates = dates;
  }

  /** Gathers what the styles part of a workbook says. */
  public static final class Builder {

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Source source;

    public Builder(Source source) {
      this.source = source;
    }

    public void format(int id, String code) {
      custom.put(id, code);
    }

    public void style(int formatId) throws RefusedFile {
      styles.add(formatId);
      if (styles.size() > source.limits().styles()) {
        throw source.refusals().tooLarge(Limit.STYLES, source.limits().styles(), styles.size());
      }
    }

    public CellFormats build() {
      String[] formats = new String[styles.size()];
      boolean[] dates = new boolean[styles.size()];
      // Thousands of styles share a few formats, and judging a format is not cheap.
      Map<Integer, Boolean> judged = new HashMap<>();
      for (int style = 0; style < formats.length; style++) {
        int id = styles.get(style);
        String code = code(id);
        formats[style] = code == null ? GENERAL : code;
        dates[style] = code != null && judged.computeIfAbsent(id, same -> isDate(same, code));
      }
      return new CellFormats(formats, dates);
    }

    private @Nullable String code(int id) {
      String own = custom.get(id);
      return own != null ? own : BuiltinFormats.getBuiltinFormat(id);
    }

    /** A format longer than Excel's 255 characters is not judged: POI does so by backtracking. */
    private static boolean isDate(int id, String code) {
      return code.length() <= 255 && DateUtil.isADateFormat(id, code);
    }
  }

  /** The format of a style; that of an unknown style is General, as Excel has it. */
  public String of(int style) {
    return style >= 0 && style < formats.length ? formats[style] : GENERAL;
  }

  /** Whether the numbers of a style are shown as dates or times. */
  public boolean isDate(int style) {
    return style >= 0 && style < dates.length && dates[style];
  }
}
