package io.annuario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code annuario}, where it ends before Java starts. */
class LauncherTest {

  private static final String PATH = System.getenv("PATH");

  @TempDir Path folder;

  @Test
  void a_java_home_without_a_java_is_named() throws Exception {
    Map<String, String> environment = Map.of("JAVA_HOME", "/nowhere", "PATH", PATH);

    assertThat(launch(Path.of("annuario"), environment))
        .isEqualTo(
            new Ending(
                7,
                "annuario: JAVA_HOME is '/nowhere', but there is no bin/java in it: correct it, or"
                    + " unset it to use the java on the PATH.\n"));
  }

  @Test
  void it_speaks_italian_where_the_system_does() throws Exception {
    Map<String, String> environment =
        Map.of("JAVA_HOME", "/nowhere", "PATH", PATH, "LANG", "it_IT.UTF-8");

    assertThat(launch(Path.of("annuario"), environment))
        .isEqualTo(
            new Ending(
                7,
                "annuario: JAVA_HOME è '/nowhere', ma lì non c'è bin/java: va corretta, o tolta per"
                    + " usare il java del PATH.\n"));
  }

  @Test
  void a_jdk_that_is_too_old_is_named_with_its_version() throws Exception {
    jdk("11.0.2");

    assertThat(launch(Path.of("annuario"), Map.of("JAVA_HOME", folder.toString(), "PATH", PATH)))
        .isEqualTo(
            new Ending(
                7,
                String.format(
                    Locale.ROOT,
                    "annuario: JDK 17 or later is needed, and %s is 11.0.2: name another with"
                        + " JAVA_HOME.\n",
                    folder)));
  }

  @Test
  void a_limit_of_open_files_that_java_cannot_live_with_is_named() throws Exception {
    jdk("17.0.15");
    String launcher = Path.of("annuario").toAbsolutePath().toString();
    Map<String, String> environment = Map.of("JAVA_HOME", folder.toString(), "PATH", PATH);

    assertThat(
            launch(
                Path.of("/bin/sh"), environment, "-c", "ulimit -n 64; exec \"$0\" jobs", launcher))
        .isEqualTo(
            new Ending(
                7,
                "annuario: only 64 files may be open here, and at least 128 are needed: raise the"
                    + " limit (ulimit -n, LimitNOFILE of systemd).\n"));
  }

  @Test
  void a_java_that_cannot_compile_is_not_enough_to_build() throws Exception {
    jdk("17.0.15");
    Path launcher = Files.copy(Path.of("annuario"), folder.resolve("annuario"));

    assertThat(launch(launcher, Map.of("JAVA_HOME", folder.toString(), "PATH", PATH)))
        .isEqualTo(
            new Ending(
                7,
                String.format(
                    Locale.ROOT,
                    "annuario: %s runs Java but does not compile it: a JDK is needed (Debian: apt"
                        + " install openjdk-17-jdk-headless).\n",
                    folder)));
  }

  @Test
  void a_link_to_it_starts_the_program_beside_the_script_itself() throws Exception {
    jdk("17.0.15");
    Path home = Files.createDirectories(folder.resolve("a folder"));
    Path launcher = Files.copy(Path.of("annuario"), home.resolve("annuario"));
    Path built = Files.createDirectories(home.resolve("target/launcher"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createFile(built.resolve("classes-17.0.15.jsa"));
    Files.createFile(built.resolve("sources"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(launcher));

    Ending ending =
        launch(link, Map.of("JAVA_HOME", folder.toString(), "PATH", PATH), "jobs", "a b");

    assertThat(ending.exitCode()).as(ending.output()).isEqualTo(42);
    assertThat(ending.output())
        .contains("<-Dannuario.home=" + home.toRealPath() + ">")
        .endsWith("<-jar><" + home.toRealPath() + "/target/launcher/annuario.jar><jobs><a b>");
  }

  /** A JDK that only shows what it is started with, and ends with 42. */
  private void jdk(String version) throws IOException {
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 42\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private static Ending launch(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(launcher.toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ending(process.waitFor(), output);
  }

  private record Ending(int exitCode, String output) {}
}
