package io.annuario.job;

import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings of Spring that are the program's own, and no others: what the variables of a
 * machine, or a file in the current folder, say to some other program that uses Spring is not meant
 * for a run.
 */
final class OwnSettings extends StandardEnvironment {

  @Override
  protected void customizePropertySources(MutablePropertySources sources) {
    sources.addLast(new MapPropertySource("own", Map.of("spring.config.location", "classpath:/")));
  }
}
