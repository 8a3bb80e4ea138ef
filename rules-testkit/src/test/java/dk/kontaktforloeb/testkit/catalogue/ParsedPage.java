package dk.kontaktforloeb.testkit.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser of XML reads it; one that is not well-formed is an error. */
record ParsedPage(Document document, Map<String, Element> byId) {

  static ParsedPage of(String html) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html)));
      Map<String, Element> byId = new HashMap<>();
      elements(document.getElementsByTagName("*"))
          .forEach(element -> byId.put(element.getAttribute("id"), element));
      return new ParsedPage(document, byId);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("The page is not well-formed", e);
    }
  }

  Element byId(String id) {
    Element found = byId.get(id);
    if (found == null) {
      throw new AssertionError("No element has the id " + id);
    }
    return found;
  }

  List<Element> elements(String tag) {
    return elements(document.getElementsByTagName(tag)).toList();
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  /** The values of an attribute, wherever it stands. */
  List<String> attributes(String name) {
    List<String> values = new ArrayList<>();
    elements(document.getElementsByTagName("*"))
        .filter(element -> element.hasAttribute(name))
        .forEach(element -> values.add(element.getAttribute(name)));
    return values;
  }

  Element first(Element in, String tag) {
    return (Element) in.getElementsByTagName(tag).item(0);
  }

  /** The texts of the elements of that name, without space around. */
  List<String> texts(Element in, String tag) {
    return elements(in.getElementsByTagName(tag))
        .map(element -> element.getTextContent().strip())
        .toList();
  }

  /** The text of that language. */
  String in(String language, Element element) {
    return elements(element.getElementsByTagName("span"))
        .filter(span -> span.getAttribute("lang").equals(language))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }
}
