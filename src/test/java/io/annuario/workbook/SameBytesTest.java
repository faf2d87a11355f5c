package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same contents are the same bytes, wherever and whenever they are written. */
class SameBytesTest {

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z?");

  @TempDir Path folder;

  @Test
  void the_same_contents_give_the_same_bytes() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    ConsolidatedWorkbook.Written first =
        ConsolidatedWorkbook.write(Sample.contents(Language.IT), one, null);
    ConsolidatedWorkbook.Written second = elsewhere(Sample.contents(Language.IT), other);
    assertThat(other).hasSameBinaryContentAs(one);
    assertThat(second.seal()).isEqualTo(first.seal());
    assertThat(first.figures()).isEqualTo(190);
  }

  /** Zip files tell the time of the place where they are written: here five hours from UTC. */
  private static ConsolidatedWorkbook.Written elsewhere(Contents contents, Path file)
      throws IOException {
    TimeZone here = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Karachi"));
    try {
      return ConsolidatedWorkbook.write(contents, file, null);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void no_part_tells_another_time_than_that_of_publication() throws Exception {
    Path file = folder.resolve("timed.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.IT), file, null);
    Set<String> moments = new TreeSet<>();
    Set<LocalDateTime> written = new TreeSet<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        written.add(part.getTimeLocal());
        String text = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        MOMENT.matcher(text).results().map(MatchResult::group).forEach(moments::add);
      }
    }
    assertThat(moments).containsExactly("2025-04-14T08:30:00Z");
    assertThat(written).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
  }
}
