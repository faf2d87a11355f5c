package io.annuario.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** A line to a server on this machine, that passes everything on late, and can fall silent. */
public final class SlowLine implements Closeable {

  private final ServerSocket entry;
  private final int server;
  private final int delay;
  private final AtomicBoolean silent = new AtomicBoolean();

  private SlowLine(ServerSocket entry, int server, int delay) {
    this.entry = entry;
    this.server = server;
    this.delay = delay;
  }

  /**
   * Opens a line.
   *
   * @param delay milliseconds that each piece of an answer takes
   */
  public static SlowLine to(int server, int delay) throws IOException {
    ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    SlowLine line = new SlowLine(entry, server, delay);
    start(line::accept);
    return line;
  }

  public int port() {
    return entry.getLocalPort();
  }

  /** From now on nothing arrives any more, while every connection seems open. */
  public void fallSilent() {
    silent.set(true);
  }

  @Override
  public void close() throws IOException {
    entry.close();
  }

  private void accept() throws IOException, InterruptedException {
    while (!entry.isClosed()) {
      Socket client = entry.accept();
      Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
      start(() -> pass(client, there, 0));
      start(() -> pass(there, client, delay));
    }
  }

  private void pass(Socket from, Socket to, int late) throws IOException, InterruptedException {
    byte[] piece = new byte[1 << 16];
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      Thread.sleep(late);
      if (!silent.get()) {
        out.write(piece, 0, length);
      }
    }
    to.close();
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  /** One end or the other hangs up: that is how every line ends. */
  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException hungUp) {
                return;
              } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
