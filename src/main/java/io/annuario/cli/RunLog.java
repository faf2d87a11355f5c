package io.annuario.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * The log of an edition's runs: for whoever looks for a defect, never on the screen. One file, and
 * the one before it when it has grown large.
 */
final class RunLog implements AutoCloseable {

  private static final long LARGE = 5_000_000;

  private final Logger root;
  private final FileAppender<ILoggingEvent> appender;

  private RunLog(Logger root, FileAppender<ILoggingEvent> appender) {
    this.root = root;
    this.appender = appender;
  }

  /**
   * @param runId stands in the first line that this run writes
   * @throws IOException when the folder cannot be written to
   */
  static RunLog open(Path file, UUID runId) throws IOException {
    OwnFiles.folder(file.toAbsolutePath().resolveSibling(""));
    if (Files.exists(file) && Files.size(file) > LARGE) {
      Files.move(file, Path.of(file + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    // The appender would only complain to a log of its own.
    Files.write(OwnFiles.file(file), new byte[0], StandardOpenOption.APPEND);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    PatternLayoutEncoder lines =
        new PatternLayoutEncoder() {
          @Override
          public byte[] encode(ILoggingEvent event) {
            return SafeText.visible(layout.doLayout(event)).getBytes(StandardCharsets.UTF_8);
          }
        };
    lines.setContext(context);
    lines.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{20}: %msg%n%ex");
    lines.start();
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(lines);
    appender.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(appender);
    LoggerFactory.getLogger(RunLog.class).info("Run {}", runId);
    return new RunLog(root, appender);
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }
}
