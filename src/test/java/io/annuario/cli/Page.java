package io.annuario.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page read back as XML, which refuses what is not well-formed. */
record Page(Path path, Document document) {

  static Page read(Path path) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new Page(path, factory.newDocumentBuilder().parse(path.toFile()));
    } catch (ParserConfigurationException | SAXException wrong) {
      throw new IOException(path + " is not well-formed", wrong);
    }
  }

  /** Class, text and tooltip of a cell of the first sheet. */
  String cell(String address) {
    Element cell = element(address);
    return cell.getAttribute("class")
        + "|"
        + cell.getTextContent()
        + "|"
        + cell.getAttribute("title");
  }

  String attribute(String address, String name) {
    return element(address).getAttribute(name);
  }

  private Element element(String address) {
    return all("td")
        .filter(cell -> cell.getAttribute("id").equals("s1-" + address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The page has no cell " + address));
  }

  List<String> text(String name) {
    return all(name).map(Element::getTextContent).toList();
  }

  long count(String name) {
    return all(name).count();
  }

  List<String> ids() {
    return all("td").map(cell -> cell.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
  }

  List<String> links() {
    return all("a").map(link -> link.getAttribute("href")).toList();
  }

  /** The rows of a table's body, their cells with a line between; ids without their digits. */
  List<String> rows(String caption) {
    return all("table")
        .filter(table -> texts(table, "caption").equals(List.of(caption)))
        .flatMap(table -> within(table, "tbody"))
        .flatMap(body -> within(body, "tr"))
        .map(row -> String.join("|", cells(row)).replaceAll("-[0-9a-f]{10}", "-ID"))
        .toList();
  }

  private static List<String> cells(Element row) {
    NodeList cells = row.getChildNodes();
    return IntStream.range(0, cells.getLength())
        .mapToObj(at -> cells.item(at).getTextContent().strip())
        .toList();
  }

  private static List<String> texts(Element element, String name) {
    return within(element, name).map(Element::getTextContent).toList();
  }

  Map<String, String> legend() {
    Map<String, String> legend = new LinkedHashMap<>();
    all("span").forEach(it -> legend.put(it.getAttribute("class"), it.getTextContent()));
    return legend;
  }

  private Stream<Element> all(String name) {
    return within(document.getDocumentElement(), name);
  }

  private static Stream<Element> within(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }
}
