package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedJobsTest {

  private final JobDefinitions jobs = new JobDefinitions(Path.of("jobs"));

  @Test
  void three_jobs_ship() throws Exception {
    assertThat(jobs.names())
        .containsExactly("child-protection-online", "isa-joint-action", "lombardy-operation");
    for (String name : jobs.names()) {
      try {
        assertThat(jobs.read(name).name()).isEqualTo(name);
      } catch (DefinitionRejected rejected) {
        throw new AssertionError(rejected.getMessage());
      }
    }
  }
}
