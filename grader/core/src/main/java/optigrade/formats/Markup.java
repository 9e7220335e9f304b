package optigrade.formats;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Well-formed markup: what is written as text or attribute can't become an element. */
final class Markup {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  private Markup() throws XMLStreamException {
    this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** What is written with the writer. */
  @FunctionalInterface
  interface Content {
    void write(XMLStreamWriter writer) throws XMLStreamException;
  }

  static String of(Content content) {
    try {
      Markup markup = new Markup();
      content.write(markup.writer);
      markup.writer.close();
      return markup.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory can't fail", e);
    }
  }

  /** An element that holds nothing but text. */
  static void element(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeCharacters(text);
    writer.writeEndElement();
  }
}
