package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Outer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a scheduler may copy is understood by whom it is written for. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("docs/examples");

  @TempDir Path folder;

  @Test
  @Outer
  void systemd_understands_the_service_and_its_timer() throws Exception {
    requireProgram("/usr/bin/systemd-analyze", "systemd");
    String service = text("annuario.service");
    assertThat(service).contains("\nExecStart=/opt/annuario/annuario run child-");
    // Verified where the program is not installed.
    Path copied = folder.resolve("annuario.service");
    Files.writeString(copied, service.replace("/opt/annuario/annuario", "/bin/true"));
    Path timer = folder.resolve("annuario.timer");
    Files.writeString(timer, text("annuario.timer"));
    assertThat(said("/usr/bin/systemd-analyze", "verify", copied.toString(), timer.toString()))
        .isEmpty();
    isUnderstood(
        service.lines().filter(line -> line.startsWith("ExecStart=")).findFirst().orElseThrow(),
        "ExecStart=/opt/annuario/annuario ");
  }

  @Test
  void kubernetes_would_find_a_job_with_its_secret_and_volumes() throws IOException {
    Object yaml = new Load(LoadSettings.builder().build()).loadFromString(text("cronjob.yaml"));
    JsonNode cronJob = JsonMapper.shared().valueToTree(yaml);
    assertThat(cronJob.get("apiVersion").asString()).isEqualTo("batch/v1");
    assertThat(cronJob.get("kind").asString()).isEqualTo("CronJob");
    assertThat(cronJob.at("/spec/concurrencyPolicy").asString()).isEqualTo("Forbid");
    JsonNode pod = cronJob.at("/spec/jobTemplate/spec/template/spec");
    JsonNode container = pod.at("/containers/0");
    isUnderstood(
        String.join(" ", container.get("args").valueStream().map(JsonNode::asString).toList()), "");
    assertThat(container.get("env").valueStream().map(it -> it.get("name").asString()))
        .containsExactly(
            "SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
    assertThat(names(container.get("volumeMounts"))).isEqualTo(names(pod.get("volumes")));
    assertThat(
            cronJob
                .at("/spec/jobTemplate/spec/podFailurePolicy/rules/0/onExitCodes/values")
                .valueStream()
                .map(JsonNode::asInt))
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void the_container_has_what_the_build_makes_and_no_rights_of_root() throws IOException {
    assertThat(text("Dockerfile").lines())
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .allMatch(
            line -> line.matches("(FROM|WORKDIR|COPY|RUN|VOLUME|USER|ENV|ENTRYPOINT|CMD) \\S.*"))
        .contains("USER 10001", "COPY --from=build /src/target/lib /opt/annuario/lib");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<finalName>annuario</finalName>", "<classpathPrefix>lib/</classpathPrefix>");
  }

  @Test
  @Outer
  void python_compiles_the_dag() throws Exception {
    requireProgram("/usr/bin/python3", "python3");
    Path copied = Files.writeString(folder.resolve("dag.py"), text("annuario_dag.py"));
    assertThat(said("/usr/bin/python3", "-m", "py_compile", copied.toString())).isEmpty();
  }

  private static void requireProgram(String program, String debianPackage) {
    assertThat(Path.of(program))
        .as("To make it run: sudo apt-get install --no-install-recommends %s", debianPackage)
        .isExecutable();
  }

  private static void isUnderstood(String line, String before) {
    assertThat(line).startsWith(before);
    String[] words = line.substring(before.length()).split(" ");
    assertThat(Cli.program().parseArgs(words).subcommand().commandSpec().name()).isEqualTo("run");
  }

  private static List<String> names(JsonNode things) {
    return things.valueStream().map(it -> it.get("name").asString()).toList();
  }

  private static String text(String example) throws IOException {
    return Files.readString(EXAMPLES.resolve(example));
  }

  /** Nothing when it is content. */
  private static String said(String... command) throws Exception {
    Process process =
        new ProcessBuilder(Stream.of(command).toList()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue() == 0 ? said : said + "exit code " + process.exitValue();
  }
}
