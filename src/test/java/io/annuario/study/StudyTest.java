package io.annuario.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editions with known errors go through the program from their files to its findings; {@code
 * docs/judging.md} has the tables.
 */
class StudyTest {

  private static final double WRONG = 0.05;

  @TempDir Path folder;

  @Test
  void nearly_every_error_of_an_edition_is_found_and_few_right_figures_are_asked_about()
      throws Exception {
    Tally tally = new Tally();
    judge(20, WRONG, Draw.SEED, tally);
    assertThat(tally.share(true)).as(tally.table()).isGreaterThanOrEqualTo(0.85);
    assertThat(tally.share(false)).as(tally.table()).isGreaterThanOrEqualTo(0.95);
    assertThat(tally.inVain()).as(tally.table()).isLessThanOrEqualTo(1);
  }

  /** {@code ./mvnw -Pcampaign verify -Dtest=StudyTest -Dannuario.studies=10}. */
  @Test
  @Campaign
  void the_study() throws Exception {
    int studies = Draw.times("studies", 10);
    List<String> tables = new ArrayList<>();
    for (int offices : new int[] {20, 120}) {
      Tally tally = new Tally();
      int editions = offices == 20 ? 3 * studies : studies;
      for (int study = 0; study < editions; study++) {
        judge(offices, WRONG, Draw.SEED + 1000L * offices + study, tally);
      }
      tables.add(
          String.format(
              Locale.ROOT, "%d editions of %d offices%n%n%s", editions, offices, tally.table()));
      assertThat(tally.share(true))
          .as(tally.table())
          .isGreaterThanOrEqualTo(0.95 - tally.chanceOf(0.95, true));
      assertThat(tally.share(false))
          .as(tally.table())
          .isGreaterThanOrEqualTo(0.98 - tally.chanceOf(0.98, false));
      assertThat(tally.inVain())
          .as(tally.table())
          .isLessThanOrEqualTo(0.5 + tally.chanceInVain(0.5));
    }
    Tally good = new Tally();
    for (int study = 0; study < studies; study++) {
      judge(20, 0, Draw.SEED + 7_000_000L + study, good);
    }
    assertThat(good.inVain()).as(good.table()).isLessThanOrEqualTo(0.5 + good.chanceInVain(0.5));
    tables.add("Editions of 20 offices without errors\n\n" + good.table());
    Files.writeString(Path.of("target/study.md"), String.join("\n", tables));
  }

  private void judge(int offices, double wrong, long seed, Tally tally) throws Exception {
    DrawnEdition edition = new DrawnEdition(offices, wrong, EnumSet.allOf(Blunder.class), seed);
    Path desk = Files.createDirectories(folder.resolve(offices + "-" + seed));
    tally.add(edition, new StudyRun(desk, edition).findings());
  }
}
