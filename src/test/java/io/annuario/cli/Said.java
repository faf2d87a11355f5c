package io.annuario.cli;

import java.nio.file.Path;

/**
 * What a command said, with the desk's folder written as DESK, moments as yyyy-mm-dd hh:mm, times
 * as 0.0, who the system says it was as ACCOUNT, findings on the screen without their ids, and JSON
 * without what every object begins with.
 */
record Said(int code, String out, String err) {

  static Said of(int code, String out, String err, Path desk) {
    return new Said(code, plain(out, desk), plain(err, desk));
  }

  private static String plain(String text, Path desk) {
    return text.replace(desk.toString(), "DESK")
        .replaceAll("(?m)^\\{\"schemaVersion\":1,\"runId\":\"[0-9a-f-]{36}\",", "{")
        .replaceAll("\"elapsedSeconds\":[0-9.]+", "\"elapsedSeconds\":0.0")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "yyyy-mm-dd hh:mm")
        .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"", "\"MOMENT\"")
        .replaceAll("(Sha256|Fingerprint)\":\"[0-9a-f]{64}\"", "$1\":\"SHA\"")
        .replaceAll("(?m) \\[[A-Z_]+-[0-9a-f]{10}]$", "")
        .replaceAll(" \\([^() ]+@[^() ]+\\)", " (ACCOUNT)")
        .replace("\r\n", "\n");
  }
}
