package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostNameTest {

  @TempDir Path folder;

  @Test
  void the_environment_names_the_machine_before_a_file_does() throws IOException {
    Path file = Files.writeString(folder.resolve("hostname"), "batch-2\n");
    assertThat(HostName.of(Map.of("HOSTNAME", "batch-1"), List.of(file))).isEqualTo("batch-1");
    assertThat(HostName.of(Map.of("HOSTNAME", " "), List.of(file))).isEqualTo("batch-2");
  }

  @Test
  void the_first_file_with_a_name_gives_it() throws IOException {
    Path blank = Files.writeString(folder.resolve("blank"), "\n");
    Path file = Files.writeString(folder.resolve("hostname"), "batch-2\n");
    assertThat(HostName.of(Map.of(), List.of(folder.resolve("absent"), blank, file)))
        .isEqualTo("batch-2");
  }

  @Test
  void a_machine_without_a_name_is_unknown() {
    assertThat(HostName.of(Map.of(), List.of(folder.resolve("absent")))).isEqualTo("unknown");
  }

  @Test
  void a_name_is_not_longer_than_its_column() {
    assertThat(HostName.of(Map.of("HOSTNAME", "n".repeat(300)), List.of())).hasSize(255);
  }
}
