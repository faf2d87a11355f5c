package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every vintage can be listed and compared. */
class HistoryTest {

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void milano_corrects_what_was_published_without_venezia() throws IOException {
    desk = new Desk(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    desk.run();
    desk.receive("milano.xlsx", "Lombardia", 1184, 144);
    desk.receive("venezia.xlsx", "Veneto", 663, 37);
    desk.run();
  }

  @Test
  void vintages_and_changes_of_state_are_listed() {
    desk.say("close small --year 2024", List.of("--by", "Anna Verdi"));
    desk.say("reopen small --year 2024", List.of("--by", "Piero Neri", "--reason", "Refuso"));
    assertThat(desk.say("history small", List.of()))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024: provisional
                  vintage  published         returns  complete  workbook
                        1  yyyy-mm-dd hh:mm        1  no        DESK/output/small/2024/small-2024-v1.xlsx
                        2  yyyy-mm-dd hh:mm        2  yes       DESK/output/small/2024/small-2024-v2.xlsx
                  yyyy-mm-dd hh:mm  closed by Anna Verdi (ACCOUNT)
                  yyyy-mm-dd hh:mm  reopened by Piero Neri (ACCOUNT): Refuso
                """,
                ""));
    assertThat(desk.say("history small --year 2024 --language it", List.of()).out())
        .startsWith("small 2024: provvisoria\n  versione  pubblicata")
        .endsWith("  yyyy-mm-dd hh:mm  riaperta da Piero Neri (ACCOUNT): Refuso\n");
  }

  @Test
  void programs_get_one_object() {
    desk.say("close small --year 2024", List.of("--by", "Anna Verdi"));
    assertThat(desk.say("history small --json", List.of()))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","editions":[{"edition":"2024","state":"FINAL","vintages":[\
                {"vintage":1,"publishedAt":"MOMENT","returns":1,"complete":false,\
                "workbook":"DESK/output/small/2024/small-2024-v1.xlsx","workbookSha256":"SHA",\
                "contentsSha256":"SHA","contentFingerprint":"SHA"},\
                {"vintage":2,"publishedAt":"MOMENT","returns":2,"complete":true,\
                "workbook":"DESK/output/small/2024/small-2024-v2.xlsx","workbookSha256":"SHA",\
                "contentsSha256":"SHA","contentFingerprint":"SHA"}],\
                "withdrawals":[],"erasures":[],"changes":[{"state":"FINAL","at":"MOMENT","by":"Anna Verdi (ACCOUNT)","reason":""}]}]}
                """,
                ""));
  }

  @Test
  void what_differs_is_listed_the_greatest_change_first() {
    assertThat(desk.say("diff small --year 2024 --from 1 --to 2", List.of()))
        .isEqualTo(
            new Said(
                0,
                """
                small 2024, vintage 1 to 2: 3 figures changed
                  figure                        old  new  change      %  from
                  Veneto, Persons investigated    –  663    +663         venezia.xlsx, sheet 'Dati', cell B2
                  Veneto, Persons arrested        –   37     +37         venezia.xlsx, sheet 'Dati', cell C2
                  Lombardia, Persons arrested   147  144      -3  -2.04  milano.xlsx, sheet 'Dati', cell C2
                """,
                ""));
    assertThat(desk.say("diff small --year 2024 --from 1 --to 1 --language it", List.of()).out())
        .isEqualTo("small 2024, dalla versione 1 alla 1: 0 cifre cambiate\n");
  }

  @Test
  void going_back_withdraws_what_had_been_added() {
    assertThat(desk.say("diff small --year 2024 --from 2 --to 1 --json", List.of()))
        .isEqualTo(
            new Said(
                0,
                """
                {"job":"small","edition":"2024","from":2,"to":1,"revisions":[\
                {"office":"VE","territory":"05","indicator":"INVESTIGATED","period":"2024",\
                "breakdown":"","old":{"value":663,"qualifier":"=","status":"A"},"new":null,\
                "percent":null,"file":"venezia.xlsx","sheet":"Dati","cell":"B2"},\
                {"office":"VE","territory":"05","indicator":"ARRESTED","period":"2024",\
                "breakdown":"","old":{"value":37,"qualifier":"=","status":"A"},"new":null,\
                "percent":null,"file":"venezia.xlsx","sheet":"Dati","cell":"C2"},\
                {"office":"MI","territory":"03","indicator":"ARRESTED","period":"2024",\
                "breakdown":"","old":{"value":144,"qualifier":"=","status":"A"},\
                "new":{"value":147,"qualifier":"=","status":"A"},\
                "percent":2.08,"file":"milano.xlsx","sheet":"Dati","cell":"C2"}],\
                "protected":0}
                """,
                ""));
  }

  @Test
  void a_vintage_that_is_not_there_is_wrong_usage() {
    assertThat(desk.say("diff small --year 2024 --from 1 --to 3", List.of()))
        .isEqualTo(new Said(2, "", "small 2024: there is no vintage 3. The vintages are: 1, 2.\n"));
  }
}
