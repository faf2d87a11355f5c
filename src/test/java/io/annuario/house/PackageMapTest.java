package io.annuario.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The documents show the house as it is. After a change, {@code ./mvnw test -Dtest=PackageMapTest
 * -Dannuario.draw=true} draws them again.
 */
class PackageMapTest {

  private static final Path GUIDE = Path.of("docs/contributor.md");
  private static final Path PICTURE = Path.of("docs/packages.svg");
  private static final String BEGIN = "<!-- packages: drawn from the code -->\n";
  private static final String END = "<!-- end of packages -->";
  private static final boolean DRAW = Boolean.getBoolean("annuario.draw");

  private final PackageMap map = new PackageMap();

  @Test
  void the_table_in_the_guide_is_that_of_the_code() throws IOException {
    String guide = Files.readString(GUIDE);
    int from = guide.indexOf(BEGIN) + BEGIN.length();
    int to = guide.indexOf(END);
    if (DRAW) {
      Files.writeString(GUIDE, guide.substring(0, from) + map.table() + guide.substring(to));
    } else {
      assertThat(guide.substring(from, to)).as("%s; draw it again", GUIDE).isEqualTo(map.table());
    }
  }

  @Test
  void the_picture_is_that_of_the_code() throws IOException {
    String svg = new PackagePicture(map).svg();
    if (DRAW) {
      Files.writeString(PICTURE, svg);
    } else {
      assertThat(Files.readString(PICTURE)).as("%s; draw it again", PICTURE).isEqualTo(svg);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_module_may_use_no_more_than_it_does(Module module) {
    assertThat(map.uses(module))
        .as("what the table of the design lets %s use", module)
        .containsExactlyInAnyOrderElementsOf(module.uses());
  }
}
