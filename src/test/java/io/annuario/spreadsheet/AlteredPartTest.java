package io.annuario.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digit that another one took the place of on the way: the XML is as good as before. */
class AlteredPartTest {

  private static final String REMEDY =
      " Open the file in the program that made it, save it again as .xlsx and send it again.";

  @TempDir Path folder;

  @Test
  void a_digit_altered_in_a_worksheet_is_found_by_the_checksum() throws Exception {
    Path sound =
        ZipFixture.xlsx("<row r='1'><c r='A1'><v>4217</v></c></row>")
            .write(folder.resolve("a.xlsx"));

    assertThat(Reading.of(sound).cells()).isNotEmpty();
    assertThat(refused(altered(sound)))
        .isEqualTo(
            "altered-a.xlsx: damaged file: expected an intact spreadsheet, got the part"
                + " xl/worksheets/sheet1.xml altered after it was saved."
                + REMEDY);
  }

  @Test
  void a_digit_altered_in_an_ods_is_found_too() throws Exception {
    Path sound =
        ZipFixture.ods(
                "",
                "<table:table table:name='Dati'><table:table-row><table:table-cell"
                    + " office:value-type='float' office:value='4217'/></table:table-row>"
                    + "</table:table>")
            .write(folder.resolve("a.ods"));

    assertThat(Reading.of(sound).cells()).isNotEmpty();
    assertThat(refused(altered(sound)))
        .isEqualTo(
            "altered-a.ods: damaged file: expected an intact spreadsheet, got the part content.xml"
                + " altered after it was saved."
                + REMEDY);
  }

  private static String refused(Path path) {
    return assertThrows(RefusedFile.class, () -> Reading.of(path)).finding().said().en();
  }

  /** The same parts without packing, 4217 made 4211 in the bytes of the container. */
  private Path altered(Path sound) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(sound.toFile());
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : from.stream().toList()) {
        try (InputStream part = from.getInputStream(entry)) {
          stored(to, entry.getName(), part.readAllBytes());
        }
      }
    }
    String container = bytes.toString(StandardCharsets.ISO_8859_1);
    assertThat(container).containsOnlyOnce("4217");
    return Files.writeString(
        folder.resolve("altered-" + sound.getFileName()),
        container.replace("4217", "4211"),
        StandardCharsets.ISO_8859_1);
  }

  private static void stored(ZipOutputStream to, String name, byte[] part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(part);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCrc(sum.getValue());
    to.putNextEntry(entry);
    to.write(part);
  }
}
