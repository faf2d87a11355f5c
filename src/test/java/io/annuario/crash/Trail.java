package io.annuario.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks that a run has left in its log so far. */
record Trail(List<Mark> marks) {

  /** {@code Executing step: [check]}, {@code Step: [read:0f3a] executed}. */
  private static final Pattern STEP = Pattern.compile("tep: \\[(\\w+)[]:]");

  private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\S+) INFO .*");

  /**
   * @param at since the process was started
   */
  record Mark(Part part, Duration at) {}

  /**
   * @param from where this run's lines begin
   */
  static Trail read(Path log, long from, Instant started) throws IOException {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(Part.START, Duration.ZERO));
    if (Files.exists(log)) {
      byte[] bytes = Files.readAllBytes(log);
      int start = (int) Math.min(from, bytes.length);
      String text = new String(bytes, start, bytes.length - start, UTF_8);
      // A line may just be written.
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
        Matcher dated = LINE.matcher(line);
        Part part = dated.matches() ? part(line, marks.get(marks.size() - 1).part()) : null;
        if (part != null) {
          Instant at = OffsetDateTime.parse(dated.group(1)).toInstant();
          marks.add(new Mark(part, Duration.between(started, at)));
        }
      }
    }
    return new Trail(List.copyOf(marks));
  }

  private static @Nullable Part part(String line, Part before) {
    Matcher step = STEP.matcher(line);
    if (step.find()) {
      return step.group(1).equals("read")
          ? Part.EXTRACT
          : Part.valueOf(step.group(1).toUpperCase(Locale.ROOT));
    } else if (line.contains("completed with the following parameters")) {
      return Part.END;
    } else if (line.contains("Starting...") || line.contains("Migrating schema")) {
      return Part.START;
    }
    return line.contains("Shutdown initiated") ? before : null;
  }

  /** Where the run is, or was when it was killed. */
  Part last() {
    return marks.get(marks.size() - 1).part();
  }
}
