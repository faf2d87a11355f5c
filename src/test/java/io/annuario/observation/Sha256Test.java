package io.annuario.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The examples of FIPS 180-2. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void a_text_a_stream_and_its_pieces_have_the_same_one() throws IOException {
    assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
    assertThat(Sha256.of(new ByteArrayInputStream("abc".getBytes(UTF_8)))).isEqualTo(OF_ABC);
    assertThat(new Sha256().add("a").add((byte) 'b', (byte) 'c').hex()).isEqualTo(OF_ABC);
  }

  @Test
  void nothing_has_one_too() throws IOException {
    assertThat(Sha256.of("")).isEqualTo(OF_NOTHING);
    assertThat(Sha256.of(new ByteArrayInputStream(new byte[0]))).isEqualTo(OF_NOTHING);
  }
}
