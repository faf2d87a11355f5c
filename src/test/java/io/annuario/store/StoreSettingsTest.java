package io.annuario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSettingsTest {

  @TempDir private Path folder;

  @Test
  void without_variables_it_is_the_file_in_the_output_folder() {
    assertThat(StoreSettings.from(Map.of(), folder))
        .isEqualTo(
            new StoreSettings("jdbc:h2:file:" + folder.resolve("annuario"), "sa", "", folder));
  }

  @Test
  void the_variables_of_spring_name_a_server_and_files_may_hold_their_values() throws IOException {
    Path secret = Files.writeString(folder.resolve("password"), "segreto\n");
    Map<String, String> environment =
        Map.of(
            "SPRING_DATASOURCE_URL",
            "jdbc:mysql://server/annuario",
            "SPRING_DATASOURCE_USERNAME",
            "annuario",
            "SPRING_DATASOURCE_PASSWORD_FILE",
            secret.toString());

    StoreSettings settings = StoreSettings.from(environment, folder);

    assertThat(settings)
        .isEqualTo(
            new StoreSettings("jdbc:mysql://server/annuario", "annuario", "segreto", folder));
    assertThat(settings.toString()).isEqualTo("StoreSettings[MYSQL]");
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    Map<String, String> environment =
        Map.of(
            "SPRING_DATASOURCE_URL",
            "jdbc:mysql://server/annuario",
            "SPRING_DATASOURCE_PASSWORD_FILE",
            "/nowhere/password");

    StoreUnavailable refusal = refusal(environment);

    assertThat(refusal.getMessage())
        .isEqualTo(
            "The file /nowhere/password, named by SPRING_DATASOURCE_PASSWORD_FILE, cannot be read."
                + " Check that it exists and that the user who runs the program may read it.");
    assertThat(refusal.what().it() + " " + refusal.remedy().it())
        .isEqualTo(
            "Il file /nowhere/password, indicato da SPRING_DATASOURCE_PASSWORD_FILE, non si può"
                + " leggere. Controllare che esista e che l'utente che esegue il programma possa"
                + " leggerlo.");
  }

  @Test
  void a_file_that_never_ends_or_is_no_file_is_not_waited_for() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path large = Files.write(folder.resolve("large"), new byte[100_000]);
    for (String file : List.of("/dev/zero", pipe.toString(), large.toString(), "a\0b")) {
      assertThat(refusal(Map.of("SPRING_DATASOURCE_URL_FILE", file)).getMessage())
          .isEqualTo(
              "The file "
                  + file
                  + ", named by SPRING_DATASOURCE_URL_FILE, cannot be read. Check that it exists"
                  + " and that the user who runs the program may read it.");
    }
  }

  private StoreUnavailable refusal(Map<String, String> environment) {
    return catchThrowableOfType(
        StoreUnavailable.class, () -> StoreSettings.from(environment, folder));
  }
}
