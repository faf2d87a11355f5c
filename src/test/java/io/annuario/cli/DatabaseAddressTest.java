package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the address of a database is named, before it is tried, and never its value. */
class DatabaseAddressTest {

  private static final String CORRECT = " Correct SPRING_DATASOURCE_URL.\n";
  private static final String CORREGGERE = " Correggere SPRING_DATASOURCE_URL.\n";

  @TempDir Path folder;

  @Test
  void an_option_with_a_value_that_it_cannot_have() throws IOException {
    wrong(
        "?connectTimeout=x",
        "The address of the database 127.0.0.1:1 has wrong options: connectTimeout must be a whole"
            + " number from 0 to 2147483647."
            + CORRECT,
        "L'indirizzo del database 127.0.0.1:1 ha opzioni sbagliate: connectTimeout dev'essere un"
            + " numero intero da 0 a 2147483647."
            + CORREGGERE);
    wrong(
        "?sslMode=VERIFY_IDENITY",
        "The address of the database 127.0.0.1:1 has wrong options: sslMode must be DISABLED |"
            + " PREFERRED | REQUIRED | VERIFY_CA | VERIFY_IDENTITY."
            + CORRECT,
        "L'indirizzo del database 127.0.0.1:1 ha opzioni sbagliate: sslMode dev'essere DISABLED |"
            + " PREFERRED | REQUIRED | VERIFY_CA | VERIFY_IDENTITY."
            + CORREGGERE);
    wrong(
        "?defaultFetchSize=many",
        "The address of the database 127.0.0.1:1 has wrong options: defaultFetchSize must be a"
            + " whole number."
            + CORRECT,
        "L'indirizzo del database 127.0.0.1:1 ha opzioni sbagliate: defaultFetchSize dev'essere un"
            + " numero intero."
            + CORREGGERE);
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_a_name_that_the_driver_would_pass_over()
      throws IOException {
    wrong(
        "?sslmode=VERIFY_CA&tcpTrafficClass=256&useUnicode=true&allowMultiQueries=",
        "The address of the database 127.0.0.1:1 has wrong options: allowMultiQueries must be TRUE"
            + " | FALSE | YES | NO; one that the driver does not know looks like sslMode;"
            + " tcpTrafficClass must be a whole number from 0 to 255."
            + CORRECT,
        "L'indirizzo del database 127.0.0.1:1 ha opzioni sbagliate: allowMultiQueries dev'essere"
            + " TRUE | FALSE | YES | NO; una che il driver non conosce somiglia a sslMode;"
            + " tcpTrafficClass dev'essere un numero intero da 0 a 255."
            + CORREGGERE);
  }

  @Test
  void an_option_that_would_lose_rows_or_letters() throws IOException {
    wrong(
        "?maxRows=1000&characterEncoding=latin1",
        "The address of the database 127.0.0.1:1 has wrong options: characterEncoding must be"
            + " UTF-8; maxRows would lose data."
            + CORRECT,
        "L'indirizzo del database 127.0.0.1:1 ha opzioni sbagliate: characterEncoding dev'essere"
            + " UTF-8; maxRows perderebbe dati."
            + CORREGGERE);
  }

  @Test
  void an_option_that_only_the_driver_can_judge() throws IOException {
    wrong(
        "?socketFactory=no.such.Factory",
        "The driver of the database 127.0.0.1:1 does not accept the value of the option"
            + " socketFactory. Correct or remove the option in SPRING_DATASOURCE_URL.\n",
        "Il driver del database 127.0.0.1:1 non accetta il valore dell'opzione socketFactory."
            + " Correggere o togliere l'opzione in SPRING_DATASOURCE_URL.\n");
    wrong(
        "?socketFactory=no.such.Factory&useSSL=false&unheardOf=1",
        "The driver of the database 127.0.0.1:1 does not accept the value of one of the options"
            + " socketFactory, useSSL. Correct or remove the option in SPRING_DATASOURCE_URL.\n",
        "Il driver del database 127.0.0.1:1 non accetta il valore di una delle opzioni"
            + " socketFactory, useSSL. Correggere o togliere l'opzione in"
            + " SPRING_DATASOURCE_URL.\n");
  }

  @Test
  void a_proxy_that_nobody_knows() throws IOException {
    String en =
        "Nobody knows the name in socksProxyHost, of the proxy to the database server 127.0.0.1:1."
            + " Correct socksProxyHost, or remove it, in SPRING_DATASOURCE_URL or in the options of"
            + " Java.\n";
    String it =
        "Nessuno conosce il nome in socksProxyHost, del proxy verso il server del database"
            + " 127.0.0.1:1. Correggere socksProxyHost, o toglierlo, in SPRING_DATASOURCE_URL o"
            + " nelle opzioni di Java.\n";
    wrong("?socksProxyHost=nobody.invalid", en, it);
    // Java asks no proxy for what is on the same machine; this address is nobody's (RFC 5737).
    System.setProperty("socksProxyHost", "nobody.invalid");
    try {
      said(
          "jdbc:mysql://192.0.2.7:1/db",
          en.replace("127.0.0.1", "192.0.2.7"),
          it.replace("127.0.0.1", "192.0.2.7"));
    } finally {
      System.clearProperty("socksProxyHost");
    }
  }

  @Test
  void options_that_cannot_be_read() throws IOException {
    for (String options : new String[] {"?password=100%", "?=x&&y"}) {
      wrong(
          options,
          "In the address of the database the options, behind ?, are malformed. Write them in"
              + " SPRING_DATASOURCE_URL as name=value, with & between them, and in a value %25 for"
              + " % and %26 for &.\n",
          "Nell'indirizzo del database le opzioni, dietro ?, sono scritte male. Scriverle in"
              + " SPRING_DATASOURCE_URL come nome=valore, con & tra l'una e l'altra, e in un valore"
              + " %25 per % e %26 per &.\n");
    }
  }

  @Test
  void a_server_that_cannot_be_read() throws IOException {
    for (String server :
        new String[] {"127.0.0.1:33o6", "127.0.0.1:0", "127.0.0.1:99999", "x:y:z"}) {
      said(
          "jdbc:mysql://" + server + "/db",
          "In the address of the database the server, between // and /, is malformed. Write it in"
              + " SPRING_DATASOURCE_URL as name:3306; a password with signs such as : / @ belongs"
              + " in SPRING_DATASOURCE_PASSWORD.\n",
          "Nell'indirizzo del database il server, tra // e /, è scritto male. Scriverlo in"
              + " SPRING_DATASOURCE_URL come nome:3306; una password con segni come : / @ va in"
              + " SPRING_DATASOURCE_PASSWORD.\n");
    }
  }

  @Test
  void an_address_without_a_database() throws IOException {
    for (String rest : new String[] {"", "/", "/?useSSL=false"}) {
      said(
          "jdbc:mysql://127.0.0.1:1" + rest,
          "The address of the database 127.0.0.1:1 does not name a database. Add it in"
              + " SPRING_DATASOURCE_URL behind the server, for example"
              + " jdbc:mysql://server:3306/annuario.\n",
          "L'indirizzo del database 127.0.0.1:1 non dice il nome del database. Aggiungerlo in"
              + " SPRING_DATASOURCE_URL dietro il server, per esempio"
              + " jdbc:mysql://server:3306/annuario.\n");
    }
  }

  @Test
  void nothing_of_the_host_is_shown_where_it_may_be_the_beginning_of_a_password()
      throws IOException {
    assertThat(
            Desk.complete(folder)
                .with("SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/2@server/db")
                .run())
        .isEqualTo(
            new Said(
                7,
                "",
                "The database server does not answer. Check that it is running and can be reached"
                    + " from this machine, then run again.\n"));
  }

  private void wrong(String options, String en, String it) throws IOException {
    said("jdbc:mysql://127.0.0.1:1/db" + options, en, it);
  }

  private void said(String url, String en, String it) throws IOException {
    Desk desk = Desk.complete(folder).with("SPRING_DATASOURCE_URL", url);

    assertThat(desk.run()).isEqualTo(new Said(2, "", en));
    assertThat(desk.run("--language", "it")).isEqualTo(new Said(2, "", it));
  }
}
