package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.ListedFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that nobody answered for keep an edition from what is final. */
class StrictTest {

  private static final String OPEN =
      "small 2024: 1 open query. Accept them by ./annuario accept and run again, or close by"
          + " --with-open-queries REASON.\n";

  @TempDir Path folder;

  @Test
  void open_queries_block_where_that_is_wanted_and_are_in_the_way_of_closing() throws IOException {
    Desk desk = new Desk(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    desk.write("input/small/2024/venezia.csv", "Regione;Persone indagate\nVeneto;663\n");
    Said blocked = desk.run("--strict");
    assertThat(blocked.code()).isEqualTo(3);
    assertThat(blocked.out())
        .startsWith("small 2024: blocked by 1 open query; nothing was published\n");

    assertThat(desk.run().code()).isZero();
    assertThat(desk.run("--strict", "--json").out())
        .contains("\"status\":\"BLOCKED\",\"exitCode\":3,\"vintage\":1,")
        .contains("\"findingList\":[{\"id\":\"ITEM_MISSING-")
        .contains(
            "\"message\":{\"code\":\"BLOCKED\",\"it\":\"small 2024: bloccata da 1 rilievo da"
                + " verificare; nulla è stato pubblicato, resta valida la versione 1. Rilievi:"
                + " DESK/output/small/2024/findings.csv\",\"en\":\"small 2024: blocked by 1 open"
                + " query; nothing was published, vintage 1 stands. Findings:"
                + " DESK/output/small/2024/findings.csv\"},\"report\":");
    assertThat(close(desk)).isEqualTo(new Said(2, "", OPEN));

    String id =
        ListedFinding.read(desk.made("findings.csv")).keySet().stream()
            .filter(one -> one.startsWith("ITEM_MISSING-"))
            .findFirst()
            .orElseThrow();
    desk.say("accept small --year 2024 --reason x --by Anna", List.of(id));
    assertThat(close(desk)).isEqualTo(new Said(2, "", OPEN));
    assertThat(desk.run("--strict", "--json").out())
        .contains("\"status\":\"PUBLISHED\",\"exitCode\":0,\"vintage\":2,")
        .contains("\"message\":null,");
    assertThat(close(desk).code()).isZero();
  }

  @Test
  void whoever_closes_all_the_same_says_why() throws IOException {
    Desk desk = new Desk(folder);
    desk.receive("milano.xlsx", "Lombardia", 1184, 147);
    assertThat(desk.run("--json").out())
        .contains(
            "\"en\":\"small 2024: vintage 1 published, incomplete. Missing: Centro di Venezia."
                + " Findings: DESK/output/small/2024/findings.csv\"},\"report\":");
    assertThat(close(desk, "--with-open-queries", " "))
        .isEqualTo(new Said(2, "", "--with-open-queries cannot be empty.\n"));
    assertThat(close(desk, "--with-open-queries", "known").code()).isEqualTo(2);
    assertThat(close(desk, "--incomplete", "Venice is gone").code()).isZero();
    assertThat(desk.say(List.of("history", "small", "--json")).out()).contains("Venice is gone");
  }

  private static Said close(Desk desk, String... more) {
    return desk.say("close small --year 2024 --by", List.of("Anna"), more);
  }
}
