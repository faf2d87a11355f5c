package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code doctor}: what was looked at, and what is wrong with it. */
record DoctorJson(int exitCode, List<Check> checks, RunJson.@Nullable Message message)
    implements JsonObject {

  /** One thing that was looked at. */
  record Check(Phrase about, boolean good, Phrase said) {}

  static DoctorJson of(List<Symptom> symptoms, Ending ending) {
    return new DoctorJson(
        ending.exitCode(),
        symptoms.stream()
            .map(one -> new Check(one.about(), one.ending() == Ending.DONE, one.said()))
            .toList(),
        symptoms.stream()
            .filter(one -> one.ending() == ending && ending != Ending.DONE)
            .findFirst()
            .map(one -> RunJson.Message.of(ending, one.said()))
            .orElse(null));
  }
}
