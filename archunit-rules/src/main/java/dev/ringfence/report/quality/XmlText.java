package dev.ringfence.report.quality;

import dev.ringfence.printed.Printed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, an element a line. Text may hold anything, and is written such that it can be printed. */
final class XmlText {

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes what stands in the document. */
    interface Content {

        void write(XmlText xml) throws XMLStreamException;
    }

    /**
     * Writes a document, and leaves the writer open. The document is made first, so that what the writer throws reaches
     * the caller as it is.
     */
    static void document(Writer to, Content content) throws IOException {
        StringWriter document = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
            content.write(new XmlText(writer));
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes whatever is written to it", e);
        }
        to.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document + "\n");
    }

    /** Writes an element with attributes, each a name and a value, and with what stands in it. */
    XmlText element(String name, Content content, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write(this);
        depth--;
        line();
        xml.writeEndElement();
        return this;
    }

    /** Writes an element without content. */
    XmlText empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    /** Writes an element that holds lines of text. */
    XmlText text(String name, Iterable<String> lines, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        for (String text : lines) {
            xml.writeCharacters("\n" + Printed.of(text));
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], Printed.of(attributes[at + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
