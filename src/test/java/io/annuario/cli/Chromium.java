package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, spoken to by its developers' protocol. */
final class Chromium implements AutoCloseable, WebSocket.Listener {

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
  private static final long SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private final StringBuilder message = new StringBuilder();
  private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();

  private Chromium(Process process, String address) throws IOException, InterruptedException {
    this.process = process;
    HttpClient client = HttpClient.newHttpClient();
    URI pages = URI.create("http://" + address + "/json/new?about:blank");
    HttpRequest request =
        HttpRequest.newBuilder(pages).PUT(HttpRequest.BodyPublishers.noBody()).build();
    String page = client.send(request, BodyHandlers.ofString()).body();
    String own = JsonMapper.shared().readTree(page).get("webSocketDebuggerUrl").asString();
    this.socket = client.newWebSocketBuilder().buildAsync(URI.create(own), this).join();
    for (String domain : List.of("Page", "Log", "Runtime")) {
      ask(domain + ".enable", "{}");
    }
  }

  /**
   * Starts the one that Debian has.
   *
   * @param profile an empty folder
   */
  static Chromium start(Path profile) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectErrorStream(true);
    command.environment().put("TMPDIR", Files.createDirectories(profile).toString());
    Process process = command.start();
    BufferedReader said = process.inputReader(UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        Thread listener = new Thread(() -> said.lines().forEach(more -> {}));
        listener.setDaemon(true);
        listener.start();
        return new Chromium(process, listening.group(1));
      }
    }
    throw new IOException("chromium has ended with " + process.waitFor());
  }

  /** Opens a file and waits until it is there. */
  void open(Path file) {
    loaded = new CompletableFuture<>();
    ask("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** What an expression of the page comes to, as JSON. */
  JsonNode value(String expression) {
    String text = JsonMapper.shared().writeValueAsString(expression);
    JsonNode answer =
        ask("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":" + text + "}");
    return answer.get("result").path("value");
  }

  /** The page on paper. */
  byte[] print() {
    return ask("Page.printToPDF", "{}").get("data").binaryValue();
  }

  /** What the console says is wrong. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private JsonNode ask(String method, String parameters) {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    String question =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    socket.sendText(question, true).join();
    return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join().path("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
    message.append(text);
    if (isLast) {
      JsonNode said = JsonMapper.shared().readTree(message.toString());
      message.setLength(0);
      hear(said);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void hear(JsonNode said) {
    if (said.has("id")) {
      requireNonNull(answers.remove(said.get("id").asInt())).complete(said);
      return;
    }
    switch (said.get("method").asString()) {
      case "Page.loadEventFired" -> loaded.complete(said);
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
          complaints.add(said.toString());
      default -> {}
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }
}
