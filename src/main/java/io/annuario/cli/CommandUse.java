package io.annuario.cli;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a command is used.
 *
 * @param group where the program lists it
 * @param codes the exit codes that it can give
 * @param examples command lines without the program's name
 */
record CommandUse(HelpGroup group, List<Integer> codes, List<String> examples) {

  private static final String JOB = " child-protection-online ";

  private static final Map<String, CommandUse> ALL =
      Map.ofEntries(
          entry(
              "run",
              new CommandUse(
                  HelpGroup.LOOK,
                  List.of(0, 1, 2, 3, 4, 5, 6, 7, 130, 143),
                  List.of("run" + JOB + "2024", "run" + JOB + "latest --strict --json"))),
          entry(
              "check",
              new CommandUse(
                  HelpGroup.LOOK,
                  List.of(0, 1, 2, 3, 7),
                  List.of(
                      "check" + JOB + "input/child-protection-online/2024",
                      "check" + JOB + "lombardia.xlsx --year 2024 --verbose"))),
          entry(
              "explain",
              new CommandUse(
                  HelpGroup.LOOK,
                  List.of(0, 1, 2, 3, 7),
                  List.of(
                      "explain" + JOB + "lombardia.xlsx",
                      "explain" + JOB + "lombardia.xlsx --year 2024 --html"))),
          entry(
              "whatif",
              new CommandUse(
                  HelpGroup.CORRECT,
                  List.of(0, 1, 2, 3, 4, 5, 7),
                  List.of(
                      "whatif" + JOB + "veneto-corrected.xlsx",
                      "whatif" + JOB + "veneto-corrected.xlsx --year 2024 --json"))),
          entry("status", asking(HelpGroup.LOOK, "status", "status" + JOB.stripTrailing())),
          entry("diff", asking(HelpGroup.LOOK, of("diff", "2024 --from 1 --to 2"))),
          entry("history", asking(HelpGroup.LOOK, of("history", ""), of("history", "2024"))),
          entry(
              "missing",
              new CommandUse(
                  HelpGroup.CORRECT,
                  List.of(0, 1, 2, 4, 7),
                  List.of(of("missing", ""), of("missing", "2024 --json")))),
          entry(
              "explain-finding",
              asking(
                  HelpGroup.CORRECT,
                  "explain-finding TOTAL_MISMATCH",
                  "explain-finding UNKNOWN_LABEL-0123456789 --language it")),
          entry(
              "accept",
              changing(
                  HelpGroup.CORRECT,
                  of(
                      "accept",
                      "UNLIKE_LAST_YEAR-0123456789 --year 2024 --by Anna"
                          + " --reason \"They rang\""))),
          entry(
              "correct",
              asking(
                  HelpGroup.CORRECT,
                  of(
                      "correct",
                      "2024 --territory 03 --indicator SEARCHES --new 41 --by Anna"
                          + " --reason \"They rang\""))),
          entry(
              "close",
              changing(
                  HelpGroup.PUBLISH,
                  of("close", "2024 --by \"Anna Verdi\""),
                  of("close", "2024 --by Anna --incomplete \"No Molise\""))),
          entry(
              "reopen",
              changing(
                  HelpGroup.PUBLISH, of("reopen", "2024 --by Anna --reason \"A slip in Veneto\""))),
          entry(
              "withdraw",
              new CommandUse(
                  HelpGroup.PUBLISH,
                  List.of(0, 1, 2, 5, 6, 7),
                  List.of(
                      of(
                          "withdraw",
                          "2024 --vintage 2 --by Anna --reason \"Two regions mixed up\"")))),
          entry(
              "report",
              changing(HelpGroup.PUBLISH, of("report", "2024"), of("report", "2024 --json"))),
          entry(
              "workbook",
              changing(
                  HelpGroup.PUBLISH,
                  of("workbook", "2024 --vintage 1"),
                  of("workbook", "2024 --vintage 1 --output-file v1.xlsx"))),
          entry(
              "verify",
              new CommandUse(
                  HelpGroup.PUBLISH,
                  List.of(0, 1, 2, 3, 6, 7),
                  List.of(
                      "verify child-protection-online-2024-v1.xlsx",
                      "verify child-protection-online-2024-v1.xlsx --json"))),
          entry(
              "lint",
              new CommandUse(
                  HelpGroup.PUBLISH,
                  List.of(0, 1, 2, 3, 7),
                  List.of(
                      "lint child-protection-online-2024-v1.xlsx",
                      "lint child-protection-online-2024-v1.xlsx --json"))),
          entry(
              "jobs",
              new CommandUse(
                  HelpGroup.DEFINE, List.of(0, 1, 2, 3, 7), List.of("jobs", "jobs --check"))),
          entry(
              "new",
              new CommandUse(
                  HelpGroup.DEFINE,
                  List.of(0, 1, 2, 3, 7),
                  List.of(
                      "new my-statistic --from returns",
                      "new my-statistic --from north.xlsx south.csv --year 2024"))),
          entry(
              "new-edition",
              asking(
                  HelpGroup.DEFINE,
                  of("new-edition", "2025"),
                  of("new-edition", "2025 --due 2026-02-28"))),
          entry(
              "template",
              asking(
                  HelpGroup.DEFINE,
                  of("template", "2025"),
                  of("template", "2025 --office COSC-MI --output-dir blank"))),
          entry("backup", changing(HelpGroup.MORE, "backup backup.zip", "backup b.zip --json")),
          entry("restore", changing(HelpGroup.MORE, "restore backup.zip --output restored")),
          entry("doctor", asking(HelpGroup.MORE, "doctor", "doctor --json")),
          entry("completion", asking(HelpGroup.MORE, "completion bash", "completion zsh")),
          entry("help", asking(HelpGroup.MORE, "help", "help run")));

  /**
   * @throws NullPointerException when nobody has said how it is used
   */
  static CommandUse of(String command) {
    return Objects.requireNonNull(ALL.get(command), command);
  }

  /** Of one that changes nothing that is kept. */
  private static CommandUse asking(HelpGroup group, String... examples) {
    return new CommandUse(group, List.of(0, 1, 2, 7), List.of(examples));
  }

  /** Of one that must have the edition for itself. */
  private static CommandUse changing(HelpGroup group, String... examples) {
    return new CommandUse(group, List.of(0, 1, 2, 6, 7), List.of(examples));
  }

  private static String of(String command, String more) {
    return (command + JOB + more).strip();
  }
}
