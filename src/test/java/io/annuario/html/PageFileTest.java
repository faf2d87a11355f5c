package io.annuario.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.observation.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class PageFileTest {

  private static final String HOSTILE =
      "</title></script><script>alert(\"1\")</script><!-- ' & ]]> {{x}} ${x}";

  @TempDir Path folder;

  @Test
  void a_text_stays_a_text_wherever_it_stands() throws Exception {
    Path page = write(HOSTILE, HOSTILE);
    Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
    assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(HOSTILE);
    assertThat(read.getElementsByTagName("body").item(0).getTextContent().strip())
        .isEqualTo(HOSTILE + "\nlet a = 1;");
    assertThat(read.getElementsByTagName("script").getLength()).isOne();
  }

  @Test
  void what_steers_without_being_seen_is_shown() throws IOException {
    Path page = write("a\u001B[31m\u202Eb\u2066\u0000\u0085", "half \uD83D of a pair");
    assertThat(Files.readString(page))
        .contains("<title>a␛[31mU+202EbU+2066␀U+0085</title>", "half ? of a pair");
  }

  @Test
  void a_page_names_its_style_and_its_script_and_allows_no_others() throws IOException {
    assertThat(Files.readString(write("", "")))
        .contains(
            "default-src 'none'; style-src '"
                + new Inline("p { color: red }").source()
                + "'; script-src 'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck=';"
                + " base-uri 'none'; form-action 'none'");
  }

  @Test
  void a_page_that_cannot_be_finished_leaves_the_one_before_and_nothing_else() throws IOException {
    Path page = write("the first", "");
    assertThatThrownBy(
            () ->
                PageFile.write(
                    page,
                    (output, none) -> {
                      output.writeContent("half");
                      throw new IOException("no room");
                    }))
        .hasMessage("no room");
    assertThat(Files.readString(page)).contains("the first");
    assertThat(folder.toFile().list()).containsExactly("page.html");
  }

  private Path write(String title, String body) throws IOException {
    Path page = folder.resolve("page.html");
    PageFile.write(
        page,
        (output, none) ->
            JtepageGenerated.render(
                output,
                none,
                new Words(Language.EN),
                title,
                new Inline("p { color: red }"),
                new Inline("let a = 1;"),
                inner -> inner.writeUserContent(body)));
    return page;
  }
}
