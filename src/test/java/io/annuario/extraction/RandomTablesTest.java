package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Period;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables in any layout, of figures that are known: what comes out is right in every key, or it is
 * said; nearly all that leave nothing open are read whole.
 */
class RandomTablesTest {

  /** Of a hundred tables that leave nothing open, so many are read whole. */
  private static final int READ_WHOLE = 90;

  @TempDir Path folder;

  private JobDefinition job;
  private final Edition edition =
      new Edition("furti", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);

  @Test
  void what_comes_out_of_any_table_is_right_or_it_is_said() throws Exception {
    read(LongStream.rangeClosed(1, 300).toArray());
  }

  @Campaign
  @Test
  void what_comes_out_of_very_many_tables_is_right_or_it_is_said() throws Exception {
    DrawnReport report = read(Draw.of("tables").longs(Draw.times("tables", 10_000)).toArray());

    Files.writeString(Path.of("target/tables.md"), report.table());
  }

  private DrawnReport read(long[] seeds) throws Exception {
    job = new JobDefinitions(Trial.JOBS).read("furti");
    DrawnReport report = new DrawnReport();
    for (long seed : seeds) {
      one(seed, report);
    }
    System.out.println(report.table());
    if (System.getProperty("annuario.shown") != null) {
      Files.writeString(Path.of(System.getProperty("annuario.shown")), report.shown());
    }
    assertThat(report.silent()).as(report.table()).isEmpty();
    assertThat(report.wholePercent()).as(report.table()).isGreaterThanOrEqualTo(READ_WHOLE);
    return report;
  }

  private void one(long seed, DrawnReport report) throws Exception {
    Random random = new Random(seed);
    DrawnSheet sheet = new DrawnSheet("Foglio1");
    boolean isOfOffice = random.nextInt(12) == 0;
    boolean areTwo = random.nextInt(8) == 0;
    List<DrawnWords.Member> indicators = DrawnWords.INDICATORS;
    DrawnLayout layout =
        new DrawnLayout(random, areTwo ? indicators.subList(0, 3) : indicators, isOfOffice);
    int left = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
    new DrawnTable(random, sheet, layout).write(random.nextInt(3), left, false);
    if (areTwo) {
      layout.traits.add("another table below");
      DrawnLayout second = new DrawnLayout(random, indicators.subList(3, 5), isOfOffice);
      new DrawnTable(random, sheet, second)
          .write(sheet.bottom() + random.nextInt(4), left, layout.traits.contains("other years"));
      layout.traits.addAll(second.traits);
    }
    String format = List.of("csv", "csv", "xlsx", "ods").get(random.nextInt(4));
    layout.traits.add(format);
    Path file = folder.resolve("invio." + format);
    switch (format) {
      case "csv" -> sheet.csv(file);
      case "xlsx" -> sheet.xlsx(file);
      default -> sheet.ods(file);
    }
    Trial trial = Trial.read(job, edition, file, isOfOffice ? "DOS" : "NAZ");
    report.add(seed, sheet, layout, DrawnVerdict.of(sheet, trial), trial);
  }
}
