package io.annuario.extraction;

import io.annuario.extraction.DrawnWords.Axis;
import io.annuario.extraction.DrawnWords.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes what stands above and below a drawn table. */
final class DrawnMargins {

  private final Random random;
  private final DrawnSheet sheet;
  private final DrawnLayout layout;

  DrawnMargins(Random random, DrawnSheet sheet, DrawnLayout layout) {
    this.random = random;
    this.sheet = sheet;
    this.layout = layout;
  }

  String blockTitle(Member member, boolean upper) {
    String word = member.word(layout.language);
    return switch (random.nextInt(6)) {
      case 0 -> "Tavola " + (1 + random.nextInt(20)) + " - " + word;
      case 1 -> "Tab. 3." + (1 + random.nextInt(9)) + ": " + word;
      case 2 -> upper ? word.toUpperCase(Locale.ROOT) : word;
      default -> word;
    };
  }

  /** Writes what stands above a table, and says where that begins. */
  int titles(int top, int left, boolean isBelowYears) {
    int row = top;
    List<String> lines = new ArrayList<>();
    if (layout.has("title without words of the job", 30)) {
      lines.add(
          DrawnWords.one(
              random,
              List.of(
                  "Attività dei centri",
                  "Prospetto riassuntivo",
                  "Statistical annex",
                  "Tavola 14.2",
                  "Ministero - Direzione centrale")));
    }
    String number =
        DrawnWords.one(random, List.of("", "", "Tavola 5 - ", "Table C: ", "02. ", "Tab. 7 – "));
    List<String> words =
        new ArrayList<>(
            layout.titled.values().stream().map(one -> one.word(layout.language)).toList());
    boolean saysYear =
        layout.members(Axis.YEAR).isEmpty()
            && (isBelowYears || layout.has("title of the year", 50));
    if (saysYear) {
      words.add(DrawnWords.one(random, List.of("2024", "Anno 2024", "Year 2024", "anno 2024")));
    }
    if (random.nextBoolean()) {
      if (!words.isEmpty()) {
        lines.add(number + String.join(random.nextBoolean() ? " - " : ", ", words));
      }
    } else {
      lines.addAll(words);
    }
    for (String line : lines) {
      sheet.put(row++, left, line);
    }
    return row + (lines.isEmpty() ? 0 : random.nextInt(3));
  }

  void notes(int bottom, int left) {
    int row = bottom + random.nextInt(3);
    if (layout.has("source below", 25)) {
      sheet.put(row++, left, "Fonte: elaborazione dell'ufficio");
    }
    if (layout.has("footnotes below", 25)) {
      sheet.put(row++, left, "(a) Dati provvisori.");
      sheet.put(row++, left, "1) Compresi i tentativi, dal 2019.");
    }
    if (layout.has("page below", 10)) {
      sheet.put(row, left, "Pag. 12");
    }
    if (layout.has("? number of the page below", 4)) {
      sheet.put(row + 1, left + 1, 47);
    }
  }
}
