package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the file comes to its place, or does not. */
class WritingTest {

  @TempDir Path folder;

  @Test
  void a_workbook_replaces_the_one_before_and_leaves_nothing_else_behind() throws Exception {
    Path target = Files.writeString(folder.resolve("job-2024-v1.xlsx"), "before");
    ConsolidatedWorkbook.write(Sample.contents(Language.IT), target, null);
    assertThat(new Opened(target).sheets()).hasSize(10);
    assertThat(names()).containsExactly("job-2024-v1.xlsx");
  }

  @Test
  void what_a_crash_left_behind_is_removed_when_the_same_workbook_is_written() throws Exception {
    Path left = Files.createDirectory(folder.resolve(".job-2024-v1.xlsx.tmp"));
    Files.writeString(left.resolve("draft.xlsx"), "half");
    ConsolidatedWorkbook.write(
        Sample.contents(Language.IT), folder.resolve("job-2024-v1.xlsx"), null);
    assertThat(names()).containsExactly("job-2024-v1.xlsx");
  }

  @Test
  void a_folder_that_does_not_exist_is_an_io_error() {
    assertThatThrownBy(
            () ->
                ConsolidatedWorkbook.write(
                    Sample.contents(Language.IT), folder.resolve("nowhere/job.xlsx"), null))
        .isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void a_disk_that_refuses_leaves_the_target_as_it_was_and_nothing_beside_it() throws Exception {
    Path target = Files.writeString(folder.resolve("job-2024-v1.xlsx"), "before");
    // The shell's limit on file sizes, in blocks of 512 or 1,024 bytes, plays the full disk.
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 8; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                target.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(7);
    assertThat(target).hasContent("before");
    assertThat(names()).containsExactly("job-2024-v1.xlsx");
  }

  /** Writes a workbook larger than the disk lets it. Ends with 7 when that is an I/O error. */
  static final class FullDisk {

    private FullDisk() {}

    public static void main(String[] args) {
      try {
        ConsolidatedWorkbook.write(many(20_000), Path.of(args[0]), null);
        System.exit(0);
      } catch (IOException e) {
        System.exit(7);
      }
    }
  }

  @Test
  void a_mistake_in_the_figures_leaves_the_target_as_it_was() throws Exception {
    Path target = Files.writeString(folder.resolve("job-2024-v1.xlsx"), "before");
    Contents usual = Sample.contents(Language.IT);
    Contents broken =
        with(
            usual,
            () -> {
              throw new IllegalStateException("The database went away");
            });
    assertThatThrownBy(() -> ConsolidatedWorkbook.write(broken, target, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database went away");
    assertThat(target).hasContent("before");
    assertThat(names()).containsExactly("job-2024-v1.xlsx");
  }

  @Test
  void data_goes_on_in_a_second_sheet_when_the_first_is_full() throws Exception {
    Path target = folder.resolve("job-2024-v1.xlsx");
    Contents contents = Sample.contents(Language.EN);
    ConsolidatedWorkbook.Written written =
        ConsolidatedWorkbook.write(contents, target, SheetLimitsTest.ofRows(101), null);
    Opened workbook = new Opened(target);
    assertThat(workbook.sheets())
        .containsExactly(
            "Cover",
            "Contents",
            "Summary",
            "Territories",
            "Series",
            "Data",
            "Data (2)",
            "Checks",
            "Findings",
            "Sources",
            "Notes");
    assertThat(written.figures()).isEqualTo(190);
    assertThat(workbook.rows("Data")).hasSize(101);
    assertThat(workbook.rows("Data (2)")).hasSize(95);
    assertThat(workbook.row("Data (2)", 3))
        .isEqualTo(DataColumns.of(contents.definition()).names());
    assertThat(workbook.row("Data (2)", 4).get(14)).isEqualTo("marche.xlsx");
  }

  @Test
  void the_stream_of_figures_is_closed() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    Contents usual = Sample.contents(Language.IT);
    ConsolidatedWorkbook.write(
        with(usual, () -> Sample.figures().stream().onClose(() -> closed.set(true))),
        folder.resolve("job.xlsx"),
        null);
    assertThat(closed).isTrue();
  }

  private static Contents many(int count) {
    JobDefinition definition = SampleJob.definition(Language.EN);
    List<Observation> figures = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      figures.add(
          Sample.figure(
              "COSC-01",
              "01",
              "CASES",
              Breakdown.NONE,
              Integer.toString(i * 7919 % 100_003),
              Place.ofFile("file-" + Integer.toHexString(i * 31) + ".xlsx")));
    }
    Contents few = Sample.contents(definition, figures.subList(0, 9), List.of());
    return with(few, figures::stream);
  }

  private static Contents with(Contents usual, Supplier<Stream<Observation>> figures) {
    return Sample.with(
        usual,
        usual.vintage(),
        usual.comparedWith(),
        Sample.shown(Sample.kept(usual.definition(), figures, List.of())));
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
