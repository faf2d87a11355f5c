package io.annuario.extraction;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import java.nio.file.Path;

/** Tells whose return a file is: by its name, else by the office that its first rows name. */
public final class OfficeRecognition {

  private final JobDefinition definition;
  private final Edition edition;

  public OfficeRecognition(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
  }

  public Outcome recognise(Path path, String file) {
    throw new UnsupportedOperationException(
        "Not yet written: " + definition.name() + edition.name() + path + file);
  }

  /** Whose return it is, or why nobody knows. */
  public sealed interface Outcome {

    record Recognised(Office office) implements Outcome {}

    record Unrecognised(Finding finding) implements Outcome {}
  }
}
