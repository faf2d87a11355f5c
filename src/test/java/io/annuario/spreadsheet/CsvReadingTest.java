package io.annuario.spreadsheet;

import static io.annuario.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReadingTest {

  private static final String LINES =
      "Regione;Città;Denunce\nValle d'Aosta;Aosta;1.234,5\nForlì;Forlì - Cesena;\n";

  @TempDir Path folder;

  private Reading read(byte[] content) throws Exception {
    return Reading.of(Files.write(folder.resolve("a.csv"), content));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void the_encoding_is_found(String name) throws Exception {
    Reading read = read(LINES.getBytes(Charset.forName(name)));
    assertThat(read.value("null!B1")).isEqualTo(text("Città"));
    assertThat(read.value("null!C2")).isEqualTo(text("1.234,5"));
    assertThat(read.cells()).doesNotContainKey("null!C3");
    assertThat(read.said())
        .containsExactly(
            "a.csv: lettura del testo: atteso codifica e separatore da riconoscere, trovato"
                + " codifica "
                + name
                + ", separatore ;. Se accenti o colonne risultano sbagliati, chiedere all'ufficio"
                + " un file .xlsx.",
            "a.csv: reading of the text: expected an encoding and a separator to find, got encoding"
                + " "
                + name
                + ", separator ;. If accents or columns come out wrong, ask the office for an .xlsx"
                + " file.");
  }

  @Test
  void a_byte_order_mark_is_no_text() throws Exception {
    Reading read = read(("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_8));
    assertThat(read.value("null!A1")).isEqualTo(text("Regione"));
  }

  @Test
  void a_declared_separator_is_honoured_and_its_line_is_no_row() throws Exception {
    Reading read = read("sep=|\r\na;1|b\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read.cells().keySet()).containsExactly("null!A1", "null!B1");
    assertThat(read.value("null!A1")).isEqualTo(text("a;1"));
  }

  @Test
  void quoted_texts_span_lines_and_broken_quotes_are_taken_as_they_are() throws Exception {
    Reading read =
        read(
            "a;\"b\nc\";\"d\"\"e\"\n5\" tubo;\"x\" y;z\n\n1;2;3;4\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read.value("null!B1")).isEqualTo(text("b\nc"));
    assertThat(read.value("null!C1")).isEqualTo(text("d\"e"));
    assertThat(read.value("null!A2")).isEqualTo(text("5\" tubo"));
    assertThat(read.value("null!D4")).isEqualTo(text("4"));
  }

  @Test
  void a_single_column_has_no_separator() throws Exception {
    Reading read = read("Lazio\nUmbria\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read.value("null!A2")).isEqualTo(text("Umbria"));
    assertThat(read.said().get(1)).contains("got encoding UTF-8, no separator (a single column).");
  }

  @Test
  void a_text_called_xls_is_read_and_noted() throws Exception {
    Path path = Files.writeString(folder.resolve("a.xls"), "a\tb\n1\t2\n");
    assertThat(Reading.of(path).said().get(1))
        .isEqualTo(
            "a.xls: file extension: expected .xls, got .csv content. The file was read as what it"
                + " contains; next time send it with the right extension.");
  }

  private static String refusal(Path path) {
    try {
      Reading.of(path);
      return "read";
    } catch (RefusedFile refused) {
      return refused.finding().said().en();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Umbria;4 ~ 2 values of 3",
        "Umbria; ~ 2 values of 3",
        "Umb ~ 1 values of 3",
        "Umbria;4;5 ~",
        "Fonte: ISTAT ~",
        "(1) dati provvisori ~"
      })
  void a_last_line_that_is_cut_is_damage(String last, String values) throws Exception {
    String lines = "Regione;Denunce;Arresti\nLazio;1;2\nMolise;3;4\n";
    Path cut = Files.writeString(folder.resolve("a.csv"), lines + last);
    Path whole = Files.writeString(folder.resolve("b.csv"), lines + last + "\r\n");
    assertThat(refusal(cut))
        .isEqualTo(
            values == null
                ? "read"
                : "a.csv: damaged file: expected an intact spreadsheet, got the last line of the"
                    + " text, 4, cut off after "
                    + values
                    + ". Open the file in the program that made it, save it again as .xlsx and send"
                    + " it again.");
    assertThat(refusal(whole)).isEqualTo("read");
  }

  @Test
  void lines_ended_by_a_carriage_return_have_columns_in_a_long_file_too() throws Exception {
    Path path = Files.writeString(folder.resolve("a.csv"), "Lazio,1,2\r".repeat(8_000));
    assertThat(Reading.of(path).value("null!C8000")).isEqualTo(text("2"));
  }

  @Test
  void a_field_that_never_ends_is_too_long_and_has_no_quote() throws Exception {
    Path path = Files.writeString(folder.resolve("a.csv"), "Lazio;" + "x".repeat(5_000_000));
    assertThat(refusal(path))
        .isEqualTo(
            "a.csv: file too large: expected at most 4,194,304 characters in a line of the text,"
                + " got at least 5,000,006 characters in a line of the text. Copy just the table"
                + " into a new workbook and send that one.");
    Path quoted = Files.writeString(folder.resolve("b.csv"), "Lazio;\"" + "x".repeat(5_000_000));
    assertThat(refusal(quoted)).contains("quotes opened after line 1 of the text and never closed");
  }

  @Test
  void a_line_of_too_many_fields_has_too_many_columns() throws Exception {
    Path path = Files.writeString(folder.resolve("a.csv"), "a\"b;1\n" + "1;".repeat(20_000) + "\n");
    assertThat(refusal(path))
        .isEqualTo(
            "a.csv: file too large: expected at most 16,384 columns, got at least 16,385 columns."
                + " Copy just the table into a new workbook and send that one.");
  }

  @Test
  void a_byte_that_is_no_character_is_said() throws Exception {
    byte[] bytes =
        "Regione;Città\nLazio;Roma\nForl\u0081;1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(bytes).said())
        .anyMatch(
            one ->
                one.equals(
                    "a.csv: reading of the text: expected characters of windows-1252, got the byte"
                        + " 0x81 in line 3, which is none, read as \uFFFD. Ask the office for an"
                        + " .xlsx file, or a text in UTF-8."));
  }
}
