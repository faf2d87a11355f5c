package io.annuario.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Archives of old systems unpack names whose bytes are no UTF-8. */
@EnabledOnOs(OS.LINUX)
class NamesOfFilesTest {

  @TempDir Path folder;

  @Test
  void a_file_whose_name_is_no_text_is_read() throws Exception {
    for (String extension : new String[] {".xlsx", ".xls"}) {
      Path plain = PoiFixture.write(folder.resolve("plain" + extension));
      Path script = folder.resolve("rename");
      Files.write(
          script, ("mv plain" + extension + " forl\u00EC" + extension).getBytes(ISO_8859_1));
      int code =
          new ProcessBuilder("sh", script.toString()).directory(folder.toFile()).start().waitFor();
      assertThat(code).isZero();
      assertThat(plain).doesNotExist();
      Path named;
      try (Stream<Path> all = Files.list(folder)) {
        named = all.filter(path -> path.toString().endsWith(extension)).findFirst().orElseThrow();
      }
      assertThat(Reading.of(named).cells()).isNotEmpty();
    }
  }
}
