package io.annuario.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidatedWorkbookTest {

  @TempDir Path folder;

  @Test
  void the_same_contents_give_the_same_bytes() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    ConsolidatedWorkbook.write(Sample.contents(Language.IT), one);
    Thread.sleep(2100); // Zip files count time in steps of two seconds.
    ConsolidatedWorkbook.write(Sample.contents(Language.IT), other);
    assertThat(other).hasSameBinaryContentAs(one);
    String keep = System.getProperty("annuario.keep");
    if (keep != null) {
      Files.copy(one, Path.of(keep, "it.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      ConsolidatedWorkbook.write(Sample.contents(Language.EN), Path.of(keep, "en.xlsx"));
    }
  }
}
