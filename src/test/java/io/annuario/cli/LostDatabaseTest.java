package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a database is lost, damaged or swapped, what was published with it stays. */
class LostDatabaseTest {

  @TempDir Path folder;

  /** What happens to the file of the database between two runs. */
  enum Loss {
    DELETED(Files::delete),
    CUT_TO_NOTHING(file -> cut(file, 0)),
    CUT_TO_A_BYTE(file -> cut(file, 1)),
    CUT_TO_A_BLOCK(file -> cut(file, 4_096)),
    CUT_TO_TWO_BLOCKS(file -> cut(file, 8_192)),
    CUT_TO_THREE_BLOCKS(file -> cut(file, 12_288)),
    CUT_WITHIN_A_BLOCK(file -> cut(file, 10_000)),
    CUT_BY_HALF(file -> cut(file, Files.size(file) / 2)),
    CUT_BY_A_BYTE(file -> cut(file, Files.size(file) - 1)),
    WITHOUT_ITS_HEAD(file -> overwrite(file, 0, 8_192)),
    SPOILT_IN_THE_MIDDLE(file -> overwrite(file, (int) Files.size(file) / 2, 4_096)),
    SPOILT_AT_THE_END(file -> overwrite(file, (int) Files.size(file) - 2_048, 2_048)),
    ZEROS(file -> Files.write(file, new byte[16_384])),
    A_TEXT(file -> Files.writeString(file, "restored soon")),
    A_FOLDER(
        file -> {
          Files.delete(file);
          Files.createDirectory(file);
        }),
    A_LINK_TO_NOWHERE(
        file -> {
          Files.delete(file);
          Files.createSymbolicLink(file, Path.of("away.mv.db"));
        }),
    EMPTY(file -> swap(file, List.of())),
    OF_OTHERS(file -> swap(file, List.of(150))),
    OF_OTHERS_WHO_PUBLISHED_MORE(file -> swap(file, List.of(150, 151, 152)));

    private final Change change;

    Loss(Change change) {
      this.change = change;
    }

    interface Change {
      void make(Path database) throws IOException;
    }

    private static void cut(Path file, long length) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
    }

    private static void overwrite(Path file, int from, int length) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Arrays.fill(bytes, from, from + length, (byte) 0x5A);
      Files.write(file, bytes);
    }

    /** The database of another desk, where the same edition was published so many times. */
    private static void swap(Path file, List<Integer> arrested) throws IOException {
      Desk other = Desk.complete(file.resolveSibling("others"));
      other.say(List.of("status", "small"));
      other.say(List.of("run", "small", "--year", "2023"));
      for (int figure : arrested) {
        other.receive("milano.xlsx", "Lombardia", 1184, figure);
        other.run();
      }
      Path theirs = other.output().resolve("annuario.mv.db");
      if (Files.exists(theirs)) {
        Files.copy(theirs, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_published_stays_and_no_advice_would_replace_it(Loss loss) throws Exception {
    Desk desk = Desk.complete(folder);
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 1184, 146);
    desk.run();
    List<byte[]> published = published(desk);
    loss.change.make(desk.output().resolve("annuario.mv.db"));
    for (int arrested : List.of(146, 145, 144)) {
      desk.receive("milano.xlsx", "Lombardia", 1184, arrested);
      Said said = desk.run();
      assertThat(said.code()).as(said.err()).isIn(0, 2, 7);
      assertThat(said.err()).doesNotContain("Exception", "delete", "remove");
      assertThat(published(desk)).hasSize(2).containsExactlyElementsOf(published);
    }
  }

  private static List<byte[]> published(Desk desk) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int vintage : new int[] {1, 2}) {
      files.add(Files.readAllBytes(desk.made("small-2024-v" + vintage + ".xlsx")));
    }
    return files;
  }
}
