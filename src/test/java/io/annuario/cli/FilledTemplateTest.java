package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Draw;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is typed into a blank return is read as what was typed, or said; never as another
 * figure.
 */
class FilledTemplateTest {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("Lombardia", "03"),
          Map.entry("Bergamo", "016"),
          Map.entry("Brescia", "017"),
          Map.entry("Persons investigated", "INVESTIGATED"),
          Map.entry("Persons arrested", "ARRESTED"),
          Map.entry("Persons at large", "AT_LARGE"),
          Map.entry("Waste", "WASTE"),
          Map.entry("Women", "SEX=F"),
          Map.entry("Men", "SEX=M"));

  @TempDir Path folder;

  @RepeatedTest(8)
  void it_is_read_as_it_was_typed(RepetitionInfo repetition) throws IOException {
    Random random = Draw.of("filled template " + repetition.getCurrentRepetition());
    BlankForm form = BlankForm.on(folder);
    form.write();
    Map<String, Object> typed = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    Path file;
    try (XSSFWorkbook workbook = form.open()) {
      for (Sheet sheet : workbook) {
        int value = BlankForm.valueColumn(sheet);
        for (int at = BlankForm.FIRST; at <= sheet.getLastRowNum(); at++) {
          Row row = sheet.getRow(at);
          String place = sheet.getSheetName() + "!" + row.getCell(value).getAddress();
          keys.put(place, key(row, value));
          Object drawn = drawn(random);
          if (drawn != null) {
            typed.put(place, drawn);
            BlankForm.type(row.getCell(value), drawn);
          }
        }
      }
      file = form.save(workbook, "MI.xlsx");
    }

    Map<String, JsonNode> read = read(form, file);

    keys.forEach(
        (place, key) -> {
          JsonNode cell = read.get(place);
          Object what = typed.get(place);
          if (what == null) {
            assertThat(cell).as("%s, blank", place).isNull();
          } else {
            judge(place, key, what, Objects.requireNonNull(cell, place));
          }
        });
    read.forEach(
        (place, cell) -> {
          if (!keys.containsKey(place)) {
            assertThat(cell.get("fate").asString()).as(place).isNotEqualTo("figure");
          }
        });
  }

  private static void judge(String place, String key, Object typed, JsonNode cell) {
    String as = place + " = " + typed + ": " + cell;
    String fate = cell.get("fate").asString();
    if (fate.equals("rejected")) {
      assertThat(isGood(typed, key)).as(as).isFalse();
      assertThat(cell.has("finding")).as(as).isTrue();
      return;
    }
    if (fate.equals("total")) {
      assertThat(key).as(as).startsWith("03 ");
      return;
    }
    assertThat(fate).as(as).isEqualTo("figure");
    assertThat(
            cell.get("territory").asString()
                + " "
                + cell.get("indicator").asString()
                + " "
                + cell.path("breakdown").asString(""))
        .as(as)
        .isEqualTo(key);
    assertThat(cell.get("period").asString()).as(as).isEqualTo("2024");
    if (typed instanceof Number) {
      assertThat(new BigDecimal(cell.get("value").asString()))
          .as(as)
          .isEqualByComparingTo(new BigDecimal(typed.toString()));
    } else {
      assertThat(cell.has("value")).as(as).isFalse();
      assertThat(List.of("n.d.", "[z]", "[c]")).as(as).contains(typed.toString());
    }
  }

  private static boolean isGood(Object typed, String key) {
    boolean isWaste = key.contains("WASTE");
    return typed instanceof Number number
        ? (number instanceof Long whole ? whole >= 0 || isWaste : isWaste)
        : List.of("n.d.", "[z]", "[c]").contains(typed.toString());
  }

  private static @Nullable Object drawn(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> 0L;
      case 1 -> null;
      case 2 -> "n.d.";
      case 3 -> "[z]";
      case 4 -> "[c]";
      case 5 -> random.nextLong(1_000_000_000_000_000L);
      case 6 -> -(long) random.nextInt(1, 500);
      case 7 -> random.nextInt(1, 9999) / 100.0;
      case 8 -> List.of("many", "see note", "?", "x").get(random.nextInt(4));
      default -> (long) random.nextInt(3000);
    };
  }

  private static String key(Row row, int value) {
    StringBuilder key = new StringBuilder();
    for (int column = 0; column < value; column++) {
      Cell label = row.getCell(column);
      key.append(CODES.get(label.getStringCellValue())).append(' ');
    }
    return value == 2 ? key.toString() : key.toString().strip();
  }

  private static Map<String, JsonNode> read(BlankForm form, Path file) {
    String line =
        form.desk()
            .say(List.of("explain", "small", file.toString(), "--year=2024", "--json", "--cells"))
            .out();
    Map<String, JsonNode> cells = new HashMap<>();
    JsonMapper.shared()
        .readTree(line)
        .get("cells")
        .valueStream()
        .forEach(
            cell ->
                cells.put(cell.get("sheet").asString() + "!" + cell.get("cell").asString(), cell));
    return cells;
  }
}
