package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.spreadsheet.ooxml.XlsbFixture;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were mutated at random, returns of the shipped jobs among them: each is read and
 * understood, or refused, in bounded time. Few of them are always the same. What became of them is written to {@code target/mutants.md}.
 */
class HostileFilesTest {

  private static final long SEED = 20201104;
  private static final int FEW = 300;
  private static final long LONGEST_NANOS = Duration.ofSeconds(20).toNanos();

  private static final Path RETURNS = Path.of("input", "child-protection-online", "2024");

  private static final Path MUTANTS = Path.of("target", "mutants.md");

  @TempDir Path folder;

  @Test
  void a_mutated_file_is_read_or_refused_and_never_breaks_the_reader() throws Exception {
    mutate(new Random(SEED), FEW, "always the same");
  }

  @Campaign
  @Test
  void any_mutated_file_is_read_or_refused_and_never_breaks_the_reader() throws Exception {
    mutate(
        Draw.of("mutants"), Draw.times("mutants", 10_000), "`-Dannuario.seed=" + Draw.SEED + "`");
  }

  private void mutate(Random random, int mutations, String drawn) throws Exception {
    List<Path> originals =
        List.of(
            PoiFixture.write(folder.resolve("a.xlsx")),
            PoiFixture.write(folder.resolve("a.xls")),
            XlsbFixture.write(folder.resolve("a.xlsb")),
            ZipFixture.ods(
                    "",
                    "<table:table table:name='Dati'><table:table-row"
                        + " table:number-rows-repeated='3'><table:table-cell"
                        + " table:number-columns-repeated='2' office:value-type='float'"
                        + " office:value='12.5'/></table:table-row></table:table>")
                .write(folder.resolve("a.ods")),
            Files.writeString(folder.resolve("a.csv"), "a;\"b\"\n1;2\n"),
            RETURNS.resolve("CNCPO.xlsx"),
            RETURNS.resolve("PERUGIA.xls"),
            RETURNS.resolve("05 - Veneto.ods"),
            RETURNS.resolve("Abruzzo.csv"));
    Understanding understanding =
        new Understanding(Path.of("jobs"), "child-protection-online", "CNCPO");
    List<String> broken = new ArrayList<>();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < mutations; i++) {
      Path original = originals.get(i % originals.size());
      byte[] mutated = mutated(Files.readAllBytes(original), random);
      Path file = Files.write(folder.resolve("mutated-" + original.getFileName()), mutated);
      long start = System.nanoTime();
      String outcome = outcome(file, understanding);
      String name = original.getFileName().toString();
      outcomes.merge(name + " | " + outcome.split(" ", 2)[0], 1, Integer::sum);
      if (outcome.startsWith("BROKEN") || System.nanoTime() - start > LONGEST_NANOS) {
        broken.add("mutation " + i + " of " + name + ": " + outcome);
      }
    }
    List<String> table =
        new ArrayList<>(List.of("| file | outcome | mutants |", "| --- | --- | ---: |"));
    outcomes.forEach((outcome, count) -> table.add("| " + outcome + " | " + count + " |"));
    table.addAll(List.of("", drawn));
    Files.write(MUTANTS, table);
    assertThat(broken).isEmpty();
  }

  private static String outcome(Path file, Understanding understanding) {
    try {
      int cells = Reading.of(file).cells().size();
      String refused = understanding.of(file, file.getFileName().toString());
      return refused.isEmpty() ? "READ " + cells : refused.replace("CRASHES", "BROKEN");
    } catch (RefusedFile refused) {
      String said = refused.finding().said().en();
      boolean broken = said.contains("Exception") || said.contains("null");
      return (broken ? "BROKEN" : refused.finding().code().name()) + " " + said;
    } catch (RuntimeException | Error e) {
      return "BROKEN " + e + " " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 6));
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) throws IOException {
    boolean zip = bytes[0] == 'P' && random.nextInt(4) > 0;
    return zip ? partMutated(bytes, random) : bytesFlipped(bytes, random);
  }

  private static byte[] bytesFlipped(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    byte[] flipped = bytes.clone();
    int flips = 1 + random.nextInt(20);
    for (int i = 0; i < flips; i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(5) == 0
        ? Arrays.copyOf(flipped, 1 + random.nextInt(flipped.length))
        : flipped;
  }

  /** Packs the container again with a part left out, or with its XML mangled. */
  private static byte[] partMutated(byte[] bytes, Random random) throws IOException {
    List<String> names = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        contents.add(in.readAllBytes());
      }
    }
    int victim = random.nextInt(names.size());
    boolean removed = random.nextInt(6) == 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < names.size(); i++) {
        if (i != victim || !removed) {
          zip.putNextEntry(new ZipEntry(names.get(i)));
          byte[] content = contents.get(i);
          boolean xml = content.length > 0 && content[0] == '<';
          zip.write(
              i != victim
                  ? content
                  : xml ? mangled(content, random) : bytesFlipped(content, random));
        }
      }
    }
    return out.toByteArray();
  }

  /** Digits, quotes and signs of XML are exchanged: nearly well-formed is worse than garbage. */
  private static byte[] mangled(byte[] content, Random random) {
    byte[] mangled = content.clone();
    String alphabet = "0123456789-<>\"'/=&:;.AZaz ";
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && mangled.length > 0; i++) {
      int at = random.nextInt(mangled.length);
      boolean digit = mangled[at] >= '0' && mangled[at] <= '9';
      mangled[at] = (byte) alphabet.charAt(random.nextInt(digit ? 10 : alphabet.length()));
    }
    return mangled;
  }
}
