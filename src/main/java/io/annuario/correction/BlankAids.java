package io.annuario.correction;

import io.annuario.correction.BlankPlan.BlankSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What helps to fill a blank return in: a list of signs, a word at each cell, colours. */
final class BlankAids {

  private final BlankReturn blank;
  private final BlankWords words;
  private final List<String> signs;

  BlankAids(BlankReturn blank, BlankWords words, List<String> signs) {
    this.blank = blank;
    this.words = words;
    this.signs = signs;
  }

  /** Lists the signs; a number is judged beside, for a cell has one validation only. */
  void validate(XSSFSheet sheet, BlankSheet content) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    Map<Integer, CellRangeAddressList> byDecimals = new HashMap<>();
    Map<Integer, Asked> first = new HashMap<>();
    List<Asked> lines = content.lines();
    int from = 0;
    for (int at = 0; at < lines.size(); at++) {
      int decimals = lines.get(at).indicator().decimals();
      first.putIfAbsent(decimals, lines.get(at));
      if (at + 1 == lines.size() || lines.get(at + 1).indicator().decimals() != decimals) {
        byDecimals
            .computeIfAbsent(decimals, key -> new CellRangeAddressList())
            .addCellRangeAddress(
                BlankPlan.HEADER + 1 + from,
                content.valueColumn(),
                BlankPlan.HEADER + 1 + at,
                content.valueColumn());
        from = at + 1;
      }
    }
    byDecimals.forEach(
        (decimals, cells) -> {
          DataValidation validation =
              helper.createValidation(
                  helper.createExplicitListConstraint(signs.toArray(String[]::new)), cells);
          validation.setEmptyCellAllowed(true);
          validation.setShowErrorBox(false);
          validation.setSuppressDropDownArrow(true);
          validation.createPromptBox(
              words.period(blank.edition()),
              words.mayBe(Objects.requireNonNull(first.get(decimals)).indicator(), signs));
          validation.setShowPromptBox(true);
          sheet.addValidationData(validation);
        });
  }

  /** A figure is red while something is wrong with it; yellow while it should be verified. */
  void colour(XSSFSheet sheet, BlankSheet content) {
    if (content.lines().isEmpty()) {
      return;
    }
    int value = content.valueColumn();
    int check = value + (blank.before() == null ? 1 : 2);
    int first = BlankPlan.HEADER + 1;
    String cell = "$" + CellReference.convertNumToColString(check) + (first + 1);
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    String query = words.query();
    ConditionalFormattingRule verify =
        rule(formatting, "LEFT(" + cell + "," + query.length() + ")=\"" + query + "\"", "FFF0B3");
    ConditionalFormattingRule wrong = rule(formatting, cell + "<>\"\"", "F9CFCB");
    CellRangeAddress[] cells = {
      new CellRangeAddress(first, first + content.lines().size() - 1, value, value),
      new CellRangeAddress(first, first + content.lines().size() - 1, check, check)
    };
    formatting.addConditionalFormatting(cells, verify, wrong);
  }

  private static ConditionalFormattingRule rule(
      SheetConditionalFormatting formatting, String formula, String fill) {
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(BlankStyles.colour(fill));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }
}
