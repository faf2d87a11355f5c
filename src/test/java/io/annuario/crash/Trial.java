package io.annuario.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.cli.Cli;
import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the survey and an output folder, and a database of its own.
 *
 * @param server null for the embedded database, a file in the output folder
 */
record Trial(Path folder, Survey survey, @Nullable EmptyDatabase server) {

  private static final String H2 =
      ";IFEXISTS=TRUE;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";NON_KEYWORDS=VALUE;TRACE_LEVEL_FILE=0";

  static Trial in(Path folder, DatabaseKind kind) throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    return new Trial(folder, Survey.in(folder), kind == DatabaseKind.H2 ? null : kind.create());
  }

  Path output() {
    return folder.resolve("output");
  }

  Path made(String file) {
    return output().resolve(Survey.JOB).resolve(Survey.EDITION).resolve(file);
  }

  Path log() {
    return made("annuario.log");
  }

  Path workbook(int vintage) {
    return made(String.format(Locale.ROOT, "%s-%s-v%d.xlsx", Survey.JOB, Survey.EDITION, vintage));
  }

  Process start(Program program) throws IOException {
    return prepare(program).start();
  }

  /** The run as a process; whatever it says goes to a file outside of the output. */
  ProcessBuilder prepare(Program program) {
    return program
        .with("-Djava.io.tmpdir=" + folder.resolve("tmp"))
        .command(folder, variables(), words())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()));
  }

  Path said() {
    return folder.resolve("said.txt");
  }

  /** The run in this process, without the start of another Java. */
  Ending run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            words(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            variables());
    return new Ending(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  record Ending(int code, String out, String err) {}

  private String[] words() {
    return new String[] {
      "run",
      Survey.JOB,
      "--year",
      Survey.EDITION,
      "--json",
      "--jobs=" + folder.resolve("jobs"),
      "--input=" + folder.resolve("input"),
      "--output=" + output()
    };
  }

  Map<String, String> variables() {
    return server == null
        ? Map.of()
        : Map.of(
            "SPRING_DATASOURCE_URL", server.url(),
            "SPRING_DATASOURCE_USERNAME", server.username(),
            "SPRING_DATASOURCE_PASSWORD", server.password());
  }

  /** The database as anybody may open it; the embedded one only while nobody else has it open. */
  EmptyDatabase database() {
    return server == null ? embedded(output()) : server;
  }

  /** The database as it is now, opened without changing anything that a later run will find. */
  EmptyDatabase copyOfDatabase() throws IOException {
    if (server != null) {
      return server;
    }
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Path file = copy.resolve("annuario.mv.db");
    Files.deleteIfExists(file);
    Path original = output().resolve("annuario.mv.db");
    if (Files.exists(original)) {
      Files.copy(original, file);
    }
    return embedded(copy);
  }

  private static EmptyDatabase embedded(Path folder) {
    return new EmptyDatabase("jdbc:h2:file:" + folder.resolve("annuario") + H2, "sa", "");
  }
}
