package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as the statistician and the scheduler see it. */
class RunTest {

  @TempDir Path folder;

  @Test
  void a_first_run_publishes_vintage_1() throws IOException {
    Desk desk = Desk.complete(folder);
    assertThat(desk.run())
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: vintage 1 published

                  Persons investigated  1,847
                  Persons arrested        184

                Offices    2 files received for 2 offices: 2 read, 0 read before, 0 rejected
                Figures    4 read, 4 accepted, 0 rejected
                Findings   0 errors, 0 queries, 0 notes
                Workbook   DESK/output/small/2024/small-2024-v1.xlsx
                Report     DESK/output/small/2024/small-2024-v1-report.html
                Next       look at the workbook; figures are final after ./annuario close small 2024 --by NAME
                """,
                ""));
    assertThat(desk.made("small-2024-v1.xlsx")).isRegularFile();
    assertThat(desk.made("findings.csv")).doesNotExist();
  }

  @Test
  void the_same_result_for_programs_is_one_object_on_one_line() throws IOException {
    assertThat(Desk.complete(folder).run("--json"))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","edition":"2024","status":"PUBLISHED","exitCode":0,"vintage":1,\
                "returns":{"expected":2,"received":2,"read":2,"reused":0,"rejected":0,"missing":[],"excluded":[]},\
                "observations":{"read":4,"accepted":4,"rejected":0,"otherPeriods":0},\
                "items":{"expected":4,"received":4,"missing":[]},\
                "findings":{"error":0,"query":0,"note":0},\
                "rules":[],\
                "totals":{"INVESTIGATED":{"value":1847,"qualifier":"="},\
                "ARRESTED":{"value":184,"qualifier":"="}},\
                "likeForLike":{},\
                "workbook":"DESK/output/small/2024/small-2024-v1.xlsx","workbookSha256":"SHA",\
                "elapsedSeconds":0.0,"revisions":0,"corrections":0,"findingList":[],"message":null,\
                "report":"DESK/output/small/2024/small-2024-v1-report.html",\
                "protected":{"hidden":0,"alreadyPublic":0},"restrictedWorkbook":null,\
                "contentsSha256":"SHA","contentFingerprint":"SHA"}
                """,
                ""));
  }

  @Test
  void a_second_run_finds_nothing_changed() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] workbook = Files.readAllBytes(desk.made("small-2024-v1.xlsx"));
    assertThat(desk.run("--json"))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","edition":"2024","status":"UNCHANGED","exitCode":0,"vintage":1,\
                "returns":{"expected":2,"received":2,"read":0,"reused":2,"rejected":0,"missing":[],"excluded":[]},\
                "observations":{"read":4,"accepted":4,"rejected":0,"otherPeriods":0},\
                "items":{"expected":4,"received":4,"missing":[]},\
                "findings":{"error":0,"query":0,"note":0},\
                "rules":[],\
                "totals":{"INVESTIGATED":{"value":1847,"qualifier":"="},\
                "ARRESTED":{"value":184,"qualifier":"="}},\
                "likeForLike":{},\
                "workbook":"DESK/output/small/2024/small-2024-v1.xlsx","workbookSha256":"SHA",\
                "elapsedSeconds":0.0,"revisions":0,"corrections":0,"findingList":[],"message":null,\
                "report":"DESK/output/small/2024/small-2024-v1-report.html",\
                "protected":{"hidden":0,"alreadyPublic":0},"restrictedWorkbook":null,\
                "contentsSha256":"SHA","contentFingerprint":"SHA"}
                """,
                ""));
    assertThat(desk.made("small-2024-v1.xlsx")).hasBinaryContent(workbook);
  }

  @Test
  void a_correction_reads_one_file_only_and_going_back_is_a_vintage_of_its_own()
      throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    byte[] first = Files.readAllBytes(desk.received().resolve("milano.xlsx"));
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    assertThat(desk.run("--json").out())
        .contains(
            "\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,"
                + "\"returns\":{\"expected\":2,\"received\":2,\"read\":1,\"reused\":1,",
            "\"ARRESTED\":{\"value\":181,\"qualifier\":\"=\"}",
            "\"revisions\":1,");
    Files.write(desk.received().resolve("milano.xlsx"), first);
    assertThat(desk.run("--json").out())
        .contains(
            "\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":3,"
                + "\"returns\":{\"expected\":2,\"received\":2,\"read\":0,\"reused\":2,",
            "\"ARRESTED\":{\"value\":184,\"qualifier\":\"=\"}");
    assertThat(desk.made("small-2024-v1.xlsx")).isRegularFile();
    assertThat(desk.made("small-2024-v2.xlsx")).isRegularFile();
    assertThat(desk.made("small-2024-v3.xlsx")).isRegularFile();
  }

  @Test
  void a_second_vintage_says_how_many_figures_changed() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    assertThat(desk.run("--language", "it"))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: pubblicata la versione 2

                  Persone indagate   1.847
                  Persone arrestate    181

                Uffici     2 file per 2 uffici: 1 letti, 1 già letti, 0 respinti
                Cifre      4 lette, 4 accettate, 0 respinte
                Revisioni  1 cifra cambiata rispetto alla versione 1
                Rilievi    0 errori, 0 da verificare, 0 note
                Cartella   DESK/output/small/2024/small-2024-v2.xlsx
                Rapporto   DESK/output/small/2024/small-2024-v2-report.html
                E poi      guardare la cartella; le cifre sono definitive con ./annuario close small 2024 --by NOME
                """,
                ""));
  }

  @Test
  void a_file_by_another_name_is_the_same_return() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Files.move(desk.received().resolve("milano.xlsx"), desk.received().resolve("milano (2).xlsx"));
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0");
  }

  @Test
  void a_workbook_that_somebody_deleted_or_changed_is_written_again_exactly() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.run();
    Path workbook = desk.made("small-2024-v1.xlsx");
    byte[] published = Files.readAllBytes(workbook);
    Files.delete(workbook);
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0");
    assertThat(workbook).hasBinaryContent(published);
    Files.writeString(workbook, "retyped");
    assertThat(desk.run("--json").out()).contains("\"status\":\"UNCHANGED\",\"exitCode\":0");
    assertThat(workbook).hasBinaryContent(published);
  }

  @Test
  void an_office_that_has_not_sent_its_return_leaves_the_edition_incomplete() throws IOException {
    Desk desk = new Desk(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    assertThat(desk.run())
        .isEqualTo(
            new Said(
                4,
                """
                small 2024: vintage 1 published, incomplete

                  Persons investigated  >= 1,184  incomplete: 1 of 2 offices missing
                  Persons arrested        >= 147  incomplete: 1 of 2 offices missing

                Offices    1 file received for 2 offices: 1 read, 0 read before, 0 rejected
                Missing    Centro di Venezia
                Figures    2 read, 2 accepted, 0 rejected
                Findings   0 errors, 1 query, 0 notes: DESK/output/small/2024/findings.csv
                Workbook   DESK/output/small/2024/small-2024-v1.xlsx
                Report     DESK/output/small/2024/small-2024-v1-report.html
                Next       ./annuario missing small 2024 writes the reminders; when files come, run again
                """,
                """
                small/2024/VE
                  query: small/2024/VE: Centro di Venezia: expected a file, got none. Ask the office for it.
                """));
  }

  @Test
  void what_is_no_return_is_left_alone() throws IOException {
    Desk desk = Desk.complete(folder);
    desk.write("input/small/2024/README.md", "What the offices sent.");
    desk.write("input/small/2024/.DS_Store", "x");
    desk.write("input/small/2024/~$milano.xlsx", "lock");
    desk.write("input/small/2024/.drafts/old.xlsx", "x");
    assertThat(desk.run("--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0")
        .contains("\"received\":2,");
  }
}
