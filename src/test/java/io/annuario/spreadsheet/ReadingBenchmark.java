package io.annuario.spreadsheet;

import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Reads the same 2.4 million cells of .xlsx with this reader, fastexcel-reader, POI's event handler
 * and POI's user model, in turns, after rounds with a smaller file that do not count; prints the
 * medians and how many times as long as this reader each of the others takes. Then this reader
 * reads the file once more in a process of its own with a heap of 150 MB.
 *
 * <p>Arguments: rows, rounds. The user model, which needs some gigabytes of heap and most of the
 * time, takes part in the first round only. The exit code is 1 if a required ratio is missed.
 */
final class ReadingBenchmark {

  private static final int COLUMNS = 8;
  private static final int WARMING_ROUNDS = 4;
  private static final String HEAP = "-Xmx150m";

  private ReadingBenchmark() {}

  /** Seconds by the clock, and seconds that the reading thread was at work. */
  private record Time(double wall, double cpu) {}

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("alone")) {
      readAlone(Path.of(arguments[1]));
      return;
    }
    int rows = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path small = Files.createTempFile("reading", ".xlsx");
    Path file = Files.createTempFile("reading", ".xlsx");
    boolean met;
    try {
      write(small, rows / 10);
      write(file, rows);
      for (int round = 0; round < WARMING_ROUNDS; round++) {
        for (BenchmarkReader reader : BenchmarkReader.values()) {
          time(reader, small, rows / 10 * COLUMNS);
        }
      }
      met = report(times(file, rounds, rows * COLUMNS));
      met &= new ProcessBuilder(alone(file)).inheritIO().start().waitFor() == 0;
    } finally {
      Files.delete(small);
      Files.delete(file);
    }
    System.exit(met ? 0 : 1);
  }

  private static void write(Path file, int rows) throws Exception {
    try (OutputStream out = Files.newOutputStream(file);
        var workbook = new SXSSFWorkbook(null, 100, true, true)) {
      var sheet = workbook.createSheet("Dati");
      for (int r = 0; r < rows; r++) {
        var row = sheet.createRow(r);
        row.createCell(0).setCellValue("Regione " + r % 20);
        row.createCell(1).setCellValue("IT" + r % 107);
        for (int c = 2; c < COLUMNS; c++) {
          row.createCell(c).setCellValue(c % 3 == 0 ? r * c / 4.0 : r * 31 % 100_000);
        }
      }
      workbook.write(out);
    }
  }

  private static Map<BenchmarkReader, List<Time>> times(Path file, int rounds, int cells)
      throws Exception {
    Map<BenchmarkReader, List<Time>> times = new EnumMap<>(BenchmarkReader.class);
    for (int round = 0; round < rounds; round++) {
      for (BenchmarkReader reader : BenchmarkReader.values()) {
        if (reader != BenchmarkReader.POI_USER_MODEL || round == 0) {
          Time time = time(reader, file, cells);
          times.computeIfAbsent(reader, none -> new ArrayList<>()).add(time);
        }
      }
    }
    return times;
  }

  private static Time time(BenchmarkReader reader, Path file, int cells) throws Exception {
    // Nobody shall pay for the garbage of the one before.
    System.gc();
    var thread = ManagementFactory.getThreadMXBean();
    BenchmarkReader.Tally tally = new BenchmarkReader.Tally();
    long wall = System.nanoTime();
    long cpu = thread.getCurrentThreadCpuTime();
    reader.read(file, tally);
    Time time =
        new Time((System.nanoTime() - wall) / 1e9, (thread.getCurrentThreadCpuTime() - cpu) / 1e9);
    if (tally.cells != cells) {
      throw new IllegalStateException(reader.label + " read " + tally.cells + " of " + cells);
    }
    return time;
  }

  private static boolean report(Map<BenchmarkReader, List<Time>> times) {
    System.out.printf(
        Locale.ROOT,
        "%-18s %9s %9s %9s %9s %9s %9s%n",
        "reader",
        "rounds",
        "seconds",
        "CPU",
        "ratio",
        "CPU ratio",
        "required");
    Time ours = median(times.getOrDefault(BenchmarkReader.ANNUARIO, List.of()));
    boolean met = true;
    for (var entry : times.entrySet()) {
      Time time = median(entry.getValue());
      BenchmarkReader reader = entry.getKey();
      double ratio = time.wall() / ours.wall();
      met &= ratio >= reader.required;
      System.out.printf(
          Locale.ROOT,
          "%-18s %9d %9.2f %9.2f %9.1f %9.1f %9s%n",
          reader.label,
          entry.getValue().size(),
          time.wall(),
          time.cpu(),
          ratio,
          time.cpu() / ours.cpu(),
          reader.required == 0 ? "" : ratio >= reader.required ? "met" : "MISSED");
    }
    return met;
  }

  /** Of an even number the faster of the two in the middle. */
  private static Time median(List<Time> times) {
    int middle = (times.size() - 1) / 2;
    return new Time(
        times.stream().map(Time::wall).sorted().toList().get(middle),
        times.stream().map(Time::cpu).sorted().toList().get(middle));
  }

  private static List<String> alone(Path file) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-cp",
        System.getProperty("java.class.path"),
        ReadingBenchmark.class.getName(),
        "alone",
        file.toString());
  }

  private static void readAlone(Path file) throws Exception {
    BenchmarkReader.Tally tally = new BenchmarkReader.Tally();
    BenchmarkReader.ANNUARIO.read(file, tally);
    System.out.printf(Locale.ROOT, "%,d cells read with %s%n", tally.cells, HEAP);
    long live = 0;
    long rowsRead = 0;
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, "benchmark.xlsx");
        Sheet.RowCursor rows = spreadsheet.sheets().get(0).rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (++rowsRead % 50_000 == 0) {
          System.gc();
          live =
              Math.max(
                  live, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d KB of heap in use, at most, after a collection every 50,000 rows%n",
        live);
  }
}
