package io.annuario.cli;

import io.annuario.job.FileVerdict;
import io.annuario.observation.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is said about single files. */
final class Verdicts {

  private Verdicts() {}

  static Phrase said(FileVerdict verdict) {
    String office = verdict.office() == null ? "" : " (" + verdict.office() + ")";
    Phrase what =
        verdict.read()
            ? Phrase.of(
                "letto, tabelle: %d, cifre: %d",
                "read, tables: %d, figures: %d", verdict.tables(), verdict.observations())
            : new Phrase("rifiutato", "refused");
    return Phrase.same(verdict.file() + office + ": ").then(what);
  }

  static Map<String, Object> json(FileVerdict verdict) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", verdict.file());
    json.put("outcome", verdict.read() ? "READ" : "REFUSED");
    json.put("tables", verdict.tables());
    json.put("observations", verdict.observations());
    json.put("findings", verdict.findings().stream().map(Json::of).toList());
    return json;
  }

  /** Findings as the result that was asked for, and not as talk. */
  static void tell(FileVerdict verdict, Console console, boolean notes) {
    Console result =
        new Console(console.out(), console.out(), console.language(), console.environment());
    new FindingsTalk(result, notes).tell(verdict.findings());
  }
}
