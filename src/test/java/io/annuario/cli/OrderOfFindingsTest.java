package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What weighs most is told first, and what is alike in one line. */
class OrderOfFindingsTest {

  @TempDir Path folder;

  @Test
  void the_largest_errors_come_first_in_every_list_and_a_column_of_the_same_is_one_line()
      throws IOException {
    Desk desk = new Desk(folder);
    desk.write(
        "jobs/small/codes/territories.csv",
        """
        code,name,parent,aliases,valid_from,valid_to
        IT,Italia,,Italy,,
        03,Lombardia,IT,,,
        05,Veneto,IT,,,
        A,Asti,03,,,
        B,Bari,03,,,
        C,Como,03,,,
        D,Dro,03,,,
        """);
    desk.write(
        "input/small/2024/milano.csv",
        """
        Regione;Persone indagate;Persone arrestate
        Asti;tante;1
        Bari;tante;1
        Como;tante;2
        Dro;10;12
        """);
    desk.write(
        "input/small/2024/venezia.csv",
        "Regione;Persone indagate;Persone arrestate\nVeneto;700;900\n");
    Said said = desk.run();
    assertThat(said.err())
        .isEqualTo(
            """
            milano.csv
              error: milano.csv, cell B2: Asti, Persons investigated: expected a whole number, got\
             "tante". Write the number, or n/a if it is not available. The same in 2 more cells of\
             the column, down to B4.
            venezia.csv
              error: venezia.csv, cell C2: Veneto, Persons arrested: expected at most 700, that is\
             "Persons investigated" (venezia.csv, cell B2), got 900. A part cannot exceed the\
             whole: correct whichever of the two figures is wrong.
            milano.csv
              error: milano.csv, cell C5: Dro, Persons arrested: expected at most 10, that is\
             "Persons investigated" (milano.csv, cell B5), got 12. A part cannot exceed the whole:\
             correct whichever of the two figures is wrong.
            """);
    List<String> listed = Files.readAllLines(desk.made("findings.csv"));
    assertThat(listed).hasSize(8);
    assertThat(listed.get(4)).contains("venezia.csv");
    String json = desk.run("--json").out();
    assertThat(json.indexOf("\"cell\":\"B4\"")).isLessThan(json.indexOf("\"cell\":\"C2\""));
    assertThat(json.indexOf("\"cell\":\"C2\"")).isLessThan(json.indexOf("\"cell\":\"C5\""));
  }
}
