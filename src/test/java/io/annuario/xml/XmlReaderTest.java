package io.annuario.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is well-formed is taken apart as XML says, and what is not is refused. */
class XmlReaderTest {

  /** The tokens of a document, as a line. */
  private static String tokens(byte[] xml) throws NotXml {
    StringBuilder told = new StringBuilder();
    try (XmlReader<NotXml> part = NotXml.reader(xml)) {
      for (int token = part.next(); token != XmlReader.DONE; token = part.next()) {
        switch (token) {
          case XmlReader.START -> {
            told.append('(').append(part.name());
            for (int i = 0; i < part.attributes(); i++) {
              told.append(' ').append(part.attributeName(i));
              told.append('=').append(part.attributeValue(i));
            }
          }
          case XmlReader.END -> told.append(part.name()).append(')');
          default -> told.append('[').append(part.string(part.piece())).append(']');
        }
      }
    }
    return told.toString();
  }

  private static String tokens(String xml) throws NotXml {
    return tokens(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void elements_attributes_and_texts_are_told_by_their_local_names() throws Exception {
    assertThat(
            tokens(
                """
                <?xml version="1.0" encoding="UTF-8" standalone='yes'?>
                <!-- a > b --><x:a xmlns:x = 'u'
                  b="1 > 0" x:c='"'/>
                """))
        .isEqualTo("(a xmlns:x=u b=1 > 0 c=\"a)");
    assertThat(tokens("<a><b/>1<!-- - - ->-->2<?p ?>3<c >è</c\n></a>"))
        .isEqualTo("(a(bb)[1][2][3](c[è]c)a)");
  }

  @Test
  void references_and_ends_of_lines_are_undone() throws Exception {
    assertThat(tokens("<a b='&lt;&#9;\n\"&apos;'>1\r\n2\r3 &amp;&#x1F600;&#232;&gt;&quot;</a>"))
        .isEqualTo("(a b=<\t \"'[1\n2\n3 &😀è>\"]a)");
    assertThat(tokens("<a><![CDATA[<b>&amp;]]]></a>")).isEqualTo("(a[<b>&amp;]]a)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-8"})
  void every_encoding_is_read(String name) throws Exception {
    String xml = "<?xml version='1.0' encoding='" + name + "'?><a b='è'>" + "è1".repeat(9000);
    assertThat(tokens((xml + "</a>").getBytes(Charset.forName(name))))
        .isEqualTo("(a b=è[" + "è1".repeat(9000) + "]a)");
  }

  @Test
  void comments_instructions_and_brackets_may_stand_where_they_may() throws Exception {
    assertThat(tokens("<?p?><!-- 1 - 2 --><a>]] > ]><?xmlx p?><!----></a><?q r??><!--2-->"))
        .isEqualTo("(a[]] > ]>]a)");
    String brackets = "]".repeat(70_000);
    assertThat(tokens("<a>" + brackets + "</a>")).isEqualTo("(a[" + brackets + "]a)");
  }

  @Test
  void a_byte_order_mark_is_passed_over() throws Exception {
    assertThat(tokens("\uFEFF<?xml version='1.0'?><a/>")).isEqualTo("(aa)");
  }

  @Test
  void tokens_longer_than_the_window_are_whole() throws Exception {
    String text = "0123456789".repeat(30_000);
    assertThat(tokens("<a b='" + text + "'>" + text + "<c d='" + text + "'/></a>"))
        .isEqualTo("(a b=" + text + "[" + text + "](c d=" + text + "c)a)");
    String cells = "<c r='A1'><v>12</v></c>".repeat(20_000);
    assertThat(tokens("<a>" + cells + "</a>"))
        .isEqualTo("(a" + "(c r=A1(v[12]v)c)".repeat(20_000) + "a)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "a",
        "<a>",
        "<a",
        "<a b='1",
        "<a></b>",
        "<a></ab>",
        "<a></a",
        "<a/><b/>",
        "<a/>1",
        "1<a/>",
        "</a>",
        "<a b=1/>",
        "<a b='1'c='2'/>",
        "<a b='1' b='2'/>",
        "<a b='<'/>",
        "<a b/>",
        "<a =''/>",
        "<1/>",
        "< a/>",
        "<a/ >",
        "<a>&nbsp;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#x110000;</a>",
        "<a>&#99999999999;</a>",
        "<a>&amp</a>",
        "<a>&</a>",
        "<a b='&x;'/>",
        "<a>\u0001</a>",
        "<a>\u0000</a>",
        "<a b='\u0002'/>",
        "<a><!-- </a>",
        "<a><![CDATA[1</a>",
        "<a><![CDAT[1]]></a>",
        "<![CDATA[1]]>",
        "<a><?p </a>",
        "<a>1]]>2</a>",
        "<a>]]></a>",
        "<a>&lt;]]></a>",
        "<a><!-- 1 -- 2 --></a>",
        "<!--- 1 ---><a/>",
        "<?p?><?xml version='1.0'?><a/>",
        " <?xml version='1.0'?><a/>",
        "<!-- 1 --><?xml version='1.0'?><a/>",
        "<?xml version='1.0'?><?xml version='1.0'?><a/>",
        "<a><?XML p?></a>",
        "<a/><?xml version='1.0'?>",
        "<? p?><a/>",
        "<?1?><a/>",
        "<a><?p+q?></a>",
        "<?xml version='1.0' encoding='no-such'?><a/>"
      })
  void what_is_not_well_formed_is_refused(String xml) {
    assertThat(assertThrows(NotXml.class, () -> tokens(xml)))
        .hasMessage(xml.contains("no-such") ? "unreadable: no-such" : "not well-formed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE a><a/>", "<!doctype a><a/>", "<a/><!ELEMENT a ANY>"})
  void a_document_type_is_refused(String xml) {
    assertThat(assertThrows(NotXml.class, () -> tokens(xml))).hasMessage("a document type");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    byte[] latin = "<a>Forlì</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(NotXml.class, () -> tokens(latin));
    byte[] utf16 = "\uFEFF<a>\uD800</a>".getBytes(StandardCharsets.UTF_16LE);
    utf16[8] = 0;
    utf16[9] = (byte) 0xD8;
    assertThrows(NotXml.class, () -> tokens(utf16));
  }

  @Test
  void too_many_attributes_or_too_deep_a_nesting_is_refused() throws Exception {
    StringBuilder many = new StringBuilder("<a");
    for (int i = 0; i < 501; i++) {
      many.append(" b").append(i).append("='1'");
    }
    assertThrows(NotXml.class, () -> tokens(many + "/>"));
    assertThat(tokens("<a>".repeat(200) + "</a>".repeat(200))).hasSize(800);
    assertThrows(NotXml.class, () -> tokens("<a>".repeat(201) + "</a>".repeat(201)));
  }
}
