package io.annuario.extraction;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The trial job with something more in its definition. */
final class SaidJob {

  private SaidJob() {}

  /** With lines added at the end of {@code job.yaml}. */
  static JobDefinition with(Path folder, String lines) throws IOException, DefinitionRejected {
    return with(folder, "", "", lines);
  }

  /** Likewise, and with one text of {@code job.yaml} replaced. */
  static JobDefinition with(Path folder, String text, String replaced, String lines)
      throws IOException, DefinitionRejected {
    Path job = folder.resolve("jobs/reati");
    Files.createDirectories(job.resolve("codes"));
    Path original = Trial.JOBS.resolve("reati");
    for (String list : List.of("codes/territories.csv", "codes/offices.csv")) {
      Files.writeString(job.resolve(list), Files.readString(original.resolve(list)));
    }
    String yaml = Files.readString(original.resolve("job.yaml"));
    Files.writeString(
        job.resolve("job.yaml"), (text.isEmpty() ? yaml : yaml.replace(text, replaced)) + lines);
    return new JobDefinitions(folder.resolve("jobs")).read("reati");
  }
}
