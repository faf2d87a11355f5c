package io.annuario.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.extraction.reading.Extraction;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads generated returns and prints the processor's seconds that each takes: a long list of
 * figures, notes of which none is like another beside figures, and such notes in a column of their
 * own. Arguments: figures, notes. To be run with {@code -Xmx512m}.
 */
final class ExtractionBenchmark {

  private static final int TERRITORIES = 1_000;
  private static final int CATEGORIES = 100;

  private final Path folder;
  private final int figures;
  private final int notes;

  private ExtractionBenchmark(Path folder, int figures, int notes) {
    this.folder = folder;
    this.figures = figures;
    this.notes = notes;
  }

  public static void main(String[] arguments) throws Exception {
    int figures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int notes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    Path folder = Files.createTempDirectory("extraction");
    new ExtractionBenchmark(folder, figures, notes).run();
  }

  private void run() throws Exception {
    JobDefinition job = job();
    read(job, "a list of figures", list(figures, false));
    read(job, "a list with a note a figure", list(notes, true));
    read(job, "notes of their own", prose());
  }

  private JobDefinition job() throws Exception {
    Path codes = Files.createDirectories(folder.resolve("jobs/large/codes"));
    int indicators = Math.max(1, figures / TERRITORIES / CATEGORIES);
    try (PrintWriter job = writer(folder.resolve("jobs/large/job.yaml"))) {
      job.println("title: { it: Grande, en: Large }\nlanguage: it\nnumbers: it");
      job.println("territories: codes/territories.csv\noffices: codes/offices.csv\nindicators:");
      for (int at = 0; at < indicators; at++) {
        job.println(
            String.format(
                Locale.ROOT,
                "  - { code: I%d, name: { it: Voce %d, en: Item %d }, unit: cases }",
                at,
                at,
                at));
      }
      job.println("dimensions:\n  - code: KIND\n    name: { it: Specie, en: Kind }");
      job.println("    categories:");
      for (int at = 0; at < CATEGORIES; at++) {
        job.println(
            String.format(
                Locale.ROOT,
                "      - { code: K%d, name: { it: Tipo %d, en: Sort %d } }",
                at,
                at,
                at));
      }
    }
    try (PrintWriter territories = writer(codes.resolve("territories.csv"))) {
      territories.println("code,name,parent,aliases,valid_from,valid_to\nIT,Italia,,,,");
      for (int at = 0; at < TERRITORIES; at++) {
        territories.println("T" + at + ",Comune " + at + ",IT,,,");
      }
    }
    Files.writeString(
        codes.resolve("offices.csv"),
        """
        code,name,territories,aliases,numbers,contact,expected_from,expected_to
        NAZ,Centro nazionale,IT,,,,,
        """);
    return new JobDefinitions(folder.resolve("jobs")).read("large");
  }

  private Path list(int rows, boolean noted) throws IOException {
    Path file = folder.resolve(noted ? "noted.csv" : "list.csv");
    try (PrintWriter list = writer(file)) {
      list.println("Territorio;Indicatore;Specie;Valore" + (noted ? ";Note" : ""));
      for (int at = 0; at < rows; at++) {
        int territory = at / CATEGORIES % TERRITORIES;
        int indicator = at / CATEGORIES / TERRITORIES;
        list.print(String.format(Locale.ROOT, "Comune %d;Voce %d;", territory, indicator));
        list.print(String.format(Locale.ROOT, "Tipo %d;%d", at % CATEGORIES, at % 977));
        list.println(noted ? ";" + note(at) : "");
      }
    }
    return file;
  }

  private Path prose() throws IOException {
    Path file = folder.resolve("notes.csv");
    try (PrintWriter prose = writer(file)) {
      prose.println("Territorio;Voce 0\nComune 1;3");
      for (int at = 0; at < notes; at++) {
        prose.println(note(at));
      }
    }
    return file;
  }

  private static String note(int at) {
    return String.format(
        Locale.ROOT,
        "Nota %d: pratica del %d gennaio, da verificare (prot. %d-%d)",
        at,
        1 + at % 28,
        at * 31,
        at % 7);
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, UTF_8));
  }

  private static void read(JobDefinition job, String what, Path file) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long read = 0;
    long findings = 0;
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, file.getFileName().toString());
        ReturnReading reading =
            new Extraction(job, Trial.edition())
                .read(spreadsheet, job.offices().find("NAZ").orElseThrow(), CellFates.UNSEEN)) {
      for (Extracted next = reading.next(); next != null; next = reading.next()) {
        read += next instanceof Extracted.Figure ? 1 : 0;
        findings += next instanceof Extracted.Doubt ? 1 : 0;
      }
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
      System.out.printf(
          Locale.ROOT,
          "%-28s %,d cells, %,d figures, %,d findings in %.1f s, %,d MB of heap in use%n",
          what,
          reading.ledger().cells(),
          read,
          findings,
          (end - start) / 1e9,
          used >> 20);
    }
  }
}
