package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.Cell;
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

/** The number formats of a workbook's cell styles, and what their fonts do, by their index. */
public final class CellFormats {

  public static final String GENERAL = "General";

  private final String[] formats;
  private final boolean[] dates;
  private final FontLook[] looks;
  private final int[] indents;
  private final List<FontLook> fonts;

  private CellFormats(
      String[] formats, boolean[] dates, FontLook[] looks, int[] indents, List<FontLook> fonts) {
    this.formats = formats;
    this.dates = dates;
    this.looks = looks;
    this.indents = indents;
    this.fonts = List.copyOf(fonts);
  }

  /** Gathers what the styles part of a workbook says. */
  public static final class Builder {

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<Integer> fontsOfStyles = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final List<FontLook> fonts = new ArrayList<>();
    private final Source source;

    public Builder(Source source) {
      this.source = source;
    }

    public void format(int id, String code) throws RefusedFile {
      source.hold(code);
      custom.put(id, code);
    }

    /** The next font of the workbook. */
    public void font(FontLook look) throws RefusedFile {
      fonts.add(look);
      if (fonts.size() > source.limits().styles()) {
        throw source.refusals().tooLarge(Limit.STYLES, source.limits().styles(), fonts.size());
      }
    }

    /**
     * The next style of cells.
     *
     * @param indent steps from the edge
     */
    public void style(int formatId, int font, int indent) throws RefusedFile {
      styles.add(formatId);
      indents.add(indent);
      fontsOfStyles.add(font);
      if (styles.size() > source.limits().styles()) {
        throw source.refusals().tooLarge(Limit.STYLES, source.limits().styles(), styles.size());
      }
    }

    public CellFormats build() {
      String[] formats = new String[styles.size()];
      boolean[] dates = new boolean[styles.size()];
      FontLook[] looks = new FontLook[styles.size()];
      // Thousands of styles share a few formats, and judging a format is not cheap.
      Map<Integer, Boolean> judged = new HashMap<>();
      for (int style = 0; style < formats.length; style++) {
        int id = styles.get(style);
        String code = code(id);
        formats[style] = code == null ? GENERAL : code;
        looks[style] = look(fonts, fontsOfStyles.get(style));
        dates[style] = code != null && judged.computeIfAbsent(id, same -> isDate(same, code));
      }
      int[] steps = indents.stream().mapToInt(Integer::intValue).toArray();
      return new CellFormats(formats, dates, looks, steps, fonts);
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

  /** What a font of the workbook does; one that it does not have does nothing. */
  public FontLook lookOfFont(int font) {
    return look(fonts, font);
  }

  private static FontLook look(List<FontLook> fonts, int font) {
    return font >= 0 && font < fonts.size() ? fonts.get(font) : FontLook.PLAIN;
  }

  /** What the font of a style does to a whole cell. */
  private FontLook look(int style) {
    return style >= 0 && style < looks.length ? looks[style] : FontLook.PLAIN;
  }

  /** A cell as its style has it: its font, and how far it is moved from the edge. */
  public Cell styled(Cell cell, int style) {
    Cell shown = TextRuns.inFont(look(style), cell);
    boolean isMoved = style >= 0 && style < indents.length && indents[style] > 0;
    return isMoved ? shown.indented(indents[style]) : shown;
  }

  /** Whether the numbers of a style are shown as dates or times. */
  public boolean isDate(int style) {
    return style >= 0 && style < dates.length && dates[style];
  }
}
