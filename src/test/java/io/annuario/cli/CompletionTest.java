package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bash itself proposes with the script that the program prints. */
class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @BeforeEach
  void a_desk_with_two_editions() throws IOException {
    assertThat(BASH).as("To make it run: sudo apt-get install bash").isExecutable();
    Desk desk = new Desk(folder);
    Files.createDirectories(folder.resolve("input/small/2023"));
    Files.createDirectories(folder.resolve("jobs/no job"));
    Files.writeString(
        folder.resolve("completion.sh"), desk.say(List.of("completion", "bash")).out());
  }

  @Test
  void commands_are_completed() throws Exception {
    assertThat(proposed("./annuario", "re")).containsExactly("report", "reopen", "restore");
    assertThat(proposed("./annuario", "help", "clo")).containsExactly("close");
    assertThat(proposed("./annuario", "completion", "")).containsExactly("bash", "zsh");
    assertThat(proposed("./annuario", "explain-finding", "TOTAL_"))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("TOTAL_"));
  }

  @Test
  void jobs_and_editions_are_completed_from_the_folders() throws Exception {
    assertThat(proposed("./annuario", "run", "")).containsExactly("small");
    assertThat(proposed("./annuario", "run", "small", "20")).containsExactly("2023", "2024");
    assertThat(proposed("./annuario", "close", "--by", "Anna", "small", "--year", ""))
        .containsExactly("latest", "previous", "open", "2023", "2024");
    assertThat(proposed("./annuario", "run", "--jobs", "elsewhere", "")).isEmpty();
  }

  @Test
  void names_of_folders_are_offered_and_never_run() throws Exception {
    Files.createDirectories(folder.resolve("input/small/$(touch ran)"));
    Files.createDirectories(folder.resolve("input/small/l'anno"));
    assertThat(proposed("./annuario", "run", "small", "$")).containsExactly("\\$\\(touch\\ ran\\)");
    assertThat(proposed("./annuario", "run", "small", "l'")).containsExactly("l\\'anno");
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void options_and_their_values_are_completed() throws Exception {
    assertThat(proposed("./annuario", "run", "small", "--on")).containsExactly("--on-error");
    assertThat(proposed("./annuario", "run", "small", "--on-error", ""))
        .containsExactly("block", "exclude");
    assertThat(proposed("./annuario", "jobs", "--language", "i")).containsExactly("it");
    assertThat(proposed("./annuario", "close", "small", "--by", "")).isEmpty();
    assertThat(proposed("./annuario", "check", "small", "in")).containsExactly("input");
  }

  @Test
  void where_there_are_no_jobs_those_beside_the_program_are_meant() throws Exception {
    Files.writeString(folder.resolve("annuario"), "#!/bin/sh\n");
    assertThat(folder.resolve("annuario").toFile().setExecutable(true)).isTrue();
    Files.createDirectory(folder.resolve("elsewhere"));
    assertThat(proposedIn("elsewhere", "../annuario", "run", "")).containsExactly("small");
  }

  @Test
  void zsh_is_taught_what_bash_knows() throws IOException {
    Desk desk = new Desk(folder);
    assertThat(desk.say(List.of("completion", "zsh")).out())
        .isEqualTo(
            "autoload -U +X bashcompinit && bashcompinit\n"
                + desk.say(List.of("completion", "bash")).out());
    assertThat(desk.say(List.of("completion", "fish")).err())
        .startsWith("bash|zsh cannot be 'fish'.\n");
  }

  private List<String> proposed(String... words) throws Exception {
    return proposedIn(".", words);
  }

  private List<String> proposedIn(String current, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                BASH.toString(),
                "-c",
                """
                source "$1"; shift
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
                _annuario
                for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done
                """,
                "bash",
                folder.resolve("completion.sh").toString()));
    command.addAll(List.of(words));
    Process bash =
        new ProcessBuilder(command)
            .directory(folder.resolve(current).toFile())
            .redirectErrorStream(true)
            .start();
    List<String> said = new String(bash.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return said;
  }
}
