package io.annuario.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/** The kinds of database that the same SQL runs on; MariaDB is spoken to as MySQL. */
enum Vendor {
  H2(
      "h2",
      Map.of(
          "MODE", "MySQL",
          "DATABASE_TO_LOWER", "TRUE",
          "CASE_INSENSITIVE_IDENTIFIERS", "TRUE",
          // The column that holds a figure is called value, a word that H2 would keep for itself.
          "NON_KEYWORDS", "VALUE",
          // A commit is in the file before it returns: a killed process loses nothing committed.
          "WRITE_DELAY", "0",
          // The program closes the database itself, after a clean stop; not a race at JVM exit.
          "DB_CLOSE_ON_EXIT", "FALSE",
          // What goes wrong is told by us, not by a trace file and a stack trace on stderr.
          "TRACE_LEVEL_FILE", "0")),
  MYSQL(
      "mysql",
      Map.of(
          "rewriteBatchedStatements", "true",
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "characterEncoding", "UTF-8",
          "connectTimeout", "10000",
          // Longer than any statement of ours takes; else a vanished server holds a run for ever.
          "socketTimeout", "900000",
          "sessionVariables",
              "sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,"
                  + "NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',"
                  // Figures are put in order by the server: in few pieces instead of thousands.
                  + "wait_timeout=86400,sort_buffer_size=16777216"));

  private final String folder;
  private final Map<String, String> properties;

  Vendor(String folder, Map<String, String> properties) {
    this.folder = folder;
    this.properties = properties;
  }

  static Vendor of(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jdbc:h2:")) {
      return H2;
    }
    // With one slash, the driver would take the server for this machine.
    if (lower.startsWith("jdbc:mysql:") && lower.contains("//")) {
      return MYSQL;
    }
    throw DatabaseFailures.unknownUrl();
  }

  static Vendor of(Connection connection) throws SQLException {
    return of(connection.getMetaData().getURL());
  }

  /** The folder of the migrations that only this kind of database has. */
  String folder() {
    return folder;
  }

  /** What the driver is told unless the URL says otherwise. */
  Map<String, String> properties() {
    return properties;
  }
}
