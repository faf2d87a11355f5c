package io.annuario.cli;

import io.annuario.definition.JobDefinition;
import io.annuario.job.KeptReturn;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the program speaks: the result on one stream, the talk on the other.
 *
 * @param chosen whether the user or the system chose the language
 * @param environment the variables of the process
 * @param runId which run of the program this is, for whoever compares its result with its log
 * @param failure why the command did not come to its end, once that was said
 * @param answered whether something was printed for programs
 */
record Console(
    PrintStream out,
    PrintStream err,
    Language language,
    boolean chosen,
    Map<String, String> environment,
    UUID runId,
    AtomicReference<@Nullable Phrase> failure,
    AtomicBoolean answered) {

  void result(Phrase phrase) {
    out.println(phrase.in(language));
  }

  /** The result for programs. */
  void json(JsonObject object) {
    answered.set(true);
    Json.print(runId, object, out);
  }

  void talk(Phrase phrase) {
    err.println(phrase.in(language));
  }

  /** Says something if there is anything to say. */
  void talkIf(@Nullable Phrase phrase) {
    if (phrase != null) {
      talk(phrase);
    }
  }

  /** Names returns, a line each. */
  void returns(List<KeptReturn> returns) {
    for (KeptReturn one : returns) {
      talk(
          Phrase.same(
              "  " + one.job() + " " + one.edition() + ": " + one.file() + " " + one.sha256()));
    }
  }

  /** Says why the command did not come to its end. */
  void fail(Phrase why) {
    failure.set(why);
    talk(why);
  }

  /** In the console's language. */
  String say(Phrase phrase) {
    return phrase.in(language);
  }

  Console in(Language other) {
    return new Console(out, err, other, chosen, environment, runId, failure, answered);
  }

  /** In the language of a job, unless another one was chosen. */
  Console about(JobDefinition definition) {
    return chosen ? this : in(definition.language());
  }
}
