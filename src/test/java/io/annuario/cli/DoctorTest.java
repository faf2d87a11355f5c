package io.annuario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run needs is looked at before it is needed. */
class DoctorTest {

  @TempDir Path folder;

  @Test
  void where_all_is_well_each_thing_has_a_good_line_and_nothing_is_made() throws IOException {
    Desk desk = new Desk(folder);
    Said said = desk.say(List.of("doctor", "--language", "en"));
    assertThat(said.code()).isZero();
    assertThat(said.out().lines())
        .hasSize(8)
        .allMatch(line -> line.startsWith("good  "))
        .contains("good  definitions  small", "good  database     DESK/output/annuario.mv.db");
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void a_mistake_in_a_definition_is_told_with_its_line() throws IOException {
    Desk desk = new Desk(folder);
    desk.write("jobs/small/codes/territories.csv", "code,name,parent\nIT,Italia,\n");
    Said said = desk.say(List.of("doctor"));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains("BAD definitions DESK/jobs/small/codes/territories.csv, line 1: the column");
  }

  @Test
  void a_folder_that_is_a_file_is_told_in_italian_too() throws IOException {
    Desk desk = new Desk(folder);
    Files.writeString(desk.output(), "a file in the way");
    Said said = desk.say(List.of("doctor", "--language", "it"));
    assertThat(said.code()).isEqualTo(7);
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains("MALE uscita in DESK/output non si può scrivere: darne il diritto a chi esegue");
  }

  @Test
  void a_server_that_does_not_answer_is_told() throws IOException {
    Desk desk = new Desk(folder).with("SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/annuario");
    Said said = desk.say(List.of("doctor"));
    assertThat(said.code()).isEqualTo(7);
    assertThat(said.out()).contains("BAD   database     ");
  }
}
