package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.database.EmptyDatabase;
import io.annuario.database.LocalServer;
import io.annuario.database.MySql;
import io.annuario.database.SlowLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TLS, secrets in files, and what a server can refuse: each ends with what to do, and with 7 or 2.
 */
class ServerTroubleTest {

  private static final String SECRET = "5ecret";

  private static LocalServer server;
  private static String address;
  private static String sent;

  @TempDir Path folder;

  @BeforeAll
  static void a_server_that_insists_on_tls() throws SQLException {
    server = MySql.own("--require-secure-transport=ON");
    address = "127.0.0.1:" + server.port();
    EmptyDatabase administration = server.createDatabase();
    sent = administration.url().substring(administration.url().lastIndexOf('/') + 1);
    execute("CREATE USER annuario IDENTIFIED BY '" + SECRET + "'", "GRANT ALL ON *.* TO annuario");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void tls_is_used_by_itself_and_all_three_values_may_be_in_files() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.with("SPRING_DATASOURCE_URL_FILE", file("url", url(server.port(), "") + "\n"));
    desk.with("SPRING_DATASOURCE_USERNAME_FILE", file("user", "annuario"));
    desk.with("SPRING_DATASOURCE_PASSWORD_FILE", file("password", SECRET + "\r\n"));
    assertThat(desk.run().err()).isEmpty();
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0,");
  }

  @Test
  void a_server_that_insists_on_tls_is_not_spoken_to_without() throws IOException {
    // The server remembers the password of who came in by TLS, and then asks for no key.
    assertThat(desk(server.port(), "").run().code()).isZero();
    wrong(
        desk(server.port(), "?sslMode=DISABLED"),
        "The database server "
            + address
            + " accepts TLS connections only."
            + " Remove sslMode=DISABLED from SPRING_DATASOURCE_URL.\n");
  }

  @Test
  void a_password_is_not_sent_without_tls_to_a_server_that_does_not_know_it() throws Exception {
    execute("CREATE USER stranger IDENTIFIED BY '" + SECRET + "'");
    wrong(
        desk(server.port(), "?sslMode=DISABLED").with("SPRING_DATASOURCE_USERNAME", "stranger"),
        "Without TLS the database server "
            + address
            + " would have to send a key for the password. Turn TLS on: at the server, and without"
            + " sslMode=DISABLED in SPRING_DATASOURCE_URL. Or add allowPublicKeyRetrieval=true to"
            + " it.\n");
  }

  @Test
  void a_certificate_must_be_trusted_where_the_url_insists() throws Exception {
    String untrusted =
        "No trusted TLS connection to the database server "
            + address
            + " could be opened."
            + " Check its certificate, and sslMode in SPRING_DATASOURCE_URL (docs/database.md).\n";
    refused(desk(server.port(), "?sslMode=VERIFY_CA"), untrusted);
    String trusted =
        "&trustCertificateKeyStoreUrl=file:"
            + trust()
            + "&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=public";
    assertThat(desk(server.port(), "?sslMode=VERIFY_CA" + trusted).run().code()).isZero();
    // The certificate that the server made for itself names no host.
    refused(desk(server.port(), "?sslMode=VERIFY_IDENTITY" + trusted), untrusted);
  }

  @Test
  void a_wrong_password_in_a_file_is_not_repeated() throws IOException {
    Desk desk = desk(server.port(), "");
    desk.with("SPRING_DATASOURCE_PASSWORD_FILE", file("password", "an0ther"));
    String said =
        wrong(
            desk,
            "The database server "
                + address
                + " refuses the user name or the password."
                + " Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.\n");
    assertThat(said).doesNotContain("an0ther").doesNotContain(SECRET);
  }

  @Test
  void a_file_of_a_secret_that_is_missing_or_cannot_be_read_is_named() throws IOException {
    for (Path file : new Path[] {folder.resolve("nowhere"), folder.resolve("jobs")}) {
      wrong(
          desk(server.port(), "").with("SPRING_DATASOURCE_PASSWORD_FILE", file.toString()),
          "The file DESK/"
              + file.getFileName()
              + ", named by SPRING_DATASOURCE_PASSWORD_FILE, cannot be read. Check that it exists"
              + " and that the user who runs the program may read it.\n");
    }
  }

  @Test
  void a_user_who_may_only_read_is_told_which_rights_are_missing() throws Exception {
    execute(
        "CREATE DATABASE bare",
        "CREATE USER reader IDENTIFIED BY '" + SECRET + "'",
        "GRANT SELECT ON bare.* TO reader");
    wrong(
        desk(server.port(), "")
            .with("SPRING_DATASOURCE_URL", "jdbc:mysql://" + address + "/bare")
            .with("SPRING_DATASOURCE_USERNAME", "reader"),
        "The user of the database "
            + address
            + " lacks rights."
            + " Grant those that docs/database.md lists.\n");
  }

