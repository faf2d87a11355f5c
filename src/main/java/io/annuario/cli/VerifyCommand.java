package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.job.Verified;
import io.annuario.job.Verifying;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether a workbook is one that was published, and which of its cells are not. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Action {

  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "WORKBOOK")
  private Path file = Path.of("");

  @Override
  public Ending act(Console console) throws IOException {
    Console talk = console.in(options.languageOr(console.language()));
    if (!Files.isRegularFile(file)) {
      throw FileArguments.notThere(file);
    }
    Verified verified = new Verifying(talk.environment(), options.folders()).verify(file);
    Ending ending = verified.verdict().isGood() ? Ending.DONE : Ending.BLOCKED;
    Phrase said = VerifiedTalk.said(Json.path(file), verified);
    if (options.json()) {
      talk.json(VerifiedJson.of(file, verified, ending, said));
    } else {
      talk.result(said);
      VerifiedTalk.more(verified).forEach(talk::result);
    }
    return ending;
  }
}
