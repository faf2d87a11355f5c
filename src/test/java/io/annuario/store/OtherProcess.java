package io.annuario.store;

import io.annuario.definition.Edition;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a second process does with the same database; it says one word, then waits to be killed. */
final class OtherProcess implements AutoCloseable {

  private static final Edition EDITION =
      new Edition("shared-job", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  private static final int MANY = 100_000;

  private final Process process;
  private final BufferedReader output;

  private OtherProcess(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** The edition that the other process works on. */
  static Edition edition() {
    return EDITION;
  }

  static OtherProcess start(String deed, StoreSettings settings) throws IOException {
    return new OtherProcess(
        new ProcessBuilder(command(deed, settings))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  private static List<String> command(String deed, StoreSettings settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OtherProcess.class.getName(), deed));
    command.addAll(List.of(settings.url(), settings.username(), settings.password()));
    return command;
  }

  /** A second process none of whose files may grow beyond so many blocks of 512 bytes. */
  static OtherProcess startLimited(int blocks, String deed, StoreSettings settings)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited"));
    command.addAll(command(deed, settings));
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** What it said, the talk of the libraries left out. */
  String says() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("says ")) {
        return line.substring("says ".length());
      }
    }
    return "ended";
  }

  /** Ends it at once, as a crash does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  public static void main(String[] words) throws IOException {
    StoreSettings settings = new StoreSettings(words[1], words[2], words[3], null);
    try (Database database = Database.open(settings, 4)) {
      System.out.println("says " + act(words[0], database));
      System.in.read();
    } catch (StoreBusy e) {
      System.out.println("says busy");
    } catch (RuntimeException e) {
      System.out.println(
          "says " + StoreUnavailable.in(e).map(Throwable::getMessage).orElse("defect"));
    }
  }

  private static String act(String deed, Database database) {
    return switch (deed) {
      case "lock" -> {
        Optional<EditionLock> lock = new EditionLocks(database.dataSource()).tryAcquire(EDITION);
        yield lock.isPresent() ? "held" : "busy";
      }
      case "publish" -> {
        Vintages vintages = new Vintages(database.dataSource());
        yield "vintage " + vintages.publish(EDITION, "a", List.of(), true, List.of(), 0).number();
      }
      case "stream" -> stream(database);
      default -> throw new IllegalArgumentException(deed);
    };
  }

  private static String stream(Database database) {
    Readings readings = new Readings(database.dataSource());
    Figures figures = new Figures(database.dataSource());
    var source = Samples.sent("LAZIO", 1);
    long id = readings.begin(EDITION, source, Samples.FINGERPRINT);
    List<Observation> chunk = new ArrayList<>();
    for (int row = 0; row < MANY; row++) {
      chunk.add(Samples.figure(source, "T" + row % 1000, String.valueOf(row), "B" + (row + 1)));
      if (chunk.size() == 2000) {
        readings.add(id, chunk, List.of());
        chunk.clear();
      }
    }
    Reading reading = readings.complete(id, Ledger.EMPTY, 1);
    List<Vintage.Member> members = List.of(new Vintage.Member(reading, "lazio.xlsx"));
    try (Figures.Cursor<Observation> byPlace = figures.stream(members);
        GatheredFigures gathered = figures.gather(members)) {
      return "by place " + count(byPlace) + ", in order " + count(gathered.of(members));
    }
  }

  private static long count(Figures.Cursor<Observation> cursor) {
    long rows = 0;
    for (; cursor.hasNext(); cursor.next()) {
      rows++;
    }
    return rows;
  }
}
