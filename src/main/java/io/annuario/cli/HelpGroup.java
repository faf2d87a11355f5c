package io.annuario.cli;

import io.annuario.observation.Phrase;

/** What people want of a command, in the order in which an edition needs it. */
enum HelpGroup {
  LOOK("Eseguire e guardare", "Run and look", "run child-protection-online 2024"),
  CORRECT("Correggere", "Correct", "missing child-protection-online 2024"),
  PUBLISH("Pubblicare", "Publish", "close child-protection-online 2024 --by Anna"),
  DEFINE("Definire", "Define", "new-edition child-protection-online 2025"),
  MORE("Altro", "More", "help run");

  private final Phrase heading;
  private final String example;

  HelpGroup(String italian, String english, String example) {
    this.heading = new Phrase(italian, english);
    this.example = example;
  }

  Phrase heading() {
    return heading;
  }

  /** A command line without the program's name. */
  String example() {
    return example;
  }
}
