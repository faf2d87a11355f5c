package io.annuario.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.annuario.observation.FileHeldOpen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has a workbook open while it should be replaced is told to close it. */
class HeldWorkbookTest {

  @TempDir Path folder;

  @Test
  void the_sentence_says_which_file_and_what_to_do() throws IOException {
    Path workbook = Files.writeString(folder.resolve("small-2024-v1.xlsx"), "");
    // No system puts a folder in the place of a file: a refusal like that of a file that is held.
    Path refused = Files.createDirectory(folder.resolve("draft"));
    Throwable failure = catchThrowable(() -> FileHeldOpen.replace(refused, workbook));

    RunStopped stopped = RunStopped.in(failure).orElseThrow();

    assertThat(stopped.ending()).isEqualTo(Ending.ENVIRONMENT);
    assertThat(stopped.said().en())
        .isEqualTo(
            workbook
                + " cannot be replaced: it is open in another program, such as Excel, or"
                + " protected. Close it, then run again: what is published stays published.");
    assertThat(stopped.said().it())
        .isEqualTo(
            workbook
                + " non si può sostituire: è aperto in un altro programma, per esempio in Excel,"
                + " o è protetto. Chiuderlo, poi rilanciare: ciò che è pubblicato resta"
                + " pubblicato.");
  }
}
