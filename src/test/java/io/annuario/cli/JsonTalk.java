package io.annuario.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program prints for programs in the life of an edition, from its first run on. */
final class JsonTalk {

  private static final Path RETURNS = Path.of("input/child-protection-online/2024");

  private final Path folder;
  private final List<Line> lines = new ArrayList<>();

  private JsonTalk(Path folder) {
    this.folder = folder;
  }

  /**
   * A line that was printed.
   *
   * @param object what the schema calls it
   */
  record Line(String object, JsonNode json) {}

  static List<Line> on(Path folder) throws IOException {
    JsonTalk talk = new JsonTalk(folder);
    talk.edition();
    talk.shipped();
    talk.print("run", Stream.of("run", "child-protection-online", "2023", "--restricted"));
    return talk.lines;
  }

  /** Incomplete at first, then corrected, blocked, closed, refused, and reopened. */
  private void edition() throws IOException {
    Desk desk = new Desk(folder);
    String milano = desk.receive("milano.xlsx", "Lombardia", 1184, 147).toString();
    say("failure", "history smal");
    say("status", "status smal");
    say("failure", "run small --yaer 2024");
    say("doctor", "doctor");
    print("doctor", Stream.of("doctor", "--jobs", folder.resolve("nowhere").toString()));
    say("status", "status");
    say("run", "run small --year 2024");
    say("run", "run small --edition 2024");
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    say("run", "run small --year 2024");
    desk.receive("milano.xlsx", "Lombardia", 1184, 143);
    say("rehearsal", "run small --year 2024 --dry-run");
    desk.receive("milano.xlsx", "Lombardia", 147, 1184);
    say("rehearsal", "run small --year 2024 --dry-run");
    say("run", "run small --year 2024");
    String corrected = "Regione;Persone indagate;Persone arrestate\nLombardia;1184;145\n";
    say("rehearsal", "whatif small --year 2024 " + desk.write("milano.csv", corrected));
    say("check", "check small --year 2024 " + milano);
    String csv = "Regione;Persone indagate;Persone arrestate\nLombardia;circa 12;n.d.\n";
    say("explain", "explain small --cells " + desk.write("milano.csv", csv + "Lombradia;4;5\n"));
    say("workbook", "workbook small --year 2024 --vintage 1");
    say("workbook", "workbook small --year 2024 --vintage 1 --restricted");
    verify(desk);
    say("report", "report small --year 2024");
    backup();
    say("diff", "diff small --year 2024 --from 1 --to 2");
    say("diff", "diff small --year 2024 --from 2 --to 1");
    accept();
    correct();
    say("life", "close small --year 2024 --by Anna");
    say("status", "status small");
    say("run", "run small --year 2024");
    say("life", "reopen small --year 2024 --by Anna --reason Refuso");
    say("run", "run small --year 2042");
    print("meaning", Stream.of("explain-finding", "RULE_BROKEN"));
    say("templates", "template small --year 2025");
    say("newJob", "new drafted --from " + desk.write("Lazio.csv", "Voce;2024\nCasi;4\nx;circa\n"));
    say("newEdition", "new-edition small 2026 --due 2027-02-28");
    desk.write("input/small/2026/Bolzano.csv", "Regione;Persone indagate\nTirolo;1\n");
    say("missing", "missing small --year latest");
    say("history", "history small");
    say("status", "status small");
    String late = "Regione;Persone indagate;Persone arrestate\nLombardia;1200;150\n";
    desk.write("input/small/2025/milano.csv", late);
    desk.add("jobs/small/job.yaml", "estimate: last-year-times-change\n");
    say("run", "run small --year 2025");
    say("withdrawn", "withdraw small --year 2024 --vintage 2 --by Anna --reason Refuso");
    String erase = "withdraw small --year 2024 --vintage 2 --erase-return MI";
    say("withdrawn", erase + " --by Anna --reason Refuso");
    say("history", "history small");
    say("status", "status small");
    say("job", "jobs");
    desk.write("jobs/wrong/job.yaml", "title: Wrong\n");
    say("jobChecked", "jobs --check");
    Files.write(Path.of(milano), new byte[0]);
    say("check", "check small " + milano);
  }

  /** As it was published, and with a figure that somebody changed. */
  private void verify(Desk desk) throws IOException {
    say("verified", "verify " + desk.made("small-2024-v1.xlsx"));
    Path changed = folder.resolve("changed.xlsx");
    EditedWorkbook.of(desk.made("small-2024-v1.xlsx")).set("Data", 1, "value", 148).save(changed);
    say("verified", "verify " + changed);
    say("lint", "lint " + folder.resolve("input/small/2024/milano.xlsx"));
    Path alike = folder.resolve("alike.xlsx");
    EditedWorkbook.of(changed).add("Mine").add("Yours").save(alike);
    say("lint", "lint " + alike);
  }

  /** To and fro; a return has been replaced, and another one is in its place where it goes. */
  private void backup() throws IOException {
    Path file = folder.resolve("backup.zip");
    say("backup", "backup " + file);
    Desk there = new Desk(folder.resolve("there"));
    there.receive("milano.xlsx", "Lombardia", 1, 1);
    print(
        "restore",
        Stream.of(
            "restore",
            file.toString(),
            "--input=" + there.received().resolve("../..").normalize(),
            "--output=" + there.output()));
  }

  /** What was accepted of the last run. */
  private void accept() throws IOException {
    Path list = folder.resolve("output/small/2024/findings.csv");
    String id = "RATE_DIFFERS-0123456789";
    Files.writeString(list, "severity,code,subject,id\nquery,RATE_DIFFERS,Milano," + id + "\n");
    say("accepted", "accept small --year 2024 " + id + " --by Anna --reason Refuso");
    Files.delete(folder.resolve("input/small/2024/accepted-queries.csv"));
  }

  /** A figure that was sent, for a moment. */
  private void correct() throws IOException {
    String figure = " --territory 05 --indicator ARRESTED --new 38 --by Anna --reason Refuso";
    say("corrected", "correct small --year 2024" + figure);
    Files.delete(folder.resolve("input/small/2024/corrections.csv"));
  }

  /** Returns of all shapes, with pages. */
  private void shipped() throws IOException {
    try (Stream<Path> files = Files.list(RETURNS)) {
      for (Path file : files.filter(it -> it.toString().matches(".*\\.(xlsx?|ods|csv)")).toList()) {
        print(
            "explain",
            Stream.of("explain", "child-protection-online", file.toString(), "--html", "--cells"));
      }
    }
  }

  private void say(String object, String words) {
    print(
        object,
        Stream.concat(
            Stream.of(words.split(" ")),
            Stream.of("--jobs=" + folder.resolve("jobs"), "--input=" + folder.resolve("input"))));
  }

  private void print(String object, Stream<String> words) {
    List<String> said = words.toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream nobody = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Cli.run(
        Stream.concat(
                said.stream(),
                said.stream().anyMatch(word -> word.startsWith("--output="))
                    ? Stream.of("--json")
                    : Stream.of("--output=" + folder.resolve("output"), "--json"))
            .toArray(String[]::new),
        new PrintStream(out, true, UTF_8),
        nobody,
        Map.of());
    out.toString(UTF_8)
        .lines()
        .forEach(line -> lines.add(new Line(object, JsonMapper.shared().readTree(line))));
  }
}
