package io.annuario.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A drafted job as files.
 *
 * @param files their texts by their paths below the job's folder
 * @param edition the text of {@code edition.yaml}
 */
record Written(Map<String, String> files, String edition) {

  Written {
    files = Map.copyOf(files);
  }

  static Written of(Drafted drafted, JobText.Text text) {
    CodeListTexts lists = new CodeListTexts(drafted);
    String[] days = drafted.period().split("/", -1);
    return new Written(
        Map.of(
            "job.yaml", text.yaml(),
            "codes/territories.csv", lists.territories(),
            "codes/offices.csv", lists.offices()),
        "# yaml-language-server: $schema=../../../jobs/edition.schema.json\n"
            + String.format(Locale.ROOT, "period: { start: %s, end: %s }\n", days[0], days[1]));
  }

  /** Writes them, and returns the folder for the returns of the first edition. */
  Path write(Drafted drafted, Path jobs, Path input) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = jobs.resolve(drafted.job()).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), UTF_8);
    }
    Path received = input.resolve(drafted.job()).resolve(drafted.year());
    Files.createDirectories(received);
    Files.writeString(received.resolve("edition.yaml"), edition, UTF_8);
    return received;
  }
}
