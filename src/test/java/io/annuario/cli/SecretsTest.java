package io.annuario.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Campaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password in the address of the database is shown to nobody, on the screen or in a file. */
class SecretsTest {

  private static final String SECRET = "5ecret";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://(host=127.0.0.1,port=1,password=5ecret)/db",
        "jdbc:mysql://127.0.0.1:1;user=x;password=5ecret",
        "jdbc:mysql:root:5ecret",
        "jdbc:mysql://root:5/5ecret@127.0.0.1:1/db",
        "jdbc:mysql://127.0.0.1:1/db?password=5ecret&noSuch",
        "jdbc:mysql://127.0.0.1:5ecret/db",
        "jdbc:mysql://127.0.0.1:1/5ecret%",
        "jdbc:mariadb://root:5ecret@127.0.0.1:1/db",
        "jdbc:h2:mem:x;USER=x;PASSWORD=5ecret",
        "jdbc:5ecret:x",
        "jdbc:mysql://root:5?5ecret@127.0.0.1:1/db",
        "jdbc:mysql://root:5#5ecret@127.0.0.1:1/db",
        "jdbc:mysql://root:5ecret@/db",
        "jdbc:mysql://127.0.0.1:1/db?user=x&pasword=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?password=a&5ecret=b",
        "jdbc:mysql://127.0.0.1:1/db?password=a%&b=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?sslMode=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?connectTimeout=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?socketFactory=5ecret",
        "jdbc:mysql://127.0.0.1:99999/db?password=5ecret",
        "jdbc:mysql://127.0.0.1:1?password=5ecret"
      })
  void an_address_is_not_repeated(String address) throws IOException {
    tell(address);
  }

  /** The driver tries several hosts for half a minute before it gives up; the rest as above. */
  @Campaign
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://address=(host=127.0.0.1)(port=1)(password=5ecret)/db",
        "jdbc:mysql:/root:5ecret@127.0.0.1:1/db",
        "jdbc:mysql://root:5ecret@127.0.0.1:1/db",
        "jdbc:mysql://root:5@5ecret@127.0.0.1:1/db",
        "jdbc:mysql://127.0.0.1:1/db?user=x&password=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?trustCertificateKeyStorePassword=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?password1=5ecret",
        "jdbc:mysql://127.0.0.1:1/db?sessionVariables=x='5ecret'",
        "jdbc:mysql://(host=127.0.0.1,port=1,user=x,password=5ecret,sslMode=DISABLED)/db",
        "jdbc:mysql:replication://root:5ecret@127.0.0.1:1,127.0.0.1:2/db",
        "jdbc:mysql+srv://root:5ecret@127.0.0.1/db",
        "jdbc:mysql:// root:5ecret@127.0.0.1:1/db",
        "JDBC:MYSQL://root:5ecret@127.0.0.1:1/db",
        "mysql://root:5ecret@127.0.0.1:1/db",
        "mysqlx://root:5ecret@127.0.0.1:1/db",
        "root:5ecret@127.0.0.1:1/db",
        "jdbc:h2:mem:x;CIPHER=NONE;PASSWORD=5ecret",
        "jdbc:h2:tcp://127.0.0.1:1/x;PASSWORD=5ecret",
        "jdbc:h2:5ecret/x",
        "jdbc:h2:mem:x;INIT=CREATE USER x PASSWORD 5ecret",
        "jdbc:mysql://[(host=127.0.0.1,port=1,user=x,password=5ecret),(host=other)]/db",
        "jdbc:mysql:loadbalance://root:5ecret@127.0.0.1:1/db",
      })
  void no_other_address_is_repeated(String address) throws IOException {
    tell(address);
  }

  private void tell(String address) throws IOException {
    Desk desk = Desk.complete(folder).with("SPRING_DATASOURCE_URL", address);

    Said said = desk.run("--json");

    assertThat(said.code()).isIn(2, 7);
    assertThat(said.out() + said.err()).doesNotContain(SECRET);
    assertThat(desk.say(List.of("status")).err()).doesNotContain(SECRET);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, ISO_8859_1)).as(file.toString()).doesNotContain(SECRET);
      }
    }
  }
}
