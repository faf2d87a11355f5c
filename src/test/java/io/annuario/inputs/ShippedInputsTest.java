package io.annuario.inputs;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class ShippedInputsTest {

  @Test
  @EnabledIfSystemProperty(named = "annuario.inputs", matches = ".+")
  void write_the_returns_anew() throws Exception {
    ShippedInputs.write(Path.of(System.getProperty("annuario.inputs")));
  }
}
