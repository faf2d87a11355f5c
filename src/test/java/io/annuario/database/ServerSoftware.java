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
              + "|lib/plugin/component_reference_cache\\.so)"),
      List.of("--initialize-insecure"),
      "./mvnw verify"),
  MARIADB(
      "annuario.mariadb.jar",
      "bin/mariadbd",
      Pattern.compile(
          ".*/linux/(?<path>bin/mariadbd|share/(english|charsets)/.*"
              + "|share/mysql_(system_tables|performance_tables|system_tables_data)\\.sql)"),
      List.of("--bootstrap"),
      "on Linux on x86-64 ./mvnw -Pouter verify");

  /** Tells MariaDB's bootstrap the statements that make the tables of users and rights. */
  private static final String BOOTSTRAP =
      """
      share=$1/share; shift
      { printf 'create database mysql;\\nuse mysql;\\n'
        cat "$share/mysql_system_tables.sql" "$share/mysql_performance_tables.sql" \\
          "$share/mysql_system_tables_data.sql"
      } | "$@"
      """;

  /** The system property by which the build says where Maven keeps the archive. */
  final String archiveProperty;

  final String executable;

  /** The entries of the archive that a server needs; its group {@code path} is where they go. */
  final Pattern entries;

  private final List<String> initialisation;

  /** What a person types so that the archive is there. */
  final String fetchedBy;

  ServerSoftware(
      String archiveProperty,
      String executable,
      Pattern entries,
      List<String> initialisation,
      String fetchedBy) {
    this.archiveProperty = archiveProperty;
    this.executable = executable;
    this.entries = entries;
    this.initialisation = initialisation;
    this.fetchedBy = fetchedBy;
  }

  /** Fills an empty data folder; done once, since it takes seconds. */
  List<String> initialising(Path home, Path data) {
    List<String> command = command(home, data);
    command.addAll(initialisation);
    if (this == MARIADB) {
      command.addAll(0, List.of("sh", "-c", BOOTSTRAP, "bootstrap", home.toString()));
    }
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
                "--lc-messages-dir=" + home.resolve("share"),
                "--skip-log-bin",
                // What only one of the products knows is passed over by the other.
                "--loose-mysqlx=OFF",
                "--performance-schema=OFF",
                "--innodb-use-native-aio=0",
                "--innodb-buffer-pool-size=64M",
                "--loose-innodb-redo-log-capacity=32M"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }
}
