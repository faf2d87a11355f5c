package io.annuario.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** Whatever a StAX reader takes for XML is taken apart alike, however it was mangled before. */
class XmlAgreementTest {

  private static final int DOCUMENTS = 400;
  private static final int MUTATIONS = 10;
  private static final String REFUSED = "refused";

  private static final String[] NAMES = {"c", "row", "x:v", "è", "is", "a-b.c", "_1"};
  private static final String[] TEXTS = {
    "12",
    " ",
    "\n\t",
    "&lt;",
    "&amp;&#233;",
    "&#x1F600;",
    "<![CDATA[<&]]>",
    "città",
    "€",
    "😀",
    "<!-- a - b -->",
    "<?p q?>",
    "\r\n",
    "&quot;",
    "]]",
    "0.1"
  };
  private static final String[] VALUES = {"A1", "", " a\tb\n", "&lt;&gt;", "è'", "&#10;", "1"};
  private static final String SIGNS = "<>&\"'=/! \n[]?-;#xa1:";

  private final Random random = new Random(7);

  @Test
  void what_stax_reads_is_read_alike() throws Exception {
    int read = 0;
    for (int at = 0; at < DOCUMENTS; at++) {
      StringBuilder xml = new StringBuilder("<root xmlns:x='u'>");
      write(xml, 4);
      byte[] document = xml.append("</root>").toString().getBytes(StandardCharsets.UTF_8);
      read += readAlike(document);
      for (int mutation = 0; mutation < MUTATIONS; mutation++) {
        read += readAlike(mangled(document));
      }
    }
    assertThat(read).isGreaterThan(2 * DOCUMENTS);
  }

  private int readAlike(byte[] document) throws Exception {
    String expected = stax(document);
    if (expected.equals(REFUSED)) {
      return 0;
    }
    assertThat(ours(document)).as(new String(document, StandardCharsets.UTF_8)).isEqualTo(expected);
    return 1;
  }

  private void write(StringBuilder xml, int depth) {
    int children = random.nextInt(5);
    for (int child = 0; child < children; child++) {
      if (depth == 0 || random.nextInt(3) == 0) {
        xml.append(any(TEXTS));
        continue;
      }
      String name = any(NAMES);
      xml.append('<').append(name);
      for (int at = random.nextInt(3); at > 0; at--) {
        xml.append(random.nextInt(4) == 0 ? "\n " : " ");
        xml.append(random.nextInt(9) == 0 ? "xmlns:" : "").append("abc".charAt(at));
        xml.append(random.nextInt(4) == 0 ? " = " : "=")
            .append('"')
            .append(any(VALUES))
            .append('"');
      }
      if (random.nextInt(4) == 0) {
        xml.append("/>");
      } else {
        xml.append('>');
        write(xml, depth - 1);
        xml.append("</").append(name).append(random.nextBoolean() ? ">" : " >");
      }
    }
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private byte[] mangled(byte[] document) {
    StringBuilder text = new StringBuilder(new String(document, StandardCharsets.UTF_8));
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(6));
    switch (random.nextInt(3)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to));
      default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String ours(byte[] document) throws Exception {
    Told told = new Told();
    try (XmlReader<NotXml> part = NotXml.reader(document)) {
      for (int token = part.next(); token != XmlReader.DONE; token = part.next()) {
        if (token == XmlReader.TEXT) {
          told.text(part.string(part.piece()));
        } else {
          told.sign(token == XmlReader.START ? "<" : ">", part.name());
        }
        for (int at = 0; token == XmlReader.START && at < part.attributes(); at++) {
          String name = part.attributeName(at);
          if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
            told.sign(" ", name);
            told.text("=" + part.attributeValue(at));
          }
        }
      }
    } catch (NotXml refused) {
      return REFUSED;
    }
    return told.all.toString();
  }

  private static String stax(byte[] document) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Told told = new Told();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
      while (reader.hasNext()) {
        int token = reader.next();
        switch (token) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              told.text(reader.getText());
          case XMLStreamConstants.START_ELEMENT -> told.sign("<", reader.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> told.sign(">", reader.getLocalName());
          default -> {}
        }
        for (int at = 0;
            token == XMLStreamConstants.START_ELEMENT && at < reader.getAttributeCount();
            at++) {
          told.sign(" ", reader.getAttributeLocalName(at));
          told.text("=" + reader.getAttributeValue(at));
        }
      }
    } catch (XMLStreamException e) {
      return REFUSED;
    }
    return told.all.toString();
  }

  /** What was read, one after the other; pieces of text are joined. */
  private static final class Told {

    private final StringBuilder all = new StringBuilder();

    void sign(String sign, String word) {
      // A name may begin with a colon, as nobody's does: its prefix is not agreed upon.
      String local = word.startsWith(":") ? word.substring(1) : word;
      all.append('\u0001').append(sign).append(local).append('\u0001');
    }

    void text(String text) {
      all.append(text);
    }
  }
}
