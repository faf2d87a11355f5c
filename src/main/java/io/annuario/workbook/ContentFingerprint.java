package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Sha256;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fingerprint of figures: the SHA-256 of a line each, sorted by their bytes. The same figures
 * have the same fingerprint in any language, any order and any version of the program, whatever
 * file they were sent in; other figures have another one.
 */
public final class ContentFingerprint {

  /** The columns of Data that a line has, in its order. */
  public static final List<String> COLUMNS =
      List.of(
          "period",
          "territory_code",
          "indicator_code",
          "breakdown",
          "value",
          "qualifier",
          "status",
          "confidentiality");

  /** What stands beside it on the cover. */
  static final Phrase LABEL = new Phrase("Impronta delle cifre", "Content fingerprint");

  /** What stood there in earlier forms. */
  private static final Phrase FORMER_LABEL =
      new Phrase("Impronta della versione", "Vintage fingerprint");

  /** The sheets with figures, in any language and form; where one is full it goes on in (2). */
  private static final Pattern SHEETS = Pattern.compile("(Data|Dati)( \\([0-9]+\\))?");

  /** Lines held in memory: some 20 MB; what is more waits on the disk, sorted already. */
  private static final int LINES = 200_000;

  private final Path folder;
  private final int most;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> sorted = new ArrayList<>();

  /**
   * @param folder for what is more than fits into memory; whoever owns it removes it
   */
  public ContentFingerprint(Path folder) {
    this(folder, LINES);
  }

  ContentFingerprint(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /** Whether a sheet has figures, by its name. */
  public static boolean isOfFigures(String sheet) {
    return SHEETS.matcher(sheet).matches();
  }

  /** Whether this is what stands beside it on the cover. */
  public static boolean isLabel(String text) {
    return Stream.of(LABEL, FORMER_LABEL)
        .anyMatch(label -> text.equals(label.it()) || text.equals(label.en()));
  }

  /** A figure as it is shown, by its columns. */
  public void add(List<String> columns) {
    lines.add(String.join("|", columns).getBytes(UTF_8));
    if (lines.size() == most) {
      setAside();
    }
  }

  void add(Observation observation) {
    add(columns(observation));
  }

  private static List<String> columns(Observation observation) {
    BigDecimal value = observation.value();
    return List.of(
        observation.key().period().label(),
        observation.key().territory(),
        observation.key().indicator(),
        observation.key().breakdown().code(),
        value == null ? "" : value.stripTrailingZeros().toPlainString(),
        observation.qualifier().sign(),
        observation.status().name(),
        observation.confidentiality().name());
  }

  /** Ends it; nothing may be added afterwards. */
  public String finish() throws IOException {
    Sha256 all = new Sha256();
    if (sorted.isEmpty()) {
      lines.sort(Arrays::compareUnsigned);
      lines.forEach(line -> add(all, line));
    } else {
      setAside();
      merge(all);
    }
    return all.hex();
  }

  private static void add(Sha256 all, byte[] line) {
    all.add(line).add((byte) '\n');
  }

  private void setAside() {
    lines.sort(Arrays::compareUnsigned);
    Path file = folder.resolve("figures-" + sorted.size() + ".txt");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (byte[] line : lines) {
        writer.write(new String(line, UTF_8));
        writer.write('\n');
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    sorted.add(file);
    lines.clear();
  }

  private void merge(Sha256 all) throws IOException {
    PriorityQueue<Run> runs =
        new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.next, other.next));
    try (Runs open = new Runs(new ArrayList<>())) {
      for (Path file : sorted) {
        Run run = new Run(Files.newBufferedReader(file));
        open.all().add(run);
        if (run.advance()) {
          runs.add(run);
        }
      }
      for (Run first = runs.poll(); first != null; first = runs.poll()) {
        add(all, first.next);
        if (first.advance()) {
          runs.add(first);
        }
      }
    }
    for (Path file : sorted) {
      Files.delete(file);
    }
  }

  /** Lines on the disk, and the next of them. */
  private static final class Run {
    private final BufferedReader lines;
    private byte[] next = {};

    Run(BufferedReader lines) {
      this.lines = lines;
    }

    boolean advance() throws IOException {
      String line = lines.readLine();
      next = line == null ? next : line.getBytes(UTF_8);
      return line != null;
    }
  }

  private record Runs(List<Run> all) implements Closeable {
    @Override
    public void close() throws IOException {
      for (Run run : all) {
        run.lines.close();
      }
    }
  }
}
