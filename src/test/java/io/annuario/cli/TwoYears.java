package io.annuario.cli;

import io.annuario.cli.Provocation.Run;
import java.io.IOException;
import java.util.List;

/** Provokes findings by two editions, of which the first is published. */
final class TwoYears {

  private static final String VENEZIA = "Regione;Persone indagate;Arrestati\nVeneto;663;37\n";

  private TwoYears() {}

  /** Milano's line of two years, of persons investigated and arrested. */
  static Run of(String before, String now) {
    return new Run(
        desk -> {
          write(desk, "Regione;Persone indagate;Arrestati", List.of(before), List.of(now));
          desk.write("input/small/2023/venezia.csv", VENEZIA);
          desk.write("input/small/2024/venezia.csv", VENEZIA.replace("663", "671"));
          desk.say(List.of("run", "small", "--year", "2023"));
        });
  }

  /** Milano's lines of two years, by sex. */
  static Run of(List<String> before, List<String> now) {
    return new Run(
        desk -> {
          write(desk, "Regione;Sesso;Persone indagate;Arrestati;Persone denunciate", before, now);
          desk.say(List.of("run", "small", "--year", "2023"));
        });
  }

  private static void write(Desk desk, String header, List<String> before, List<String> now)
      throws IOException {
    desk.write("input/small/2023/milano.csv", header + "\n" + String.join("\n", before) + "\n");
    desk.write("input/small/2024/milano.csv", header + "\n" + String.join("\n", now) + "\n");
  }
}
