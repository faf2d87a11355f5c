package io.annuario.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A server of ours on this machine, on a port of its own, with a data folder that nobody else uses.
 * {@link #stop} and {@link #kill} leave its data where they are and {@link #start} serves them
 * again on the same port; {@link #close} ends and forgets it.
 */
public final class LocalServer implements DatabaseServer, AutoCloseable {

  /**
   * A shell stands between us and the server and waits for one word. When this Java process ends,
   * even by SIGKILL, no word comes but the end of input: it kills the server and deletes its
   * folder. Ctrl-C reaches the whole process group and is left to the Java process.
   */
  private static final String GUARD =
      """
      folder=$1; shift
      trap '' INT HUP TERM
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      { read -r word <&3 || : >"$folder/abandoned"
        case $word in stop) kill -TERM $server ;; *) kill -KILL $server ;; esac
      } 2>/dev/null &
      guard=$!
      wait $server
      kill -KILL $guard 2>/dev/null
      [ ! -e "$folder/abandoned" ] || rm -rf "$folder"
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final InstalledServer installed;
  private final Path folder;
  private final int port;
  private final List<String> options;
  private final AtomicInteger databases = new AtomicInteger();
  private @Nullable Process process;

  private LocalServer(InstalledServer installed, Path folder, int port, List<String> options) {
    this.installed = installed;
    this.folder = folder;
    this.port = port;
    this.options = options;
  }

  static LocalServer of(ServerSoftware software, String... options) {
    InstalledServer installed = InstalledServer.of(software);
    try {
      Path folder = Files.createTempDirectory("annuario-db");
      Folders.copy(installed.data(), folder.resolve("data"));
      var server = new LocalServer(installed, folder, freePort(), List.of(options));
      server.start();
      return server;
    } catch (IOException e) {
      throw new ServerUnavailable("its data folder cannot be made (" + e + ").", e);
    }
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  /** The certificate by which MySQL proves who it is; MariaDB's server has none. */
  public Path authority() {
    return folder.resolve("data/ca.pem");
  }

  @Override
  public EmptyDatabase createDatabase() {
    String name = "annuario_" + databases.incrementAndGet();
    try (Connection connection = address("").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new ServerUnavailable("it made no database (" + e.getMessage() + ").", e);
    }
    return address(name);
  }

  private EmptyDatabase address(String database) {
    return new EmptyDatabase("jdbc:mysql://127.0.0.1:" + port + "/" + database, "root", "");
  }

  /** Starts the server again and returns when it answers. */
  public void start() {
    Process started = launch();
    process = started;
    try {
      await()
          .atMost(PATIENCE)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> !started.isAlive() || answers());
    } catch (ConditionTimeoutException tooLong) {
      throw new ServerUnavailable("it did not start in time:\n" + log(), tooLong);
    }
    if (!started.isAlive()) {
      throw new ServerUnavailable("it did not start:\n" + log());
    }
  }

  /** Shuts the server down as an administrator does, and returns when it has ended. */
  public void stop() {
    end("stop\n");
  }

  /** Ends the server at once by SIGKILL, as a crash does, and returns when it has ended. */
  public void kill() {
    end("kill\n");
  }

  @Override
  public void close() {
    end("");
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", GUARD, "annuario-test-server", folder.toString()));
    command.addAll(
        installed
            .software()
            .serving(
                installed.home(), folder.resolve("data"), port, folder.resolve("socket"), options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    builder.environment().put("LD_LIBRARY_PATH", installed.libraries().toString());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new ServerUnavailable("the shell sh cannot be run (" + e.getMessage() + ").", e);
    }
  }

  private boolean answers() {
    // Not DriverManager's own limit, which every later connection of the tests would have.
    String url = address("?connectTimeout=5000&socketTimeout=5000").url();
    try (Connection connection = DriverManager.getConnection(url, "root", "")) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return "(its log " + folder.resolve("log") + " cannot be read)";
    }
  }

  private void end(String word) {
    if (process == null) {
      return;
    }
    try (var order = process.getOutputStream()) {
      order.write(word.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException alreadyEnded) {
      // The guard has gone because the server has.
    }
    process.onExit().join();
    process = null;
  }
}
