package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Colours are for those who see them and want them. */
class TerminalTest {

  @Test
  void colours_are_wanted_unless_somebody_says_no() {
    assertThat(Terminal.wantsColours(Map.of())).isTrue();
    assertThat(Terminal.wantsColours(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminal.wantsColours(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColours(Map.of("CLICOLOR", "0"))).isFalse();
    assertThat(Terminal.wantsColours(Map.of("CLICOLOR", "1"))).isTrue();
  }

  @Test
  void a_dumb_terminal_has_neither_colours_nor_moving_lines() {
    assertThat(Terminal.movesOn(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Terminal.hasColours(Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void an_error_is_red_a_query_yellow_a_note_grey() {
    assertThat(Terminal.coloured("errore", Severity.ERROR)).isEqualTo("\u001b[31merrore\u001b[0m");
    assertThat(Terminal.coloured("query", Severity.QUERY)).isEqualTo("\u001b[33mquery\u001b[0m");
    assertThat(Terminal.coloured("note", Severity.NOTE)).isEqualTo("\u001b[90mnote\u001b[0m");
  }
}
