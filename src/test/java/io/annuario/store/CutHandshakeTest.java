package io.annuario.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A server that is killed while trust is agreed on with it. */
class CutHandshakeTest {

  /** That the server speaks TLS, and the protocol since MySQL 4.1, with passwords by plugins. */
  private static final int CAPABILITIES = 0x0800 | 0x0200 | 0x8000 | 0x80000 | 0x1;

  @Test
  void is_a_lost_connection_and_no_matter_of_certificates() throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> greetAndGo(listening));
      server.setDaemon(true);
      server.start();
      String url =
          String.format(
              Locale.ROOT, "jdbc:mysql://127.0.0.1:%d/annuario", listening.getLocalPort());

      StoreUnavailable trouble =
          catchThrowableOfType(
              StoreUnavailable.class,
              () -> Database.open(new StoreSettings(url, "u", "p", null), 1));

      assertThat(trouble.what().en())
          .startsWith("The connection to the database")
          .endsWith("lost.");
      assertThat(trouble.isWrongSetting()).isFalse();
    }
  }

  private static void greetAndGo(ServerSocket listening) {
    while (!listening.isClosed()) {
      try (Socket client = listening.accept()) {
        client.getOutputStream().write(greeting());
        client.getInputStream().read(new byte[1024]);
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** The first packet of MySQL's protocol. */
  private static byte[] greeting() throws IOException {
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    packet.write(10);
    packet.write("8.0.33\0".getBytes(US_ASCII));
    packet.write(new byte[] {1, 0, 0, 0});
    packet.write("saltsalt\0".getBytes(US_ASCII));
    packet.write(new byte[] {(byte) CAPABILITIES, (byte) (CAPABILITIES >> 8), 45, 2, 0});
    packet.write(new byte[] {(byte) (CAPABILITIES >> 16), (byte) (CAPABILITIES >> 24), 21});
    packet.write(new byte[10]);
    packet.write("saltsaltsalt\0caching_sha2_password\0".getBytes(US_ASCII));
    byte[] content = packet.toByteArray();
    ByteArrayOutputStream framed = new ByteArrayOutputStream();
    framed.write(new byte[] {(byte) content.length, 0, 0, 0});
    framed.write(content);
    return framed.toByteArray();
  }
}
