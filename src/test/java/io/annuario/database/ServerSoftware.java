package io.annuario.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the tests must know of a database product to unpack it and to start it. */
enum ServerSoftware {
  MYSQL(
      "annuario.mysql.zip",
      "bin/mysqld",
      Pattern.compile(
          "(?<path>bin/mysqld|lib/private/(lib|icudt|sasl2).*|share/(english|charsets)/.*"
              + "|lib/plugin/component_reference_cache\\.so)"));

  /** The system property by which the build says where Maven keeps the archive. */
  final String archiveProperty;

  final String executable;

  /** The entries of the archive that a server needs; its group {@code path} is where they go. */
  final Pattern entries;

  ServerSoftware(String archiveProperty, String executable, Pattern entries) {
    this.archiveProperty = archiveProperty;
    this.executable = executable;
    this.entries = entries;
  }

  /** Fills an empty data folder; done once, since it takes seconds. */
  List<String> initialising(Path home, Path data) {
    List<String> command = command(home, data);
    command.add("--initialize-insecure");
    return command;
  }

  /** Serves a data folder on one port of this machine. */
  List<String> serving(Path home, Path data, int port, Path socket, List<String> options) {
    List<String> command = command(home, data);
    command.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--socket=" + socket,
            "--pid-file=" + socket.resolveSibling("pid"),
            "--max-connections=100",
            // Tests end the server by killing it and throw its data away: nothing need be safe.
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF"));
    command.addAll(options);
    return command;
  }

  private List<String> command(Path home, Path data) {
    List<String> command =
        new ArrayList<>(
            List.of(
                home.resolve(executable).toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--skip-log-bin",
                "--mysqlx=OFF",
                "--performance-schema=OFF",
                "--innodb-use-native-aio=0",
                "--innodb-buffer-pool-size=64M",
                "--innodb-redo-log-capacity=32M"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }
}