  @Test
  void a_server_that_became_read_only_keeps_what_it_has() throws Exception {
    Desk desk = desk(server.port(), "");
    assertThat(desk.run().code()).isZero();
    desk.receive("milano.xlsx", "Lombardia", 1184, 140);
    execute("SET GLOBAL super_read_only = ON");
    try {
      refused(
          desk,
          "The database is read-only. Use the primary server, not a replica; for a file, check its"
              + " permissions.\n");
      assertThat(desk.say("status small --json", List.of()).code()).isZero();
    } finally {
      execute("SET GLOBAL super_read_only = OFF");
      execute("SET GLOBAL read_only = OFF");
    }
    assertThat(desk.run("--json").out()).contains("\"status\":\"PUBLISHED\",\"exitCode\":0,");
  }

  @Test
  void a_url_that_is_wrong_is_named_whatever_is_wrong_with_it() throws IOException {
    String url = url(server.port(), "");
    assertThat(desk(server.port(), "").with("SPRING_DATASOURCE_URL", "jdbc:mysql:/x").run().code())
        .isEqualTo(2);
    for (String option : List.of("tlsVersions", "connectionTimeZone", "maxAllowedPacket")) {
      wrong(
          desk(server.port(), "?" + option + "=1"),
          "The driver of the database "
              + address
              + " does not accept the value of the option "
              + option
              + ". Correct or remove the option in SPRING_DATASOURCE_URL.\n");
    }
    wrong(
        desk(server.port(), "")
            .with("SPRING_DATASOURCE_URL", url.replaceFirst("/[^/]*$", "/nowhere")),
        "The server "
            + address
            + " has no database of that name. Create it (docs/database.md says how), or correct"
            + " SPRING_DATASOURCE_URL.\n");
    for (String variables : List.of("sql_mood='ANSI'", "sql_mode='ANSY'", "sql_mode=")) {
      wrong(
          desk(server.port(), "?sessionVariables=" + variables),
          "The database server "
              + address
              + " does not accept the variables in sessionVariables. Correct sessionVariables in"
              + " SPRING_DATASOURCE_URL, or remove it.\n");
    }
  }

  @Test
  void a_server_that_wants_primary_keys_everywhere_is_named() throws Exception {
    execute("SET GLOBAL sql_require_primary_key = ON");
    try {
      wrong(
          desk(server.port(), ""),
          "The database server "
              + address
              + " wants a primary key in every table, and some of Spring Batch's have none. Turn"
              + " sql_require_primary_key off until the tables have been made"
              + " (docs/database.md).\n");
    } finally {
      execute("SET GLOBAL sql_require_primary_key = OFF");
    }
    assertThat(desk(server.port(), "").run().code()).isZero();
  }

  @Test
  void a_slow_line_is_waited_for_and_a_silent_one_is_not() throws Exception {
    try (SlowLine line = SlowLine.to(server.port(), 2)) {
      Desk desk = desk(line.port(), "?socketTimeout=3000");
      assertThat(desk.run().code()).isZero();
      line.fallSilent();
      Instant start = Instant.now();
      refused(
          desk,
          "The database server 127.0.0.1:"
              + line.port()
              + " does not answer. Check that it is"
              + " running and can be reached from this machine, then run again.\n");
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(2));
    }
  }

  private Desk desk(int port, String options) throws IOException {
    return Desk.complete(folder)
        .with("SPRING_DATASOURCE_URL", url(port, options))
        .with("SPRING_DATASOURCE_USERNAME", "annuario")
        .with("SPRING_DATASOURCE_PASSWORD", SECRET);
  }

  /** A database for each test, of its folder's name. */
  private String url(int port, String options) {
    String database = sent + "_" + folder.getFileName().toString().replaceAll("\\D", "");
    try {
      execute("CREATE DATABASE IF NOT EXISTS " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "jdbc:mysql://127.0.0.1:" + port + "/" + database + options;
  }

  /** What may heal. */
  private static void refused(Desk desk, String said) {
    assertThat(desk.run()).isEqualTo(new Said(7, "", said));
  }

  /** What stays as it is until somebody corrects it. */
  private static String wrong(Desk desk, String said) {
    Said answer = desk.run();
    assertThat(answer).isEqualTo(new Said(2, "", said));
    return answer.err();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Path trust() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(server.authority())) {
      store.setCertificateEntry(
          "mysql", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    Path file = folder.resolve("trust.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "public".toCharArray());
    }
    return file;
  }

  private static void execute(String... statements) throws SQLException {
    try (Connection connection =
            new EmptyDatabase("jdbc:mysql://" + address + "/", "root", "").connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
